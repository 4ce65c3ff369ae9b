import type { Meanings } from './meaning.ts';

/** Languages, school and children. */
export const learning: Meanings = {
  dutch: {
    activity: 'practising-dutch',
    category: 'language',
    near: ['talking', 'translating', 'homework', 'reading-aloud', 'languages'],
    words: `
      nederlands nederlandse_taal nederlandse_les inburgering inburgeren inburgeringsexamen inburgeringscursus taal
      taalmaatje taalcoach taalcafé taalcafe taalles nt2 nt2-docent nt2-les de_of_het uitspraak grammatica taalbuddy
      taaloefening beter_praten leren_praten conversatie spreekwoorden taalvrijwilliger staatsexamen b1 a2 anderstaligen
      anderstalige nieuwkomers nieuwkomer taalcursus nederlands_oefenen nederlands_leren nederlands_spreken
      klinkers_oefenen zinnen_maken lidwoorden lidwoord werkwoorden vervoegen taalhuis statushouder statushouders
      vluchteling vluchtelingen woordenschat vluchtelingenwerk logopedist logopediste moedertaal nederlandstalig
      nederlands_als_tweede nt2-lerares nt2-vrijwilliger taalschool taalvrijwilligers taalvrijwilligster taalklas
      taalgroep taaldocent taalambassadeur taalwandeling taaltandem taalcafe's leesvaardigheid spreekvaardigheid
      luistervaardigheid schrijfvaardigheid uitspraak_oefenen uitspreken klanken g-klank accent zinnetjes nieuwe_woorden
      moeilijke_woorden_uitleggen het_of_de woordenboek woordenlijst vocabulaire taalbad inburgeringsdocent inburgeraar
      inburgeraars azc coa asielzoeker asielzoekers vluchtelingenwerk_vrijwilliger expats expat langzaam_praten
      langzaam_spreken rustig_praten duidelijk_praten hollands hollandse_taal neerlandicus neerlandica
      nederlandse_taal_en_letterkunde logopedie leraar_nederlands lerares_nederlands juf_nederlands uitdrukkingen gezegdes
      fouten_verbeteren verbeter_mijn taaltoets taalniveau ~geduldig ~geduld langzaam_uitleggen lezen_lukt spreken_lukt`,
  },
  languages: {
    activity: 'translating',
    category: 'language',
    near: ['translating', 'dutch', 'homework'],
    words: `
      engels engelse frans franse duits duitse spaans spaanse italiaans italiaanse portugees taal_leren vreemde_taal
      duolingo woordjes talen tweetalig meertalig engelse_les spaanse_les conversatieles talenknobbel polyglot gebarentaal
      fries papiaments esperanto engelstalig engelsman franstalig duitstalig spaanstalig tweetalige talenstudie
      talenwonder talencursus talenleraar conversatie_engels frans_leren engels_leren duits_leren spaans_leren zweeds
      noors deens fins grieks latijn japans koreaans hebreeuws catalaans vakantie-italiaans talenstudent english native
      native_speaker moedertaalspreker tolken_gebaren doventolk doof slechthorend doventaal`,
  },
  translating: {
    activity: 'translating',
    category: 'language',
    near: ['languages', 'dutch', 'official-letter'],
    words: `
      vertalen vertaling vertaler vertaalster tolken tolk turks arabisch pools oekraïens oekraiens tigrinya berbers
      tamazight farsi perzisch somalisch russisch roemeens bulgaars chinees mandarijn urdu hindi koerdisch dari pasjtoe
      swahili vietnamees servisch kroatisch hongaars turkse arabische poolse syrische marokkaans syrisch vertaald vertaal
      vertaalt vertaalwerk vertaalapp tolkte getolkt beëdigd beedigd tolktelefoon tolkwerk tweede_taal turkse_taal
      arabisch_spreken spreek_arabisch spreek_turks spreek_pools oekraiense oekraïense poolse_taal russische eritrees
      eritrese somali somalische ethiopische afghaans afghaanse iraans koerdische kurdisch berberse rif riffijns
      marokkaans-arabisch darija sranan sranantongo surinaams-hindoestaans hindoestaans hindoestani bahasa maleis
      cantonees thais thaise filipijns tagalog albanees bosnisch roemeense bulgaarse hongaarse slowaaks tsjechisch litouws
      lets ~marokko ~turkije ~polen ~oekraïne ~syrië ~eritrea ~asmara ~somalië ~iran ~afghanistan ~irak ~casablanca
      ~istanbul ~ankara ~warschau ~kiev ~kyiv ~damascus ~kabul ~teheran ~bagdad ~mogadishu ~boekarest ~sofia`,
  },
  homework: {
    activity: 'homework',
    category: 'children',
    near: ['maths', 'languages', 'children', 'school-trouble'],
    words: `
      huiswerk huiswerkbegeleiding bijles leraar lerares juf meester docent docente onderwijzer onderwijzeres leerkracht
      lesgeven lesgegeven examen eindexamen toets proefwerk school basisschool middelbare_school overhoren leren studeren
      student studente studie vmbo havo vwo mbo groep_8 brugklas cito citotoets spreekbeurt werkstuk geschiedenis
      aardrijkskunde biologie begrijpend_lezen topografie hoofdsteden taalspelling klas onderwijs pabo klassenassistent
      uitleg examenkandidaat scriptie repetitie leerlingen bovenbouw gymnasium atheneum onderwijsassistent groep_acht
      groep_zeven brugklasser pubers huiswerkklas huiswerkhulp huiswerkuurtje huiswerkmaatje privéles privelessen
      privéleraar bijlesdocent bijlessen bijspijkeren bijgespijkerd uitgelegd uitleggen_aan lesstof leerstof toetsweek
      schoolwerk schoolboek schoolboeken schoolopdracht profielwerkstuk boekverslag mentorles onderbouw groep_3 groep_4
      groep_5 groep_6 groep_7 brugpieper vwo'er havist vmbo-t mavo gymnasiast universiteit universitair hogeschool hbo
      afgestudeerd studeer studeert gestudeerd leraren onderwijs_gewerkt voor_de_klas stond_voor_de_klas invaljuf
      invalleraar schooljuf schoolmeester basisschoolleraar oud-leraar oud-lerares oud-juf oud-meester juffen remediërende
      schoolhoofd schooldirecteur onderwijskundige didactiek faalangst staatsexamens proefwerken so'tje overhoren_woordjes
      overhoor woordjes_leren natuurkundeles economieles studiebegeleider studiecoach studiehulp tentamen tentamens
      student_die master_in bachelor les_gegeven lessen lesgaf geef_les gaf_les ~les ~geduldig ~geduld oefentoets
      oefentoetsen woordjes_engels woordjes_frans franse_woordjes engelse_woordjes overhoort bijles_geven bijles_wiskunde
      bijles_nederlands schooltaal toelatingstoets inhalen achterstand_school`,
  },
  maths: {
    activity: 'homework',
    category: 'children',
    near: ['homework'],
    words: `
      rekenen rekensommen sommen wiskunde wiskundeleraar breuken tafels_leren tafels_oefenen tafeltjes algebra natuurkunde
      scheikunde statistiek procenten staartdeling cijferwerk wiskundeknobbel ingenieur staartdelingen redactiesommen
      hoofdrekenen economie meetkunde wiskundige wiskundeles wiskundedocent econometrie econometrist statisticus actuaris
      rekenwonder rekenles rekenhulp rekenmachine rekenmeester rekenopgaven rekensom rekenwerk rekenmaatje vergelijking
      vergelijkingen grafiek grafieken differentiëren integreren kwadraten wortelformule formules stelling_van_pythagoras
      pythagoras driehoeken hoeken_meten cijferaar cijferen natuurkundige scheikundige technische_universiteit
      delft_gestudeerd decimalen kommagetallen keersommen plussommen minsommen klokkijken verhoudingen`,
  },
  'reading-aloud': {
    activity: 'reading-aloud',
    category: 'children',
    near: ['books', 'children', 'reading-hard'],
    words: `
      voorlezen voorleest voorgelezen voorleesboek voorleesboeken verhaaltje verhaaltjes verhalen_vertellen sprookje
      sprookjes prentenboek prentenboeken jip_en_janneke voorleesmoeder voorleesopa voorleesoma verhalenverteller
      boekje_lezen nijntje luisterboek voorlees lees_voor leest_voor voorleesuurtje voorlezer voorleest_aan
      voorleeskampioen voorleestante voorleesdag voorleesexpress verhaaltje_voor stemmetjes gekke_stemmetjes verteller
      vertellingen dolfje dikkie_dik jip gruffalo annie_m.g. roald_dahl rupsje_nooitgenoeg kikker_en_vriendjes kamishibai
      poppenkast poppenspel verhalenuurtje`,
  },
  children: {
    activity: 'children',
    category: 'children',
    near: ['playing-outside', 'baby', 'school-run', 'crafts', 'reading-aloud', 'homework'],
    words: `
      kind kinderen kids oppassen oppas babysitten babysitter babysit oppasoma oppasopa oppasmoeder kleuter kleuters
      peuter peuters kleinkind kleinkinderen kleinzoon kleindochter gastouder kinderopvang opvang kinderdagverblijf crèche
      creche peuterspeelzaal pedagogisch_medewerker pedagogisch pedagoog kinderleidster peuterleidster leidster juf_op
      opvangen kroost zoontje dochtertje dochters meisjes jongens kinderfeestje kinderfeest schoolvakantie vakantieopvang
      tweeling neefje nichtje nichtjes au_pair nanny bso naschoolse jeugdwerk jeugdleider scouting ~kleinkids ~dochter
      ~zoon kinderliedjes oppasadres oppaskind oppaskinderen oppast oppasuurtje oppasdag oppasdagen pas_op_je_kind
      pas_op_kinderen pas_ik_op oppashulp kinderoppas vaste_oppas dreumes dreumesen ukkie ukkies kids-proof kinderjuf
      kinderleider kinderverzorgster gastouderopvang kinderdagopvang leidster_geweest crècheleidster spelinloop peuterzaal
      peutergroep kindermeisje kinderen_grootgebracht vijf_kinderen_grootgebracht grootgebracht opgevoed moeder_van
      vader_van moeder_van_drie vader_van_drie gekrioel kinderdrukte kindergelach opvoeden opvoeder opvoedster pleegouder
      pleegmoeder pleegkind jeugdzorg jeugdleidster jongerenwerker jongerenwerk jongeren tieners tiener kinderkamp
      kampleider kampleiding padvinderij akela scoutsleider broertje zusje tante oom oma_van opa_van leenoma leenopa
      surrogaatoma speelafspraakje speelafspraak speelmiddag kinderhand meidengroep kinderverjaardag kinderdisco
      opvanguurtje na_schooltijd schooltijd bso-leidster kindercoach buurtkinderen ~geduldig ~geduld mijn_kleintje
      mijn_kleine kinderen_vermaken peuters_vermaken kleuters_vermaken bezighouden vermaken_kinderen even_op_mijn_zoon
      even_op_mijn_dochter even_op_de_kinderen op_mijn_zoontje op_mijn_dochtertje op_mijn_kleinzoon zoons dochtertjes
      zoontjes kindjes babyzitten avondje_uit avondje_weg`,
  },
  baby: {
    activity: 'children',
    category: 'children',
    near: ['children', 'lend-kids'],
    words: `
      baby babytje luier luiers kinderwagen wandelwagen wiegje zuigeling kraamzorg kraamhulp kraamverzorgster
      verloskundige flesje_geven flesje_melk pasgeboren borstvoeding zwanger bevallen bevalling slaapliedje slaapliedjes
      wiegen maxi-cosi rompertje rompertjes fopspeen babyverzorging babyfluisteraar kraamvisite kraambezoek
      kraamverpleegkundige kraamverzorgende vroedvrouw borstvoedingscoach lactatiekundige flesvoeding huilbaby baby's
      babymassage inbakeren zwangerschap jonge_moeder jonge_ouders jonge_vader pasgeboren_baby geboorte geboren wieg_op
      luieren slaapritme slaapcoach ledikant_baby kruipt kruipen rammelaar tweelingwagen kolfapparaat kolven doula wieg_ze
      slaap_wiegen in_slaap`,
  },
  'school-run': {
    activity: 'children',
    category: 'children',
    near: ['children', 'cycling', 'driving'],
    words: `
      naar_school van_school schoolplein ophalen_school uit_school brengen_naar_school schoolpoort overblijf
      overblijfmoeder overblijven tussenschoolse verkeersbrigadier klaar-over klaarover lopen_naar_school
      wegbrengen_naar_school ophalen_van_school van_school_halen naar_school_brengen schoolbus schoolrit
      loop_langs_de_school langs_de_school bij_het_schoolplein op_het_schoolplein oversteken oversteek zebrapad
      begeleid_naar loopbus fietstreintje bakfietsmoeder overblijfjuf tussenschoolse_opvang`,
  },
  'playing-outside': {
    activity: 'playing-outside',
    category: 'children',
    near: ['children', 'football', 'sport'],
    words: `
      buiten_spelen buitenspelen speeltuin speeltuintje speelplein zandbak glijbaan schommel hutten_bouwen knikkeren
      knikkers hinkelen stoepkrijt stoepkrijten tikkertje verstoppertje ravotten touwtjespringen spelletjes_buiten klimrek
      kinderspelen vliegeren vlieger speelveld trefbal speurtocht trampoline skelter buitenspeelgoed bellenblazen boomhut
      speeltoestel waterballonnen estafette buitenspeeldag speelstraat speeltuintjes speeltuinvereniging stoepranden
      stoeprand hoelahoep elastieken springtouw skippybal badminton_buiten slootje_springen waterpistool waterpistolen
      waterpret zwembadje opblaasbad voetballen_met_kinderen kinderspelletjes zaklopen zakdoekje_leggen annemaria_koekoek
      spijkerpoepen koekhappen sneeuwpop sneeuwballen slee sleetje sleeën kwajongen kinderboerderij_mee natuurspeeltuin
      spelmiddag_buiten buutvrij buut buutje hutten kliederen modderen schatzoeken vossenjacht ravot klimt klauteren
      bomen_klimmen pleinspelen pleinvoetbal pleinwerk sportbuurtwerk`,
  },
  'cycle-lessons': {
    activity: 'cycling',
    category: 'children',
    near: ['cycling', 'children', 'bicycle'],
    words: `
      leren_fietsen fietsles fietslessen zijwieltjes fietsdocent verkeersexamen zonder_zijwieltjes fietsexamen
      fietsvaardigheid leer_fietsen fietsinstructie fietsinstructeur fietsen_geleerd evenwicht driewieler_kind loopfietsje
      fietsjuf vrouwen_fietsen fietsles_voor_vrouwen fietslesgroep veilig_fietsen verkeerslesjes zonder_wieltjes`,
  },
  'school-trouble': {
    activity: 'homework',
    category: 'children',
    near: ['homework', 'children'],
    words: `
      remedial remedial_teacher adhd autisme concentratie leerachterstand concentreren planning_maken plannen agenda
      studiekeuze mentor intern_begeleider schoolmaatschappelijk leerproblemen leerplicht passend_onderwijs ib'er
      orthopedagoog kinderpsycholoog speciaal_onderwijs begaafd hoogbegaafd huiswerkplanning studieplanning
      studievaardigheden open_dag schooladvies schoolkeuze beroepskeuze decaan`,
  },
};
