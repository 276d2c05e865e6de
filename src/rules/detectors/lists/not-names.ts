/** Words that begin with a capital where a name may stand, and are none; lower case. */
export const NOT_NAMES =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june ' +
  'july august september october november december christmas easter the a an and or but if so i ' +
  "i'm i've i'll i'd it it's he she they we you your my our his her their this that these those " +
  'what who when where why how is are was were be been am do does did has have had will would can ' +
  'could should may might must not no yes ok okay please thanks thank happy good great lovely just ' +
  'now today tonight tomorrow yesterday here there then because after before at by for from in ' +
  'into of on off out over to up with without about all any some more most new old english british ' +
  'french german american european london england scotland wales ireland uk us usa nhs gp hq ceo ' +
  'cfo hr it pr tv bbc itv a&e icu itu hospital ward street road avenue lane close court house ' +
  'park school university college church council trust ltd limited plc inc company group team ' +
  'department board office centre center club united city town county bridge station airport hotel ' +
  'bar cafe restaurant shop store market day week month year award awards prize cup league app ' +
  'pro plus max mini air covid facebook twitter instagram linkedin google microsoft apple amazon ' +
  'garden gardens palace bank river festival season opera museum gallery library theatre church ' +
  'cathedral castle tower square hall green way drive place terrace hill view valley beach island ' +
  'islands coast bay lake mountain forest north south east west northern southern eastern western ' +
  'street media services service solutions systems group holdings partners associates foundation ' +
  'institute society association union federation international national global royal inn arms ' +
  'airlines airways times post news daily guardian telegraph herald mail radio live show street ' +
  'act bill law order report review guide book books press records music band orchestra rangers ' +
  'wanderers rovers athletic albion villa cola pepper butter cake pie tea coffee juice sauce ' +
  'mum mom dad nan gran grandma grandad granny auntie aunt uncle sir madam lord god jesus christ ' +
  'moon sun earth mars venus jupiter day eve morning evening night sunday dear hi hello hey ' +
  'sorry yeah oh wow lol omg haha congrats congratulations welcome goodbye bye cheers regards ' +
  'let get got go come see look watch read listen try use make take give keep help ask tell say ' +
  'call send buy sell book join meet find think know want need love like hate hope feel ' +
  'every each both many much few other another such same only even still also again always never ' +
  'ever maybe perhaps sometimes often usually really very quite too well back down once twice ' +
  'first second third last next one two three four five six seven eight nine ten ' +
  'people man woman men women boy girl child children baby kid kids team staff patient patients ' +
  'doctor nurse teacher manager director officer reminder question update thread breaking ' +
  'special free open closed big little small old young long short full half high low best worst ' +
  'universe world who strange pepper feelgood dre president minister';
