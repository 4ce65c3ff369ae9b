import type { Meanings } from './meaning.ts';

/** Jobs in and to a home that need hands and tools. */
export const home: Meanings = {
  handy: {
    activity: 'repairing',
    category: 'odd-jobs',
    near: [
      'drilling',
      'lamp',
      'furniture',
      'lock',
      'tap',
      'socket',
      'repair',
      'curtains',
      'door',
      'woodwork',
      'draught',
      'floor',
      'toilet',
      'painting',
    ],
    words: `
      klus klussen klusje klusser klusjesman klusjesvrouw klusbus doe-het-zelf doehetzelver doe-het-zelver handig
      handigheid onhandig twee_rechterhanden twee_linkerhanden gouden_handen gouden_handjes handyman vakman vakmanschap
      bouwvakker aannemer timmerman werkplaats gereedschap gereedschapskist gereedschapskoffer toolbox bouwmarkt gamma
      praxis karwei hornbach opknappen opknapper verbouwen verbouwing renoveren renovatie ~schroef ~schroevendraaier ~tang
      ~hamer ~bout ~moer ~spijker ~monteren ~monteur ~installeren ~installateur duimstok waterpas ~afstellen conciërge
      huismeester ~mts ~technisch ~techniek bob_de_bouwer alleskunner manusje_van_alles klusdag klusavond klusschuur
      gereedschapsschuur timmermansoog rechterhand twee_linker knutselaar mcgyver macgyver intrek aanpakken fixen fix
      fikser karweitje klusclub klusdienst onderhoud onderhoudsmonteur onderhoudsman allround bouw bouwbedrijf opzichter
      vaklui doehetzelfzaak lts ambachtsschool bout_en_moer werkbus overall werkbroek stanley schroevendraaiers schroeven
      sleutelset inbusset pot_opendraaien deksel_los deksel potje_open airco airconditioning airco_installeren
      ventilator_ophangen plafondventilator kattenluik kattenluik_plaatsen kattenluik_inbouwen brievenbus_ophangen
      naambordje huisnummer huisnummers vastschroeven losschroeven vastzetten vastmaken klusjes_in_huis kleine_klusjes
      kleine_klusje handige_buur handige_buurman klus_graag klust klust_graag`,
  },
  lamp: {
    activity: 'hanging-lamps',
    category: 'odd-jobs',
    near: ['socket', 'drilling', 'ladder'],
    words: `
      lamp hanglamp plafondlamp plafonniere plafonnière kroonluchter wandlamp schemerlamp spotje spot spotjes armatuur
      lampje peertje gloeilamp ledlamp led ledstrip tl-buis tl-balk tl fitting lichtpunt kroonsteen kroonsteentje
      plafonddoos centraaldoos dimmer verlichting buitenlamp ~licht ~snoer ~plafond luster lampenkap starter leeslamp
      staande_lamp vloerlamp wandlampje lusterklem stroomdraadjes kroonsteentjes plafondhaak lampdraad pendel pendellamp
      philips_hue hue sfeerverlichting lichtkoepel bewegingsmelder donker_in_de_gang ~lichtje donker_in_mijn`,
  },
  socket: {
    activity: 'electricity',
    category: 'odd-jobs',
    near: ['lamp', 'handy', 'doorbell'],
    words: `
      stopcontact stekker stroom stroomdraad stroompanne elektra elektriciteit elektriciën elektricien elektrisch
      elektromonteur groepenkast meterkast stoppenkast stop_doorgeslagen aardlek aardlekschakelaar kortsluiting zekering
      schakelaar lichtschakelaar stroomuitval bedrading draadjes stroomkabel verlengsnoer contactdoos krachtstroom volt
      wattage spanningzoeker doorgeslagen perilex ~kabel ~draad inbouwdoos stroomstoring elektrotechniek elektronica
      vonken groep_eruit stop_eruit stoppen stop_vervangen installatiedraad adereindhulsjes kabelgoot lasdoos
      spanningsmeter multimeter elektriekers elektriciens electricien electriciteit elektrotechnicus nuldraad fasedraad
      laadpaal usb-stopcontact wcd schakelmateriaal stroomstoot stekkerdoos dubbele_stekker`,
  },
  drilling: {
    activity: 'drilling',
    category: 'odd-jobs',
    near: ['lamp', 'curtains', 'handy', 'lend-drill', 'furniture', 'woodwork'],
    words: `
      boren boor boorgat boormachine klopboor plug pluggen keilbout muurplug gat_in_de_muur gaten_in_de_muur
      schilderij_ophangen schilderijtje wandplank plank_ophangen plankje plankdrager boekenplank spiegel_ophangen spiegel
      kapstok wandrek ophangsysteem betonmuur betonboor hangkast keukenkastje tv-beugel muurbeugel beugel ophangen
      hamerboor gipsplaat hollewandplug ~muur ~beton ~haakje ~haak ~wand ~schroeven fotolijst lijst_ophangen lijstje
      wandklok prikbord whiteboard handdoekenrek toiletrolhouder trapleuning leuning handgreep beugel_in_de_douche
      douchestang steunbeugel waterpas sds gruis boorstof boorgruis boorbits muur_in ankers muuranker gipsplaten hollewand
      ophangbeugel fotowand fotowandje gereedschapswand stopcontacten_boren leidingzoeker tv_aan_de_muur
      televisie_aan_de_muur keukenkast_hangt keukenplank handdoekhaak handdoekhaakje zeepbakje magnetronplank
      boekenplanken plankjes schilderijhaak dartbord_ophangen hangplant_ophangen hangstoel schommel_ophangen
      traphek_vastzetten kapstokje`,
  },
  curtains: {
    activity: 'drilling',
    category: 'odd-jobs',
    near: ['drilling', 'handy', 'ladder', 'sewing'],
    words: `
      gordijn gordijnen vitrage gordijnrail gordijnroede rail roede rolgordijn jaloezie jaloezieën luxaflex lamellen
      plissé plisse zonwering zonnescherm vouwgordijn hor horren hordeur muggengaas rolluik raamdecoratie overgordijn
      overgordijnen inbetween vouwgordijnen gordijnhaak gordijnhaakjes runners gordijnstok raambekleding verduisteren
      verduisterend verduistering screens markies lamelgordijn plakfolie raamfolie`,
  },
  furniture: {
    activity: 'furniture',
    category: 'odd-jobs',
    near: ['handy', 'drilling', 'woodwork'],
    words: `
      meubel meubels meubelstuk ikea ikeakast bouwpakket inbussleutel inbus imbussleutel imbus in_elkaar_zetten
      elkaar_zetten elkaar_schroeven in_elkaar_schroeven in_elkaar_krijgen in_elkaar kast kastje kledingkast linnenkast
      boekenkast ladekast dressoir commode billy pax malm kallax hemnes bed_in_elkaar ledikant stapelbed hoogslaper bureau
      bureaustoel lattenbodem eettafel_in_elkaar handleiding bouwtekening schroefjes montage monteren demonteren
      uit_elkaar uit_elkaar_halen ladegeleider scharnier kastdeur lade nachtkastje wandmeubel wandkast tv-meubel
      schoenenkast handleidingen leenbakker jysk kwantum ~stoel ~tafel ~bed legplank kinderbedje babybedje ledikantje
      houten_pluggen stappenplan kast_in_elkaar kast_opbouwen opbouwen besta bestå lack ivar kastenwand kastensysteem
      schuifdeurkast kantelbeveiliging zithoek tweezits bankstel slaapkamerset boxspring montagehandleiding meubelmontage
      gebruiksaanwijzing montageservice wolweg leen_bakker schroefjes_over accuschroef boutjes imbussleutels inbussleutels
      pluggetjes kartonnen_dozen_ikea meubelzaak woonwinkel eetkamertafel bijzettafel vitrinekast kinderkamer
      bureau_in_elkaar fauteuil`,
  },
  upholstery: {
    activity: 'repairing',
    category: 'odd-jobs',
    near: ['furniture', 'sewing', 'woodwork'],
    words: `
      bekleden bekleding meubelstoffeerder stoffering rieten rietvlechten stoelzitting wiebelt wiebelende_stoel wankel
      wiebelen poot_van_de_tafel tafelpoot stoelpoot bankbekleding kussenvulling lijmtang lijmen houtlijm rieten_stoel
      biezen zadelmakerij meubels_opknappen meubelrestauratie restaureren antieke_meubels politoeren krukje_wiebelt
      veren_van_de_bank losse_poot bekleed`,
  },
  lock: {
    activity: 'repairing',
    category: 'odd-jobs',
    near: ['door', 'handy', 'woodwork'],
    words: `
      slot deurslot cilinder sloten slotenmaker hangslot nachtslot fietsslot_open sleutelgat op_slot van_het_slot
      buitengesloten grendel kierstandhouder deurketting kluis sleutel_afgebroken sleutel_breekt insluiten klemt inbraak
      inbraakpreventie veilig_wonen deurspion sleutelservice ~sleutel beveiligen meerpuntssluiting insteekslot skg
      veiligheidsslot sleutelhouder codeslot ijzerdraad slotvast afgebroken_sleutel sleutel_past sluitwerk
      hang-_en_sluitwerk grafiet slotspray kruipolie wd40 wd-40 inbraakwerend politiekeurmerk`,
  },
  door: {
    activity: 'repairing',
    category: 'odd-jobs',
    near: ['lock', 'woodwork', 'handy'],
    words: `
      deur voordeur balkondeur schuifdeur kelderdeur tussendeur deurklink klink deurkruk deurknop klemmen klemt klemmende
      schaven schaaf beitel kruipt scharnieren hengsel piepende_deur kraken deurdranger deurmat ~kozijn raam_klemt
      raam_sluit tochtdeur brievenbus_klep schaafmachine deur_klemt deur_sleept sleept_over deur_kraakt piept kraakt
      deurkrukken rozet deur_afhangen afhangen hangt_scheef kierstand glijdt_niet loopt_aan deurblad deurbeslag
      deurstopper stroeve`,
  },
  draught: {
    activity: 'repairing',
    category: 'odd-jobs',
    near: ['handy', 'window-clean', 'heating'],
    words: `
      tocht tochten tochtstrip tochtstrips tochtrol tochtband isoleren isolatie isolatiefolie radiatorfolie kieren kier
      brievenbusborstel dubbel_glas energie_besparen energiebesparing energiecoach energierekening gasverbruik
      energiefixer kou_in_huis koude tochtig bespaar stookkosten raamfolie naden_dichten energiehulp energiebox
      radiatorventilator dubbelglas triple_glas naadjes_dicht schuimband brievenbusborsteltje tochthond tochtstrippen
      energielabel energiearmoede warm_houden koud_huis kruipruimte spouwmuur isolatieplaten waxinelicht gasrekening`,
  },
  woodwork: {
    activity: 'woodwork',
    category: 'odd-jobs',
    near: ['furniture', 'drilling', 'handy', 'door'],
    words: `
      hout houtbewerken houtbewerking houtbewerker timmeren timmerman timmerwerk timmervrouw meubelmaker meubelmaken zagen
      zaag decoupeerzaag cirkelzaag figuurzagen figuurzaag houtdraaien houtsnijden schaven beitel schuurmachine plank
      op_maat_zagen vogelhuisje nestkast nestkastje steigerhout pallet pallethout houten frezen bovenfrees hobbywerkplaats
      schuur_bouwen werkbank houtzaag houtlijm multiplex lat latten triplex planken afkorten verstekzaag insectenhotel
      schaafbank draaibank houtdraaibank beitels guts gutsen raspen vijl houtvijl timmer schrijnwerker meubelmakerij
      kistenmaker spaanplaat mdf eiken beuken vuren grenen zaagsel hout_op_maat zaagtafel verstek zwaluwstaart deuvels
      houten_speelgoed speelgoed_van_hout houtskelet snijplank plantenbak_timmeren kastje_timmeren bankje_timmeren
      poppenhuis stellage houtatelier boekenkast_bouwen`,
  },
  fence: {
    activity: 'woodwork',
    category: 'garden',
    near: ['woodwork', 'gardening', 'handy'],
    words: `
      schutting schuttingpaal hek hekje tuinhek poort poortdeur schuurtje schuur_dak dakleer dakpan dakdekker dakbedekking
      pergola tuinhuis tuinhuisje blokhut betonpaal paal_zetten omgewaaid tuinscherm trampoline_opzetten tuinafscheiding
      palen afrastering gaas_spannen kippengaas schuttingdelen schermen schuttingen dakrand golfplaat tuinpoort windschade
      storm stormschade vlonder vlonders hardhout beits_schutting speelhuisje kas_opbouwen tuinkas_opbouwen overkapping
      hondenhok konijnenhok_bouwen kippenhok_bouwen kippenren_bouwen regenton_aansluiten poortje hekwerk`,
  },
  ladder: {
    activity: 'lending-tools',
    category: 'lending',
    near: ['lend-tools', 'window-clean', 'lamp'],
    words: `
      ladder trapje keukentrap huishoudtrap trapladder huishoudtrapje steiger rolsteiger hoogtevrees hoge_ladder
      telescoopladder schuifladder reformladder ladders uitschuifladder uitschuifbare vouwladder bokladder zesmeter treden
      traptreden hoog_bij`,
  },
  pests: {
    activity: null,
    category: 'odd-jobs',
    near: ['handy', 'draught', 'cleaning'],
    words: `
      ongedierte muizenval muizenvallen rattenval rattengif muizengaatjes muizenkeutels mieren mierenlokdoos wesp wespen
      wespennest kakkerlak kakkerlakken motten mottenballen zilvervisjes papiervisjes bedwants bedwantsen vlooienplaag
      vliegenmepper muggen spin_in spinnen_weghalen ongediertebestrijder ongediertebestrijding plaagdier plaagdieren
      boktor houtworm rattenvanger muizenplaag mierenplaag wespennesten muizen_in_de_keuken kakkerlakkenplaag
      rattenoverlast luizen_in_huis`,
  },
  netting: {
    activity: 'drilling',
    category: 'pets',
    near: ['cat', 'drilling', 'handy', 'balcony', 'curtains'],
    words: `
      gaas net netten kattennet balkonnet vangnet duivennet duivenpinnen kippengaas volièregaas schroefogen schroefoog
      spandraad nylon nylondraad staaldraad karabijnhaak tiewraps tie-wraps tyraps afspannen gespannen dichtmaken
      dichtgemaakt valt_niet_van`,
  },
};
