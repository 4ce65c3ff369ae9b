import type { Meanings } from './meaning.ts';

/** A clean home, clothes, and people who look after people. */
export const care: Meanings = {
  cleaning: {
    activity: 'cleaning',
    category: 'odd-jobs',
    near: ['window-clean', 'tidying', 'laundry'],
    words: `
      schoonmaken schoonmaak schoonmaker schoonmaakster schoon poetsen poets poetsvrouw poetshulp stofzuigen zuigen
      stofzuiger dweilen dweil stoffen_afnemen stof_afnemen stofdoek soppen sop schrobben emmer boenen huishoudelijk
      huishoudelijke_hulp huishouden huishouding hulp_in_de_huishouding interieurverzorgster badkamer_schoon kalk
      kalkaanslag ontkalken vlek vlekken ontvetten grote_schoonmaak voorjaarsschoonmaak trappenhuis dettol allesreiniger
      azijn spinnenwebben spinrag swiffer opfrissen schoonmaakbedrijf schoonmaakmiddel glanzend vuil vies vettig
      oven_schoonmaken koelkast_schoonmaken spic_en_span brandschoon propere dweilt huishoudhulp groene_zeep stofvrij
      schimmel_verwijderen schoonmaakhulp schoonmaakwerk schoonmaakspullen schoonmaakploeg schoonmaakdienst schoonmaaktips
      schoonmaakster_geweest schoonmaakfan schoonmaakwoede maakt_schoon maak_schoon poetst poetsen_graag poetswoede
      poetskarretje poetsdoek poetsdoeken poetsmiddel poetsgek gepoetst zilver_poetsen koper_poetsen huishoudster
      huishoudelijk_werk huishoudelijke_klussen huishoudelijke_taken alphahulp alfahulp thuishulp werkster
      interieurverzorger kamermeisje housekeeping hotelkamers hotel_gewerkt hygiëne hygiene hygiënisch gezogen gestofzuigd
      stofzuigt gezwabberd zwabber zwabberen mop moppen_vloer mopt dweilen_vloer vloer_schoon microvezel microvezeldoek
      microvezeldoekjes emmers schoonmaakazijn bleek bleekmiddel chloor ammoniak soda_schoonmaak ajax_schoonmaak cif
      glassex handschoenen_aan rubberen_handschoenen gele_handschoenen sopt sopje sopdoek afstoffen afgestoft plumeau
      ragebol spinnenkoppen aangekoekt aangekoekte vet_verwijderen afzuigkap_schoonmaken tegels_schrobben voegen_schrobben
      badkamer_schrobben badkamer_poetsen wc_schoonmaken wc_poetsen toilet_schoonmaken keuken_schoonmaken keuken_poetsen
      koelkast_uitsoppen kastjes_uitsoppen uitsoppen uitgesopt bank_reinigen tapijt_reinigen vloerkleed_reinigen
      vlekken_verwijderen vlek_in vlekkenmiddel rode_wijn wijnvlek galzeep ossengalzeep trap_vegen galerij_vegen
      trappenhuis_dweilen trappenhuis_schoon afwassen afwas vaat vaatje afwasje afwasborstel afdrogen blinkt glimt blinken
      glimmen fris_huis fris_en_schoon fris_ruiken frisse_wind_huis opleveringsschoonmaak eindschoonmaak bouwschoonmaak
      lenteschoonmaak airco_schoonmaken oven_ontvetten bbq_schoonmaken schimmelplek vloer_boenen hulp_in_huis
      huishoudelijke_klus afwasmachine_uitruimen vaatwasser_uitruimen stofnest stofnesten`,
  },
  'window-clean': {
    activity: 'cleaning',
    category: 'odd-jobs',
    near: ['cleaning', 'ladder', 'gutter'],
    words: `
      ramen raam ramen_lappen ramen_zemen ramen_wassen lappen lapt zemen zeem zeemleer glazenwasser wisser trekker
      raamtrekker vensters ruit ruiten glasbewassing streeploos streperig raamwisser glazenwassen ramenlapper ramenwasser
      ramenwassen ramenlappen glazenwasser_geweest glazenwassers lap_ramen lapt_ramen zeemt zemen_lap zeemleren zeemlap
      zeemvel spons_en_zeem trekker_en_emmer emmer_en_spons emmer_sop telescoopsteel telescoopstok inwasser wassteel
      raamwisser_en kozijnen_schoonmaken kozijnen_wassen buitenramen binnenramen ruitenwasser ruitentrekker ruiten_wassen
      spreeuwen_op_ruit glas_schoonmaken glasreiniger strepen_op_het_glas strepen streeploze doorzichtig
      uitzicht_door_vieze luxaflex_schoonmaken zonwering_schoonmaken vitrages_wassen`,
  },
  gutter: {
    activity: 'cleaning',
    category: 'odd-jobs',
    near: ['window-clean', 'fence', 'ladder', 'drain'],
    words: `
      dakgoot goot goten dak zonnepanelen dakgoten bladvanger regenpijp regenton dakwerk dakgoten_leeg dakgoten_leegmaken
      dakgoten_schoonmaken goot_leegmaken goot_verstopt bladeren_in_de_goot regenwater regenwaterafvoer dakgootreiniging
      platte_dak plat_dak dakterras_afvoer daklekkage dak_lekt dakpannen mos_op_het_dak schoorsteen schoorsteenveger`,
  },
  tidying: {
    activity: 'cleaning',
    category: 'odd-jobs',
    near: ['cleaning', 'bulky', 'money', 'interior'],
    words: `
      opruimen opruimer opruimcoach uitzoeken ontspullen ordenen orde sorteren zolder kelder kelderbox berging bergruimte
      schuur_opruimen rommel spullen weggooien kast_opruimen uitmesten overzicht organizer professional_organizer
      marie_kondo rommelkamer rommelzolder hamsteren chaos vakjes opgeruimd leegruimen ruim_op ruimt_op ruim_graag
      opgeruimde opruimgoeroe opruimcoaching opruimhulp opruimer_van opruimtalent opruimen_geeft ordenaar ordent ordelijk
      ordelijkheid ordnung geordend systeem_in_huis overzicht_krijgen overzicht_scheppen structuur structureren
      gestructureerd uitpuilende_kast uitpuilende uitpuilt puilt_uit volle_kasten volle_zolder volle_kelder
      zolder_opruimen zolder_leegmaken zolderkamer kelder_opruimen kelder_leegmaken berging_opruimen garage_opruimen
      schuurtje_opruimen kledingkast_uitzoeken kasten_opruimen kast_uitmesten uitgezocht uitzoekwerk uitsorteren sorteer
      selecteren keuzes_maken wat_mag_weg wat_kan_weg weg_ermee weggegooid minimalisme minimalistisch minimalist spark_joy
      konmari opbergen opbergbox opbergboxen opbergsysteem bakjes_en_labels labelen labeltjes labels etiketten etiketteren
      archiefdozen verzameldrang verzamelwoede hamsteraar nalatenschap_opruimen huis_leegruimen ouderlijk_huis
      boedelruiming declutteren`,
  },
  laundry: {
    activity: 'cleaning',
    category: 'odd-jobs',
    near: ['cleaning', 'clothes', 'washing-machine'],
    words: `
      strijken strijkt strijkijzer strijkplank strijkwerk strijkster wasgoed wassen was_doen was_draaien was_vouwen de_was
      was_ophangen was_opvouwen vouwen_was wasmand waslijn wasrek drogen stomerij lakens beddengoed bed_verschonen
      bed_opmaken was_buiten wasje wasknijper droogrek wasserette wasserij handwas handdoeken opvouwen plooien strijk
      strijkt_graag strijken_graag strijkmand strijkstoel strijkbout strijkservice strijkbol strijkwater strijkijzers
      stoomstrijk gestreken overhemden_strijken overhemd_strijken blouses_strijken wasmanden wasmandje wasgoed_ophangen
      was_buiten_hangen wasknijpers wasmolen droogmolen droogrekken droogtrommel wassen_en_strijken wassen_en_vouwen
      gewassen wasmiddel wasverzachter bonte_was witte_was kookwas wolwas fijne_was handwasje bontgoed wasserij_gewerkt
      wasserij_geweest was_van_de_buren wasje_draaien wasje_doen vuile_was kreukvrij kreukels kreuk gekreukt lakens_vouwen
      sokken_vouwen sokken_zoeken hoeslaken dekbedovertrek dekbed_wassen beddengoed_verschonen bed_verschoond
      gordijnen_wassen textielreiniging chemisch_reinigen`,
  },
  care: {
    activity: 'going-along',
    category: 'other',
    near: ['company-elderly', 'hospital', 'wheelchair', 'going-along', 'first-aid'],
    words: `
      verzorgen verzorging verzorgende verpleegkundige verpleegster verpleger zuster zorg thuiszorg thuiszorgmedewerker
      steunkousen kousen_aantrekken ziek griep gebroken_been gebroken_arm gebroken_heup hulpbehoevend wijkverpleegkundige
      zorgmedewerker zorgverlener revalidatie revalideren zorghulp gips_om gehandicapt gehandicapten gehandicaptenzorg
      ergotherapeut verzorgingsstaat verzorgster ziekenverzorger ziekenverzorgende ziekenverzorgster zorgwerk in_de_zorg
      zorg_gewerkt zorg_verleend helpende wijkzuster wijkverpleging nachtzuster nachtdienst verpleegkunde verpleeghulp
      steunkous compressiekousen kousen_aan elastische_kousen aankleden wassen_en_aankleden douchen_hulp katheter insuline
      insuline_spuiten bloeddruk bloeddruk_meten bloedsuiker koorts beterschap ziek_op_bed bedlegerig verkouden buikgriep
      corona been_in_het_gips arm_in_het_gips been_gebroken enkel heupoperatie knieoperatie nieuwe_heup nieuwe_knie
      herstellend herstel_na na_operatie na_de_operatie opgeknapt uit_het_ziekenhuis chronisch_ziek reuma ms parkinson
      copd astma hartpatiënt kanker beroerte niet-aangeboren hersenletsel handicap woonbegeleider begeleid_wonen
      persoonlijk_begeleider respijtzorg logeeropvang palliatief hospice waken wake doktershulp`,
  },
  'first-aid': {
    activity: null,
    category: 'other',
    near: ['care'],
    words: `
      ehbo bhv reanimeren reanimatie aed eerste_hulp wond verband pleister hartmassage ehbo'er brandweerman ambulance
      brandweer ambulancebroeder ehbo-diploma reanimatiecursus ehbo-cursus ehbo'ers bhv'er bedrijfshulpverlening
      hartstilstand burgerhulpverlener hartveilig aed-apparaat reanimeer verbandje verbinden_wond brandwond snee splinter
      verstuikt verstuikte flauwgevallen verslikken rode_kruis ambulanceverpleegkundige ambulancechauffeur spoedarts
      brandweervrouw brandblusser blusdeken calamiteiten`,
  },
  hair: {
    activity: null,
    category: 'other',
    near: ['beauty'],
    words: `
      haar haren haren_knippen haar_knippen knippen_haar kapper kapster kapsalon kapsel krullen vlechten vlecht invlechten
      verven_haar haarverf föhnen pony_knippen tondeuse scheren baard baardje barbier haarstukje dreads permanent
      permanentje pony bijpunten haardracht cornrows haarstyling opsteken highlights watergolf knipbeurt kappersschool
      kappersvak kapper_geweest kapster_geweest kappersopleiding kappersstoel kappersschaar kappersscharen kapperszaak
      haarknippen knippen_en_föhnen knippen_en_scheren knip_haar knip_ik_haren coupe coupe_soleil coupes bob_kapsel
      korte_bob pony_bijknippen puntjes puntjes_eraf uitgroei kleurspoeling haarkleuring henna_haar verf_haren
      scheerapparaat_tondeuse opscheren fade opgeschoren barbershop_kapper barbier_geweest snor_trimmen baard_trimmen
      baard_bijwerken haarverlenging extensions pruik pruiken box_braids braids locks dreadlocks afrohaar kroeshaar
      vlechtwerk vlechtster bruidskapsel feestkapsel krulspelden krultang stijltang föhn_en_borstel kam_en_schaar
      lange_haren lang_haar kort_haar grijze_haren haarzorg hoofdhuid luizen luizenkam luizenmoeder neten stoel_schaar
      schaar_en_een_kam`,
  },
  beauty: {
    activity: null,
    category: 'other',
    near: ['hair', 'care'],
    words: `
      nagels lakken_nagels nagelstyliste manicure pedicure teennagels voeten_verzorgen schminken schmink make-up
      opmaken_gezicht massage masseren masseur masseuse schoonheidsspecialiste henna visagist visagiste
      gezichtsbehandeling voetverzorging schminken_kinderen nagellak wenkbrauwen nagels_lakken nagels_doen nagelstudio
      nagelsalon nagelstylist gelnagels gellak nepnagels acrylnagels pedicure_geweest pedicures medisch_pedicure voetbad
      voetmassage voeten_doen eelt likdoorns likdoorn handverzorging handmassage schoonheidsspecialist schoonheidssalon
      schoonheidsverzorging huidverzorging huidtherapeut gezichtsmasker gezichtsverzorging maskertje opmaken
      opmaak_gezicht make-upartist make-up_les mascara oogschaduw lippenstift wenkbrauwen_epileren epileren threading
      harsen waxen ontharen ontspanningsmassage rugmassage nekmassage stoelmassage sportmassage shiatsu hotstone
      voetreflex voetreflexologie masseer masseert masseertafel massagetafel hennatatoeage hennatattoo parfum spa_dag
      wellness sauna geschminkt schminkster schminkles vlindertjes_schminken tijgertjes_schminken gezichtjes_schminken`,
  },
};
