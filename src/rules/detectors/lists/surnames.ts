/** Common surnames of people in Britain, Ireland and North America, of all origins; lower case. */
export const SURNAMES =
  'adams adebayo adeyemi agarwal ahmad ahmed akhtar alexander ali allen anderson andersson ' +
  'andrews archer armstrong arnold ashworth atkins atkinson austin bailey baker banerjee banks ' +
  'barber barker barnes barnett barrett barry bates becker begum bell bennett bentley berg ' +
  'bernard berry bianchi bibi bird bishop black blackburn blake bond booth bose bowen bowman ' +
  'boyd boyle bradley brady brennan briggs brooks brown browne bruce bryant buckley burgess ' +
  'burke burns burton butcher butler byrne cameron campbell carlson carpenter carr carroll ' +
  'carter cartwright chambers chan chandler chang chapman chatterjee chen cheng chopra ' +
  'choudhury chowdhury christensen clark clarke clayton cole coleman coles collins connolly ' +
  'conway cook cooke cooper cox craig crawford cross cruz cullen cunningham curtis daly daniels ' +
  'das davidson davies davis davison dawson day dean delgado desai dhillon diaz dickson dixon ' +
  'dobson doherty donnelly douglas dowling doyle dubois dudley duffy duncan dunlop dunn dunne ' +
  'dutta dyer edwards elliott ellis emmanuel evans farrell faulkner ferguson fernandes ' +
  'fernandez ferreira field finch fischer fisher fitzgerald fitzpatrick fleming fletcher flores ' +
  'flynn foley forbes ford foster fowler fox francis fraser freeman french frost fuller ' +
  'gallagher garcia gardiner gardner garner george ghosh gibbs gibson gilbert gill glover gomez ' +
  'gonzalez goodwin gordon gould graham grant gray green greenwood gregory grewal grey griffin ' +
  'griffiths gunn gupta hall hamilton hammond hancock hansen hardy harper harris harrison hart ' +
  'hartley harvey hassan hawkins hayes haynes healy heath henderson henry hernandez hewitt ' +
  'hicks higgins hill ho hodgson hoffman holden holland holloway holmes holt hooper hopkins ' +
  'horton houghton howard howarth howe howell huang hudson hughes humphreys hunt hunter hurst ' +
  'hussain hussein hutchinson hyde ibrahim ingram iqbal islam iyer jackson jacobs jain james ' +
  'jansen jarvis jenkins jennings jensen johansson johnson johnston jones jordan joseph joshi ' +
  'joyce kane kapoor kaur kavanagh kay keane kelly kemp kennedy kenny kent kerr khan khanna kim ' +
  'king kirby kirk knight knowles kowalczyk kowalski kozlowski kumar lam lamb lambert lane ' +
  'larsen larsson lawrence lawson leach lee lewandowski lewis li lim lin little liu lloyd long ' +
  'lopez lowe lucas lynch macdonald mackay mackenzie macleod maguire mahmood mahmud malik mann ' +
  'manning marsh marshall martin martinez mason matthews maxwell may mccann mccarthy mcdonald ' +
  'mcgrath mcgregor mcintyre mckay mckenna mckenzie mclaughlin mclean mcmahon mcnally mehta ' +
  'mendes metcalfe meyer middleton miller mills mishra mistry mitchell mohamed mohammed moore ' +
  'morales moran morgan morris morrison moss mueller muller murphy murray mwangi myers nair ' +
  'nash naylor nel nelson newman newton nguyen nicholls nicholson nielsen nilsson noble nolan ' +
  'norman norris north novak nowak nwosu obi oconnor odonnell okafor okeke okonkwo okoye ' +
  'oliveira oliver olsen olsson oneill ortiz osborne osei osullivan owens owusu page palmer ' +
  'park parker parkinson parry parsons patel paterson patterson payne peacock pearce pearson ' +
  'pereira perera perez perkins perry peters petersen petrov phelan phillips pickering pierce ' +
  'pollard poole pope porter potter powell power pratt preston price pritchard pugh quinn ' +
  'rahman ramirez ramos randall rao read reddy redmond reed rees reeves regan reid reilly reyes ' +
  'reynolds rhodes ricci rice richards richardson riley rivera roberts robertson robinson ' +
  'robson rodrigues rodriguez rogers romero rose ross rossi rowe rowley russell ryan saeed ' +
  'sahota saleem sanders sanderson sandhu santos saunders savage schmidt schneider schofield ' +
  'schulz schwartz scott shah shahid sharma sharp sharpe shaw shepherd sheppard sheridan short ' +
  'sidhu silva simmons simpson sinclair singh skinner slater smith smyth sousa spencer stephens ' +
  'stephenson stevens stevenson stewart stokes stone storey stuart sullivan summers sutherland ' +
  'sutton svensson swan swift tan tanner taylor thapa thomas thompson thomson thornton thorpe ' +
  'tobin todd torres townsend tran travers tucker turnbull turner tyler vasquez vaughan verma ' +
  'vincent wade wagner walker wallace wallis walsh walters walton wang ward warner warren ' +
  'waters watkins watson watts weaver webb weber webster welch wells west weston wheeler whelan ' +
  'whitaker white whitehead whitehouse wilkins wilkinson williams williamson willis wilson ' +
  'winter wong wood woods woodward wright wu wyatt xu yadav yang yates yeung yildiz yilmaz ' +
  'young zhang zhao zielinski';
