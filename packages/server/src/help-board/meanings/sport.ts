import type { Meanings } from './meaning.ts';

/** Moving for the joy of it, and bicycles. */
export const sport: Meanings = {
  sport: {
    activity: 'sport',
    category: 'sport',
    near: ['fitness', 'running', 'football', 'racket', 'walking', 'yoga'],
    words: `
      sport sporten sportmaatje sportschool sportclub sportief sportleraar gymleraar gymnastiek gym gymmen trainer trainen
      training coach_sport basketbal volleybal handbal hockey korfbal honkbal judo karate boksen vechtsport kickboksen
      taekwondo zelfverdediging jeu_de_boules jeu-de-boules petanque bowlen bowling golf minigolf golfen klimmen klimhal
      schaatsen schaats skeeleren skaten skateboard rolschaatsen roeien kanoën kanoen zeilen surfen boogschieten atletiek
      scheidsrechter cios ijsbaan turnen boule boules bootcamp judoka ijshockey sportief_bezig sporter sporters
      sportvriend sportgroep sportuurtje sportles sportdocent sportinstructeur sportinstructrice sportbegeleider
      sportbuddy sportveld sporthal sportzaal sportpark sportdag buurtsportcoach beweegteam beweegtuin gymzaal
      gymleraar_geweest lo-docent gymnast turner turnster turnjuf ringen basketballen basketballer basketbaltrainer
      dribbelen dunk volleyballen volleybalt volleyballer volleybalclub beachvolleybal handballen hockeyen hockeyer
      hockeystick korfballen honkballen softbal softballen rugbyen american_football cricket frisbee frisbeeën ultimate
      judoën judoleraar judomat zwarte_band karateka karateles kickboks bokshandschoenen boksles boksschool bokser
      worstelen mma kungfu kung_fu aikido capoeira schermen_sport schermles petanquen petanquebaan but boulebaan
      boulesbaan boulen but_gooien kegelen kegelbaan bowlingbaan strike golft golfclub golfbaan golfles golfstick
      midgetgolf klimt_sport klimmuur boulderen boulder boulderhal abseilen schaatst schaatser schaatsmaatje schaatstocht
      natuurijs langebaan kunstschaatsen noren ijzers skeeleraar skeelers skeelertocht inline_skates inline-skates
      skateles skater skatepark longboard steppen rolschaats roeier roeiboot roeiclub kajak kajakken kano kanovaren suppen
      sup supboard zeiler zeilboot zeilles zeilboten windsurfen kitesurfen golfsurfen boogschutter paardensport
      atletiekclub kogelstoten hoogspringen verspringen sprinten estafetteloop langlaufen skiën skien skiër snowboarden
      skiles wintersporten`,
  },
  fitness: {
    activity: 'sport',
    category: 'sport',
    near: ['sport', 'yoga', 'running', 'walking'],
    words: `
      fitness fit fitter conditie afvallen oefeningen krachttraining spieroefeningen personal_trainer beweegles
      beweeggroep beweegcoach stoelgym gymles hometrainer fysiotherapie fysiotherapeut gewichten in_beweging meer_bewegen
      ouderengym leefstijlcoach diëtist kilo's gewicht_kwijt lenig spierkracht valpreventie fitnessen fitnesst
      fitnesscentrum fitnessclub fitnessschool fitnessmaatje fitnessapparaten fitnessoefening apparaten_in_de_sportschool
      dumbbells dumbell halters halterbank kettlebell crosstrainer loopband roeimachine spinning spinningles buikspieren
      buikspieroefeningen sit-ups push-ups squats opdrukken planken_oefening spieren_kweken cardio uithoudingsvermogen
      aerobics aerobic steps_aerobic bodypump zumbales bewegingsleer bewegingscoach beweegadviseur beweeglessen
      bewegingsagoog bewegen_op_muziek bewegen_voor_ouderen ouderen_in_beweging gym_voor_ouderen seniorengym stoelyoga
      valtraining evenwichtsoefeningen balans fysiotherapeute oefentherapeut cesar mensendieck fitmaatje dieetmaatje
      afslanken slanker lijnen weight_watchers afvalclub gezonder_leven gezonde_leefstijl leefstijl gezond_bewegen vitaal
      vitaliteit spierpijn souplesse`,
  },
  yoga: {
    activity: 'sport',
    category: 'sport',
    near: ['fitness', 'sport'],
    words: `
      yoga pilates meditatie mediteren mindfulness ontspannen ontspanning tai_chi taichi qigong ademhaling yogamat
      stretchen rekken_en_strekken yogales chi_kung ademhalingsoefeningen yogadocent yogadocente yogalerares yogaleraar
      yogajuf yogaclub yogaoefeningen yogahouding zonnegroet lotushouding hatha vinyasa yin_yoga mediteer mediteert
      meditatieles meditatiekussen meditatieavond zenmeditatie zen tot_rust_komen rustmomentje ontspanningsoefeningen
      ontspanningslessen ademen ademwerk ademcoach pilatesles tai-chi chi-kung reiki lichaam_en_geest stretch
      stretchen_en_ontspannen rekken`,
  },
  running: {
    activity: 'sport',
    category: 'sport',
    near: ['walking', 'fitness', 'sport'],
    words: `
      hardlopen hardloper hardlooprondje joggen jogger rennen loopgroep marathon halve_marathon hardloopmaatje
      hardloopschoenen looptraining trimmen start_to_run hardloop trailrunning vijf_kilometer tien_kilometer
      intervaltraining hardloop_graag hardloopster hardlopers hardloopclub hardloopgroep hardloopgroepje hardlooptrainer
      hardlooptraining hardloopschema hardlooproute hardloopt gerend rent ren_graag renner jog jogt joggers jogmaatje
      joggingpak sportschoenen loopschoenen loopmaatje loopmaatjes looptrainer loopclub loopschema trimloop trimgroep
      trimclub trimster stratenloop bruggenloop dam_tot_dam tien_kilometer_lopen vijf_kilometer_lopen 5_km 10_km
      halve_marathons marathonloper kilometers_maken tempo_lopen rustig_tempo intervallen duurloop duurlopen strava evy
      podcast_hardlopen couch_to_5k`,
  },
  football: {
    activity: 'football',
    category: 'sport',
    near: ['sport', 'playing-outside'],
    words: `
      voetbal voetballen voetballer voetbalveld voetbalveldje voetbalclub voetbaltrainer balletje_trappen bal_trappen bal
      keeper keepen keepershandschoenen doel elftal ajax feyenoord psv oranje wedstrijd wk ek voetbaltraining
      walking_football zaalvoetbal voetbalschoenen spits penalty jeugdtrainer eredivisie trapveldje potje_voetbal panna
      voetbalt gevoetbald voetbal_graag voetbalmaatje voetbalteam voetbalelftal voetbaljeugd voetbalcoach voetbalwedstrijd
      voetbalwedstrijden voetbal_kijken voetbalfan voetbalgek voetbalsupporter voetbaltrainster voetbalshirt
      voetbalplaatjes voetbaltoernooi veldvoetbal straatvoetbal straatvoetballen zevental futsal keepster doelman
      doelvrouw doelverdediger doelpunt doelpunten goal goals scoren middenvelder verdediger linksback rechtsback libero
      aanvaller rechtsbuiten linksbuiten hooghouden bal_hooghouden dribbel pingelen panna's kunstgras_veld kantine_voetbal
      jeugdteam jeugdtraining pupillen f-jes e-tjes welpen knvb scheids grensrechter fluiten_wedstrijd fc twente_fc
      az_alkmaar ado sparta vitesse oranje_kijken ek_kijken wk_kijken champions_league samen_de_wedstrijd`,
  },
  racket: {
    activity: 'sport',
    category: 'sport',
    near: ['sport'],
    words: `
      tennis tennissen tafeltennis tafeltennissen pingpong pingpongen pingpongtafel badminton badmintonnen padel squash
      squashen racket tennisbaan tennisleraar batje shuttle tennist tenniste tennisser tennismaatje tennispartner
      tennisclub tennisles tennisrackets tennisbal tennisballen dubbelspel serveren_tennis forehand backhand
      tafeltennistafel tafeltennisclub tafeltennistafels pingpongbal pingpongballetje pingpongclub batjes badmintont
      badmintonclub badmintonpartner badmintonrackets shuttles pluimpje squashbaan padelbaan padellen pickleball`,
  },
  swimming: {
    activity: 'swimming',
    category: 'sport',
    near: ['sport', 'fitness', 'children'],
    words: `
      zwemmen zwemt zwom zwem zwembad zwemles zwemlessen zwemdiploma baantjes baantjes_trekken badmeester badjuf zwemclub
      zwemmaatje aquajoggen zwemleraar schoolslag borstcrawl diploma_a waterpolo duiken zwemvest aquagym zwemonderwijzer
      waterdiploma reddingszwemmer zwemster zwemmer zwemmers zwem_graag zwemt_graag gezwommen zwemuurtje zwemgroep zwemjuf
      zwemmeester zwemlesje zwemlerares zwembroek zwempak badpak badmuts banen_zwemmen baantje baantjes_zwemmen
      baan_trekken warmwaterbad doelgroepenbad recreatiebad buitenbad binnenbad diepe_bad diploma's_zwemmen diploma_b
      abc-diploma zwem-abc schoolzwemmen rugslag vlinderslag crawl aqua_gym aquafit waterpoloër snorkelen duikles duikclub
      duikbrevet reddingsbrigade strandwacht badmeesteres openwaterzwemmen open_water zeezwemmen natuurplas zwemplas
      vrouwenzwemmen zwemangst watervrees in_het_diepe het_diepe het_ondiepe zwemmen_leren leren_zwemmen
      volwassenenzwemmen`,
  },
  fishing: {
    activity: 'fishing',
    category: 'sport',
    near: ['nature'],
    words: `
      vissen vis visje visser hengel hengelen hengelsport hengelaar sportvisser snoek snoeken baars karper karpers
      karpervissen dobber vishaak haakje_aas aas viswater kanaal visstek visvergunning vismaat werphengel snoekbaars forel
      vliegvissen wormen maden hengels snoekvissen visgraag vismaatje vismaten visclub visvereniging visspullen viskoffer
      viskoffertje visgerei visstok visstoel visvergunningen vispas vistocht visplek visplekje visplekken visplas
      visweekend visgek hengelt hengelaars hengelclub hengelvereniging hengeltje aan_de_waterkant waterkant kanten_vissen
      wal_vissen kunstaas shad spinner dropshot lepelaas molen_hengel vaste_stok feeder feederen voerkorf boilies
      bleivoorns blei voorn brasem brasems zeelt paling palingen paling_roken snoekbaarzen roofvis zeevissen makreel
      witvis karpervisser stekje_aan_het_water dobbertje dobbers vangst beet_hebben tuigje leefnet schepnet wurm wurmen
      made`,
  },
  cycling: {
    activity: 'cycling',
    category: 'sport',
    near: ['bicycle', 'walking', 'cycle-lessons', 'sport'],
    words: `
      fietsen fietstocht fietstochtje fietsroute fietsmaatje fietsclub wielrennen wielrenner racefiets racefietsen
      mountainbike mountainbiken toerfietsen tandem knooppunten fietstochten rondje_fietsen toertocht fietser ~e-bike
      fietsvakantie wielrenfiets fietsrondje elfstedentocht_fiets fiets_graag fietst_graag toerfietser toerfietsers
      fietsgroep fietsgroepje fietsvriend fietsvriendin fietsritje fietsdag fietsrondjes fietstochtjes fietskaart
      fietsroutes fietsknooppunten knooppuntenroute rondje_op_de_fiets op_de_fiets fietsend met_de_fiets pedaleren
      trap_graag wielerclub wielermaatje wielermaatjes wielerronde wielerbroek wielershirt wielerploeg racefietser
      koersfiets koersen koers gravelbike gravelen gravel mtb atb mountainbiker mountainbikeroute tandemfietsen
      tandemmaatje ligfiets ligfietser vouwfiets elektrisch_fietsen langs_de_rivier_fietsen dijk_fietsen tour_de_france
      amstel_gold spandex bidon helm_fietsen lange_fietstocht fietskampeerder`,
  },
  bicycle: {
    activity: 'bicycle-repair',
    category: 'bicycles',
    near: ['cycling', 'handy', 'repair', 'cycle-lessons'],
    words: `
      fiets fietsje fietsenmaker fietsmaker fietsreparatie rijwielhersteller fietsband band_plakken banden_plakken
      lekke_band platte_band lek band bandenplakken plaksetje bandenplakset plakspullen ketting kettingkast fietsketting
      ketting_eraf derailleur versnelling versnellingen rem remmen remblokjes remkabel spaak spaken slag_in_het_wiel wiel
      bel fietsbel bagagedrager zadel trapper trappers pedaal ventiel fietspomp fietslamp fietslampje fietsverlichting
      achterlicht koplampje achterwiel voorwiel naaf crank binnenband buitenband e-bike ebike elektrische_fiets accu_fiets
      fietszitje kinderfiets kinderfietsje bakfiets jasbeschermer fietsenwinkel tweewieler rijwiel stadsfiets opoefiets
      omafiets fietsenstalling reparatiesetje spatbord dynamo fietstechniek velg kettingolie fietsenzaak trapas
      fietsen_repareren fietsen_maken fiets_maken fietsen_opknappen fietsenwerkplaats fietsbanden fietsband_plakken
      plakt_banden plak_banden band_verwisselen_fiets band_oppompen oppompen lek_rijden lek_gereden lekke_banden
      plakkertje plakkertjes solutie bandenlichter bandenlichters bandenlichtertjes ventielen ventieltje ventielslangetje
      pomp pompje fietspompen handpomp compressor_fiets kettingkasten ketting_smeren ketting_spannen ketting_loopt
      afgelopen_ketting rollende_ketting kettingen sram shimano versnellingskabel versnellingskabels remmen_afstellen
      remmetjes handremmen handrem terugtraprem rollerbrake schijfrem schijfremmen remschijf remvloeistof remkabels
      remschoen spaken_vervangen spaaknippel wielen wiel_richten richten_van_wielen slag_in trapasje trapas_speling
      crankstel pedalen_fiets zadelpen zadelpennen zadeltje stuurpen handvat handvatten fietsstandaard standaard_fiets
      jasbeschermers fietskratje fietskrat fietsmand fietsmandje fietstas_repareren kinderzitje_monteren fietsstoeltje
      fietssleuteltje fietsslot fietsslot_doorslijpen fietsverlichting_repareren voorlicht fietslampjes fietslicht
      dynamo's naafdynamo batavus gazelle sparta_fiets swapfiets vanmoof cortina union koga giant fietsenhandel
      fietsenhandelaar fietsenmakers fietsenmaker_geweest fietsenmakerij fietsmonteur fietsdokter tweewielermonteur
      tweewielers tweewielerbranche tweewielertechniek rijwielhandel rijwielzaak e-bikes accu's e-bike-accu fietsaccu
      bakfietsen bakfietsreparatie driewieler_reparatie rollatorreparatie scootmobielreparatie kinderfietsen oude_fietsen
      fietsframe framenummer frame frames fietsonderdelen kogellager kogellagers lagers crankset vet_en_olie inbus_fiets
      fietsie fietsjes bandjes banden bandlichter velgen velglint spatborden ketting_vervangen gazellefiets moederfiets
      transportfiets fiets_kapot fiets_stuk trapt_door ketting_slipt bagagedrager_los voorvork balhoofd stuur_los
      stuurbocht`,
  },
};
