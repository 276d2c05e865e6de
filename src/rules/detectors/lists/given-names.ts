/** Given names that are hardly ever anything else; of many countries, lower case, without diacritics. */
export const GIVEN_NAMES =
  'aaliyah aaron abbas abdel abdul abdullah abebe abena abigail abiola abu adaeze adam adaobi ' +
  'ade adebayo adela adele adeola adil aditi aditya adolf adrian adriana afia agata agathe ' +
  'agnes agnieszka ahmad ahmed aida aidan aiden aiko aileen ailsa aino aisha aishah aisling ' +
  'ajay akash akhil akira akosua akua alan alana alannah alasdair alastair albane albert ' +
  'alberto alda aldo alec alejandra alejandro alena alessandro alessia alex alexander alexandra ' +
  'alexandre alexia alexis alfie alfonso alfred alfredo alhaji alice alicia alicja alina alison ' +
  'alistair alma alois alojz alphonse alva alvaro alvin alyssa amadou amaia amal amalia amanda ' +
  'amandine amara amari amaury ambrose ameera amelia amelie amin amina amir amira amit amna ' +
  'amrita amy ana anand ananya anastasia anders andre andrea andreas andrei andrej andreja ' +
  'andrew andrzej andy aneta anette angela angele angelika angelina angelo angharad angus ania ' +
  'aniela anika aniket anil anita anjali anke ankit ann anna anne anneke annelies annette annie ' +
  'annika anoop anouk ansel anselm anthea anthony antoine anton antonella antonia antonie ' +
  'antonio antti anusha anya aoibheann aoife aparna apolline aqsa arash archana archie arda ' +
  'areeba ariana arianna arif arjun arlo armaan armand armando arnaldo arnaud arnav arne arnie ' +
  'arnold aron arthur artur arturo arvid arya aryan asbjorn asger asha ashley ashok ashwin asif ' +
  'asma astrid athena atif attila aubrey audrey auguste aurelia aurelie ava ayaan ayanna ayesha ' +
  'aylin ayo ayodele ayse azeez azra babajide babatunde balazs barbara barbora barnabas barney ' +
  'barry bartosz bashir bastian beata beate beatrice beatriz becky bela benedict benedikt ' +
  'benjamin benoit berit bernadette bernard bernardo bernd bernie bert bertha bertie bertram ' +
  'beth bethany bettina betty bhavna bianca bilal billie billy bjarne bjorn blaise blanca ' +
  'blanche blanka blodwen bobbie bobby bodil bogdan bohdan bojan boris borut bozena bradley ' +
  'brady brandon branislav branko brenda brendan brent brian bridget brigita brigitte britta ' +
  'bronagh bronwen bruce bruna brunhilde bruno bryan bryony bukola burak byron caitlin caleb ' +
  'callie callum cameron camila camilla camille candace candice caoimhe carina carl carla carlo ' +
  'carlos carole caroline carsten carwyn carys casey caspar cassandra cassie catherine cathy ' +
  'catriona cecile cecilia cedric celia celina cerys cesar chandra chantal chantelle charlene ' +
  'charles charlie charlot charlotte chen cherie cheryl chester chiara chidi chinedu chinonso ' +
  'chinwe chinyere chioma chloe chris christa christel christiane christie christina christine ' +
  'christoph christophe christopher chukwu cian ciara ciaran cindy claire clara clare clarence ' +
  'claude claudette claudia claudine claudio claus clayton clemens clementine cleo clifford ' +
  'clint clinton clive cody colin colleen conchita connie connor conor constantin corey corinna ' +
  'corinne cormac cornelia cornelius corrado cory cosimo costas courtney craig cristina curtis ' +
  'cynthia cyril cyrus dafydd dagmar dagny daithi dalia damian damien damir damon dan daniel ' +
  'daniela daniele danielle danny dante daoud daphne darcey darcy daria dario darius darragh ' +
  'darrell darren darryl dave david davide deanna deb debbie debora deborah declan deepak ' +
  'deirdre delia della delphine demi denise dennis denny derek dermot desiree desmond detlef ' +
  'devi devon dexter dhruv diana diane dianne diederik diego dieter dilan dillon dimitri dina ' +
  'dinesh dirk ditte divya djamila dmitri dmitry dolores dominic dominik dominika dominique ' +
  'donald donna doreen doris dorota dorothea dorothy dorte doug dougal dougie douglas dragan ' +
  'duncan dusan dustin dwayne dwight dylan eamonn ebba eberhard ebony eckhard edda eddie edgar ' +
  'edgardo edita edith edmund edna edoardo eduardo edward edwin efe effie egil eileen eilidh ' +
  'eimear einar eino eirik eirwen ekaterina elaine elea eleanor elena eleni eli eliana elias ' +
  'elijah elin elina eline elio eliot elisa elisabeth elise eliska elizabeth elke ella ellen ' +
  'ellie ellinor elliot ellis elmar elmer elodie eloise elsa elsie elton elva elvira emanuel ' +
  'emanuele emeka emil emile emilia emilie emilio emily emir emma emmanuel emmett emre emyr ' +
  'enid enrico enrique enzo eoghan eoin erhard eric erica erich erik erika erin erkki erland ' +
  'erna ernest ernesto ernie ernst errol erwin esma esme esmee espen esteban estelle esther ' +
  'eszter ethan ethel etienne eugen eugene eugenia eugenio eunice eustace eva evan evangelina ' +
  'eveline evelyn evie ewan ezra fabian fabiana fabien fabienne fabio fabrice fabrizio faisal ' +
  'farah farhan farid farooq faruk fatema fatima fatimah fatoumata fausto federica federico ' +
  'felicia feliks felipe felix femi feng ferdinand ferenc fergal fergus fernando ffion filip ' +
  'filippa filippo finlay finn fiona fionn fionnuala fiorella flavia flavio fletcher florin ' +
  'floyd folake fran frances francesca francesco francis francisca francisco franciszek ' +
  'francois francoise frankie franziska fred freda freddie frederic frederica frederik fredrik ' +
  'freya frida frieda friedrich funmi gabor gabriel gabriela gabriele gabriella gaetano gaia ' +
  'ganesh gareth garrett garry gary gaston gauri gavin geeta geir gemma genevieve geoff ' +
  'geoffrey georg george georges georgie georgina geraint gerald gerard gerda gerhard gerlinde ' +
  'gerri gerrit gerry gertie gertrude gerwin gethin giacomo gianluca gianni gilbert gilles ' +
  'gillian gina gino giovanni gisela giselle gita gitte giulia giuseppe gizem gladys glenda ' +
  'glenn gloria glynis glynn gopal goran gorazd gordon graeme graham grainne granville grazyna ' +
  'greg gregor gregorio gregory greta gretel grit gruffydd grzegorz gudrun guido guilherme ' +
  'guillaume gunnar gunther guo gurpreet gustav gustavo gwen gwendolyn gwenllian gwilym gwyneth ' +
  'gyorgy habiba hae hafsa haji hakan halima halina hamid hamish hamza hana hanna hannah hanne ' +
  'hannes hans harald hari harish harold harpreet harri harriet harriett harrison harry hartmut ' +
  'hasan hassan hassana hattie hayley heather hedwig heidi heike heikki heiner heinrich heinz ' +
  'helen helena helga helge helle helmut hendrik henning henri henrietta henriette henrik ' +
  'henrique henry herbert heribert herman hermann hermine herve hettie hiba hilary hilde ' +
  'hildegard hina hiroko hiroshi holger hollie horace horst howard howie hrvoje hubert huda ' +
  'hugh hugo humberto hussain huy hywel iain ian ibrahim idris iestyn ieuan ifan ifeoma ' +
  'iftikhar ignacio ignatius igor iker ikram ilaria ilona ilse ilyas imani imelda imke imran ' +
  'imre inaya ines inga inge ingeborg ingmar ingo ingrid inka ioana ioannis iolanda iolo iqbal ' +
  'iqra irena irene irina irma irmgard irving isaac isabel isabela isabella isabelle ishaan ' +
  'ishita isidora isla ismael ismail isobel issac istvan itziar ivan ivana ivano ivar ivo ivona ' +
  'ivor iwan iwona jaakko jaap jabari jacek jacinta jackie jackson jacob jacqueline jacques ' +
  'jada jaden jadwiga jagdish jahanara jaime jake jakob jakub jamal james jamie jamila jan jana ' +
  'jane janek janelle janet janette janice janie janina janine janne janos janusz jari jarmila ' +
  'jaroslav jaroslaw jarvis jason jasper jaspreet javed javier jaya jayden jayesh jayne ' +
  'jeanette jeanie jeanne jeff jeffrey jelena jemima jemma jenna jennie jennifer jenny jens ' +
  'jeppe jeremias jeremy jerome jerry jerzy jesper jess jesse jessica jessie jill jim jimmy ' +
  'jindrich jiri jitendra joachim joan joana joanie joanna joanne joao joaquin jocelyn jochen ' +
  'jodie jody joe joel joelle joey johan johann johanna johannes john johnnie johnny jolanda ' +
  'jolanta jolene jon jonas jonathan jonna joost jorge jorgen joris jorn jose josef josefa ' +
  'josefina josep joseph josephine joshua josie josip joss joyce jozef jozsef juan juana judd ' +
  'judith judy julia julian juliane julianne julie julien juliet juliette julio julius jun ' +
  'jurgen juri jussi justin justine justyna jutta jyoti jytte kabir kaija kaitlyn kaja kaleb ' +
  'kalpana kamal kamala kamil kamila kara karan kareem karel karen karim karin karina karl ' +
  'karol karolin karolina karsten kasey kasia katalin katarina katarzyna kate katerina ' +
  'katherine kathleen kathrin kathryn kathy katie katja katrin katrina katy kavita kavya kayla ' +
  'kaylee kayleigh kazimierz keeley keira keisha keith kelly kelsey kelvin ken kendra kenichi ' +
  'kenji kenneth kenny kerri kerry kerstin kevan kevin khadija khaled khalid khalil kiera ' +
  'kieran kim kimberley kiran kirk kirsi kirsten kirsty kjell klaas klara klaus klemen knud ' +
  'knut kofi kojo komal konrad konstantin korbinian kourtney krishna kristen kristian kristin ' +
  'kristina kristjan kristof kristy krisztina krystal krystyna krzysztof kulwinder kumar kunal ' +
  'kurt kwame kyla kyle kylie lacey lachlan ladislav laila lakshmi lamar lamin lana lara ' +
  'larissa larry lars lasse laszlo latisha latoya laura lauren laurence laurent lauri laurie ' +
  'laverne lavinia lawrence lazar leah leandro leanna leanne leena leif leighton leila len lena ' +
  'lene lenka lennart lenny leon leona leonard leonardo leonie leonor leonora leopold leroy ' +
  'lesley leslie lester leszek leticia letitia lewis lex liam libby lidia liesbeth lieselotte ' +
  'ligia liisa lilian liliana lilla lillie lina linda lindsay lindsey linh linnea linus lionel ' +
  'lisa lisbeth lise livia liz ljubica llewellyn llinos lloyd logan lola lonnie lora lorena ' +
  'lorenz lorenzo loreta loretta lori lorna lorraine lothar lotte lottie louie louis louisa ' +
  'louise lowri luc luca lucas lucette lucia luciana luciano lucie lucien lucille lucinda ' +
  'lucjan lucrezia lucy ludmila ludovic ludwig luella luigi luis luisa lukas lukasz luke lulu ' +
  'luna luther lutz luz lydia lydie lyle lyndon lynette lynn lynne lynsey maarten mabel maciej ' +
  'mackenzie maddalena maddie madeleine madelief madge mads maeve magali magda magdalena maggie ' +
  'magnus maha mahesh mahmood mahmoud maike maire mairead mairi maisie maja malachy malcolm ' +
  'malgorzata malik malin mallory malte mandy manfred manfredi manisha manjit manoj manon ' +
  'mansoor manuel manuela marc marcel marcela marcella marcelo marcia marcie marcin marco ' +
  'marcus mared marek maren margaret margareta margarete margarida margarita margaux marge ' +
  'marged margery margie margit margot margrethe maria mariam marian mariana marianne mariano ' +
  'marie marija marika marilyn marino marion mariusz marjan marjolein marjorie markku marko ' +
  'markus marla marlene marlies marloes marlon marsha marta marten martha martijn martin ' +
  'martina martine martino martyna marvin mary maryam massimo matej mateo mateusz mathias ' +
  'mathieu mathilda mathilde mathis matias matilda matilde matt matteo matthew matthias ' +
  'matthieu matti mattia mattie maud maude maura maureen maurice mauricio maurizio mauro mavis ' +
  'maximilian maxine maxwell maya meera meg megan mehmet mehreen mei meike meirion mel melanie ' +
  'melina melinda melissa melvin meredith meredydd merete merja meryem metka mette mhairi micah ' +
  'micha michael michaela michal michel michele michelle mickey mies miguel mihaela mihai ' +
  'mikael mike mikey mikhail mikkel mikko miklos mila milan mildred milena milica millicent ' +
  'millie milly milos mimi ming minh minnie mireille mirela mirella miriam mirjam mirka mirko ' +
  'miroslav mitchell mitja mladen mogens mohamad mohamed mohammad mohammed mohan mohini moira ' +
  'mollie molly mona monica monika monique morag morgan moritz morris morten morwenna muhammad ' +
  'muireann mukesh mumtaz muriel mustafa myfanwy myles myra myrtle nadeem nadezhda nadia nadine ' +
  'nadja naila nancy nanda nanette nannie naoko naomi narendra naseem nasir natacha natalia ' +
  'natalie natalija natalya natascha natasha nathalie nathan nathaniel naveed navjot neda ' +
  'neelam neeraj neeta neha neil nele nell nella nellie nelson nenad nerea nerys nettie nevena ' +
  'neville ngozi nguyen niall niamh nicholas nicky nicola nicolai nicolas nicole nicoletta ' +
  'nicolo nida niels nigel nikhil nikita nikki niklas niko nikola nikolai nikolaj nikolaos ' +
  'nikolaus nils nilufar nimra nina nino nisha nitin noah noelia noemi nolan noora nora norbert ' +
  'noreen noriko norman norris nosipho nuala nuno nuria obi obinna octavia oddvar odell odette ' +
  'odile oisin olaf olamide olav oleg olga oliver olivia olivier oliwia ollie olu olufemi ' +
  'oluwaseun oluwatobi omar omari ondrej orla orlaith orlando orsolya orville osagie oscar ' +
  'osian osman osvaldo otilia otto outi oyinkansola pablo paddy padma padraig pallavi palle ' +
  'pamela paola paolo parminder parveen pascal pascale patrice patricia patricio patricja ' +
  'patrick patrik patrizia patryk patsy pattie patty paul paula paulina pauline paulo pavel ' +
  'pavle pavol pawel pdraig peder pedro peggy pekka percival percy pernille petar pete peter ' +
  'petr petra petri petros petrus petter peyton phil philip philippa phillip phoebe phyllis ' +
  'pierluigi pierre piet pieter pietro piotr pirjo polly pooja portia poul prabha pradeep ' +
  'prakash pranav prasad pratik praveen predrag preethi preeti prem primoz priya priyanka prue ' +
  'przemyslaw puja punam queenie quentin quincy rachael rachel radek radha radim radka radmila ' +
  'radoslav rafael rafaela rafal raffaele raffaella raheem rahul raimund rainer raisa raj rajan ' +
  'rajesh rajiv rajkumar rakesh ralf ralph ramesh ramon ramona ramya randall randi randy rania ' +
  'raphael raquel rashid rashmi rasmus raul ravi rayan raymond rebecca reena reggie reginald ' +
  'regine rehana reidar reilly reinhard reinhold rekha renata renate renato rene renee rhiannon ' +
  'rhoda rhodri rhona rhonda rhys ricarda ricardo riccardo richard rick ricky rigby riitta ' +
  'rikke rita ritu rizwan robbert robbie robert roberta roberto robyn rocco roderick rodney ' +
  'rodolfo rodrigo roel rogelio roger rohan rohit roisin roland rolf rolland roma romain romano ' +
  'romy ron ronald ronan ronja ronnie rory rosalia rosalie rosalind rosalyn rosanna roscoe ' +
  'rosemarie rosemary roshni rosie rosita ross roswitha rowan roxana roxanne roy ruairi ruaridh ' +
  'ruben rudi rudolf rudy rufus rukhsana rupa rupert russell rutger ruth ruthie ryan ryder ' +
  'sabah sabine sabrina sadia sadie sadiq safiya sagar sahil saima sajid sally salma salman ' +
  'salome salvatore sam samantha sameer samina samir samira sammy samuel sana sandeep sandor ' +
  'sandra sandrine sanford sangeeta sania sanjay sanna sanne santino santosh saoirse saqib sara ' +
  'sarah sarita sascha saskia satish sauli saurabh savina scott seamus sean sebastian sebastien ' +
  'seema sefu selim selina selma semra serge sergei sergio seumas severin seymour shabana ' +
  'shabnam shahid shahida shakira shalini shane shanice shannon shantelle shanthi sharmila ' +
  'sharon shaun shawn shayla sheetal sheila sheldon shelley shelly sherri sherry shilpa shirin ' +
  'shirl shirley shiv shivani shona shreya shu shyam sian sibusiso sibylle siddharth sidney ' +
  'siegfried sigrid sigurd silas silje silke silvana silvester silvia silvio simon simona ' +
  'simone simonetta simran sinan sinclair sinead siobhan sioned sissel sitara skylar slavica ' +
  'slavko slobodan sneha snezana sofia sofie solveig sonia sonya sophia sophie soraya sorcha ' +
  'soren spyros stacey stacy stan stanislav stanislaw stanley stefan stefania stefanie stefano ' +
  'steffen steinar stella sten steph stephan stephane stephanie stephen steve steven stevie ' +
  'stewart stig stipe stu stuart subhash sudha sudhir suleiman suman sumit sunil sunita sunniva ' +
  'suresh surinder susan susana susanna susannah susanne sushil susie suzanne suzie svein sven ' +
  'svenja svetlana swati sybil syed sylvain sylvester sylvia sylvie szymon tabitha tadej ' +
  'tadeusz tadhg tage tahir taiwo tamara tamas tamika tamsin tania tanja tanner tanvi tanya ' +
  'tara tariku tariq tarja tasha tasneem tatiana tatjana ted teddy tegan teija temitope teodor ' +
  'teodora teppo terence teresa teresia tereza terje tessa thabo thandi thea thelma theo ' +
  'theodor theodora theodore theresa therese thibault thierry thijs thomas thorbjorn thorsten ' +
  'tiernan tiffany tihomir tilly timmy timo timothee timothy tine tiziana tobias todd tomas ' +
  'tomasz tomaz tomislav tommaso tommie tommy tomos toni torben tord torquil torsten tove ' +
  'tracey tracie tracy travis trevor tricia trina trine trish trisha tristan trond trude truls ' +
  'tunde tuomas tuula tyler tyrone uche ugo ulf ulla ulrich ulrik ulrike ulysses umar umberto ' +
  'ursel ursula usha usman uta uwe vaclav valentin valentina valentino valeria valerie valerio ' +
  'valter vandana vanessa vanja varsha varun vasanth vasco vasil vasile vasily vaughn veena ' +
  'veikko velimir velma venkat verena vernon veronica vesna vibeke vibha vicki vickie vicky ' +
  'vidar vidya vigdis vijay vikas vikram viktor viktoria viktorie vilma vimal vinay vince ' +
  'vincent vincenzo vinod viola virginie virpi vishal vito vittoria viv vivian viviana vivien ' +
  'vivienne vlad vladimir vlado vlasta vojtech volker waclaw waldemar wallace wally walt walter ' +
  'walther waltraud wanda wasim wei wendell wendy werner wesley wieslaw wilbur wilfred wilfried ' +
  'wilhelm willem william wilma wim winfried winifred winnie winston wladyslaw wojciech ' +
  'wolfgang wouter wyatt xander xavier xenia xiang xiao yann yannick yara yash yasmin yasmina ' +
  'yasmine yehudi yelena yetunde ying yoko yolanda yoshi yuki yusra yusuf yves yvette yvonne ' +
  'zac zachary zack zahid zahra zainab zak zane zara zbigniew zdenek zdenka zeeshan zeinab ' +
  'zelda zena zeynep zhang zhi ziggy zita zlatko zoe zofia zoltan zoran zoya zsofia zubair ' +
  'zulfiqar zuzana zuzanna';

/** Given names that are also words, places or surnames: they need a surname, a title or a role. */
export const WORDLIKE_NAMES =
  'ada adelaide aku ali ama amber ane angelica anu april art asa august aurora autumn axel ' +
  'bailey basil beau ben bill blake bob bola brad brook buck carmen carol carolina carter ' +
  'celeste chad chance chase chelsea chip christian chuck clark clay clement cliff constance ' +
  'cooper crystal daisy dakota dale dallas dana dawn dawson dean denis dion dolly don dong dot ' +
  'drago drew earl eun eve faith faye felicity fern fleur flora florence florian flossie ' +
  'forrest franca frank fritz gail gene georgia germaine ginger ginny glen grace grant gus guy ' +
  'hal hank hao harley harmony harvey hazel heath hector herb hilda holly hope huang hui hunter ' +
  'ida ike ina ion ira iris israel iva ivy jack jade jasmine jay jean jed jesus jewel jin jo ' +
  'jordan josh joy june kai kay king kit kitty kris lance laurel lea lee leo li lily liv lore ' +
  'lotta lou mack madison mae mara mari marina mario mark marshall mason mate max may melody ' +
  'mercedes mercy merle mia mick miles min minna mira mitch mo moe montgomery mort moses murray ' +
  'nan nat nate ned newton nia nick nita noel noor norma ola ole olive opal ora otis owen paige ' +
  'pansy parker pat pearl pelle penny per perry pia pierce pilar poppy preston quinn rae ray ' +
  'reece reed regina remi rex rhea ria rich riley rob robin rocky rod roman romana rosa rosario ' +
  'rose rosetta ruby rui rune rusty sal salim salvador sandy santiago satu saul scarlett scot ' +
  'scout seren serena seth shelby sid sienna silva sky solange sonny spencer sue summer sunny ' +
  'tao taylor terry tess tia tilda till tim tina toby tom tony tore trent troy trudy tudor ' +
  'tyson uma una ute valentine vera vi victoire victor victoria violet virginia vita wade ward ' +
  'warren warwick wayne wen whitney will willow wolf woody xin yan yang yong yuri';
