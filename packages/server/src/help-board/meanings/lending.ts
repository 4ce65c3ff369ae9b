import type { Meanings } from './meaning.ts';

/** Things that go from hand to hand. The words of lending itself say little; the thing says what it is about. */
export const lending: Meanings = {
  lend: {
    activity: 'lending-tools',
    category: 'lending',
    near: [
      'lend-tools',
      'lend-drill',
      'lend-party',
      'lend-kids',
      'lend-kitchen',
      'lend-guests',
      'lend-garden',
      'lend-camping',
      'ladder',
    ],
    words: `
      lenen leen leent te_leen geleend uitlenen leen_uit leen_ik leenwinkel te_gebruiken gebruiken_mag mag_je_gebruiken
      spullen_delen delen deel_ik spullenbieb gereedschapsbieb leenapp peerby ruilen uitgeleend leen_je leen_het leen_ze
      je_mag_hem_lenen mag_je_lenen mag_je_hebben mag_je_meenemen gebruik_hem gebruik_hem_gerust gebruik_ze gebruik_gerust
      gerust_gebruiken mag_je_best haal_maar_op kom_maar_halen komt_maar_halen ophalen_mag ligt_klaar staat_klaar
      staat_maar_te_staan staat_ongebruikt ongebruikt gebruik_ik_niet gebruik_ik_nooit gebruik_ik_zelden deel_graag
      deelt_graag delen_met wie_wil_hem_lenen te_leen_hebben leenbaar bruikleen uitleen uitleenkast spullen_lenen
      spullen_uitlenen gebruik_van te_leen_staan mag_hij_lenen wie_leent leent_mij leent_ons mij_lenen ons_lenen
      even_lenen lenen_voor`,
  },
  'lend-tools': {
    activity: 'lending-tools',
    category: 'lending',
    near: ['lend-drill', 'ladder', 'handy', 'lend'],
    words: `
      gereedschap gereedschapskist gereedschapskoffer schroevendraaier schroefmachine accuschroevendraaier dopsleutel
      dopsleutels ringsleutel steeksleutel hamer tang nijptang combinatietang waterpomptang zaag schuurmachine
      bandschuurmachine slijptol haakse_slijper schuur_vol steekwagen werkbank compressor stoomreiniger hogedrukreiniger
      hogedrukspuit lijmklem stanleymes rolmaat meetlint nietpistool nietmachine koevoet bahco momentsleutel behangtafel
      tapijtreiniger cirkelzaag decoupeerzaag schuur_vol_gereedschap aggregaat bouwlamp kabelhaspel haspel verlengsnoer
      verlengkabel gereedschap_lenen gereedschap_te_leen gereedschapje hele_gereedschapskist gereedschapskar
      gereedschapsmuur bankschroef lijmtangen schroefklem klemmen_hout elektrisch_gereedschap elektrische_zaag
      figuurzaagmachine multitool dremel slijpmachine soldeerbout_lenen heteluchtpistool verfbrander verfafbrander
      schuurapparaat vlakschuurmachine deltaschuurmachine excentrische kitpistool_lenen waterpas_lenen laser
      kruislijnlaser laserwaterpas tegelsnijder_lenen betonmolen cementmolen trilplaat_lenen hogedruk kärcher karcher
      vloerwisser bouwstofzuiger nat-_en_droogzuiger tapijtreiniger_lenen krik_lenen takel_lenen hijsband_lenen
      steekwagen_lenen steekkar_lenen verfspuit bijl_lenen moker breekijzer sloophamer decoupeer dopsleutelset doppenset
      bitjes bitset momentsleutels`,
  },
  'lend-drill': {
    activity: 'lending-tools',
    category: 'lending',
    near: ['lend-tools', 'drilling', 'lend'],
    words: `
      boor boormachine klopboormachine accuboormachine klopboor accuboor boorhamer boren_lenen borenset boortjes bosch
      makita dewalt hilti black_en_decker boormachientje klopboren slagboor slagboormachine boormachines
      accuschroefboormachine betonboren steenboor steenboren houtboor houtboren boorkop sds-boor sds-plus metabo festool
      black+decker parkside hitachi aeg_boor`,
  },
  'lend-party': {
    activity: 'lending-tools',
    category: 'lending',
    near: ['party', 'lend', 'dj', 'lend-kitchen'],
    words: `
      partytent statafel statafels klapstoel klapstoelen klaptafel stoelen_extra tafels_en_stoelen extra_stoelen stoelen
      tuintafel biertafel biertafels biertap koelbox servies glazen koffiekan thermoskan thermoskannen springkussen
      feestverlichting verkleedkleren beamer projector geluidsbox bankjes inklapbare partyspullen tuinstoelen krukjes
      picknicktafel feestservies partytenten easy-up feesttent tentje_voor_de_tuin tent_voor_het_feest klapstoelen_lenen
      klapstoeltjes stapelstoelen stoelen_lenen extra_zitplaatsen zitplaatsen biertafelset biertafelsets
      biertafels_en_banken bierbanken houten_banken klaptafels vouwtafel vouwtafels schragen schragentafel statafelrokken
      tafellaken tafellakens tafelkleed borden_en_bestek borden bestek wijnglazen bierglazen glaswerk koppen_en_schotels
      koffieapparaat_groot grote_koffiepot samovar koffie-urn thermosflessen terrasverwarmer heater heaters popcornmachine
      suikerspinmachine suikerspin luchtkussen opblaaskussen discolamp_lenen rookmachine muziekbox bluetoothbox jbl
      partybox party_box microfoonset feestlampjes prikkabel lichtslinger lichtslingers projectiescherm_lenen diaprojector
      dranghek bolderkar bolderwagen`,
  },
  'lend-kitchen': {
    activity: 'lending-tools',
    category: 'lending',
    near: ['lend', 'cooking', 'lend-party'],
    words: `
      gourmetstel fonduestel fondue pannenset grote_pan soeppan wafelijzer raclette ijsmachine friteuse keukenmachine
      broodbakmachine taartvorm waterkoker rijstkoker staafmixer wok slowcooker keukenapparaat keukenapparaten wecketel
      tajine_pan percolator gourmetset gourmetstelletje gourmetplaat steengrill teppanyaki raclettestel raclettestelletje
      fondueset fonduepan fonduepannetje kaasfondue pannen_lenen hele_grote_pan grote_pannen soepketel soepketels
      vijftig_liter gamel gamellen mosselpan paellapan wokpan braadpan braadslee ovenschaal bakblikken_lenen bakplaat
      springvorm_lenen taartplateau etagère etagere poffertjespan pannenkoekenpan wafelmachine contactgrill tosti-apparaat
      tostiapparaat airfryer_lenen heteluchtfriteuse multicooker snelkookpan slow_cooker keukenrobot kenwood kitchenaid
      mixer_lenen deegmachine pastamachine vleesmolen gehaktmolen snijmachine sapcentrifuge sapcentrifuges blender_lenen
      ijsblokjesmachine warmhoudplaat warmhoudplaten chafing_dish keukenweegschaal weckpotten_lenen inmaakketel`,
  },
  'lend-kids': {
    activity: 'lending-tools',
    category: 'lending',
    near: ['baby', 'children', 'lend'],
    words: `
      kinderstoel campingbedje campingbed buggy autostoeltje kinderzitje box babybadje reisbedje kinderkleding babykleding
      speelgoed babyspullen traphekje kinderbed wieg draagzak babyfoon kinderspullen loopfiets stoelverhoger uitgegroeid
      kinderstoeltje stokke tripp_trapp eetstoel eetstoeltje meegroeistoel autostoel autostoelen maxicosi zitverhoger
      buggy's buggies kinderwagens kinderwagen_lenen tweelingbuggy draagdoek reiswieg wiegjes ledikantje_lenen babybed
      kampeerbedje babybadje_lenen badje commode_lenen aankleedkussen box_en_bedje speelbox speelkleed babygym wipstoel
      wipstoeltje traphekjes veiligheidshekje babyfoons flessenwarmer sterilisator kolf babykleertjes babykleren
      kinderkleertjes_over kinderkleding_over maat_62 maat_74 maat_86 maat_104 maat_116 rompers speelgoed_over
      speelgoed_uitlenen duplo playmobil lego_over houten_trein treinbaan poppenwagen loopwagen stepje kinderstep
      loopfiets_over speelgoedbieb kinderfietsje_over uit_de_kinderwagen uit_de_luiers`,
  },
  'lend-guests': {
    activity: 'lending-tools',
    category: 'lending',
    near: ['lend', 'lend-camping'],
    words: `
      logeerbed luchtbed logés loges matras_over slaapbank logeermatras dekbed stretcher opblaasbed vouwbed logeerkamer
      opklapbed logeerbedden logeermatrassen gastenbed gasten_blijven_slapen slaapgasten logé loge logeergasten
      logeren_bij_ons blijft_slapen blijven_slapen luchtbedden luchtbed_met_pomp opblaasmatras klapbed klapbedje
      stretchers veldbed veldbedden slaapbankje matras_lenen matrassen dekbedden kussens_en_dekens dekens logeerset
      logeerplek logeeradres slaapplek slaapplaats`,
  },
  'lend-garden': {
    activity: 'lending-tools',
    category: 'lending',
    near: ['lend', 'lawn', 'hedge', 'gardening'],
    words: `
      grasmaaier_lenen heggenschaar_lenen tuinslang snoeischaar_lenen bladblazer_lenen kruiwagen hakselaar versnipperaar
      onkruidbrander parasol tuingereedschap grondboor tuinspullen tuinmachine tuinmachines maaier_lenen
      grasmaaier_uitlenen verticuteermachine verticuteerder elektrische_heggenschaar_lenen snoeischaren takkenschaar_lenen
      takkenzaag kettingzaag_lenen houtversnipperaar takkenversnipperaar grondfrees tuinfrees spitmachine spade_lenen
      schop schep scheppen bats hark_lenen kruiwagen_lenen gieter_lenen tuinslang_lenen tuinslanghaspel sproeier
      gazonsproeier waterpomp_lenen dompelpomp onkruidborstel voegenborstel voegenkrabber strooiwagen wals_tuin tuinwals
      paalboor grondboor_lenen parasols tuinset ligstoel ligbed ligbedden stoelkussens`,
  },
  'lend-camping': {
    activity: 'lending-tools',
    category: 'lending',
    near: ['lend', 'lend-guests', 'holiday'],
    words: `
      tent kampeerspullen kamperen slaapzak rugzak koffer reiskoffer koelbox kampeertafel campinggas gasbrander slaapmatje
      caravan camper strandtent hangmat kampeerder koffers vouwwagen tenten tentje koepeltent bungalowtent kampeertent
      pop-uptent quechua decathlon vouwwagen_lenen caravannetje camperbusje campingspullen campingstoel campingstoelen
      campingtafel campingkookstel kooktoestel gaskookstel gasstelletje campingaz primus trangia slaapzakken slaapmat
      slaapmatten slaapmatjes luchtbedpomp koelboxen koeltas elektrische_koelbox jerrycan jerrycans hoofdlamp zaklamp
      zaklampen olielamp rugzakken backpack backpacker trekkersrugzak grote_koffer handbagage trolley reistas reistassen
      weekendtas dakkoffer_lenen dakdragers_lenen fietsendragers fietsendrager_lenen skibox skispullen skibroek skibril
      skischoenen skipak snowboots schaatsen_lenen slaaptent scheerlijn haringen tentharingen wereldstekker reisstekker
      vloertje windscherm`,
  },
  giving: {
    activity: null,
    category: 'lending',
    near: ['lend', 'bulky'],
    words: `
      weggeven weg_te_geven geef_weg weggeefhoek weggeefkast weggeefwinkel gratis_ophalen gratis_af_te_halen af_te_halen
      gratis voor_niks mag_weg moet_weg over_heb heb_over nog_over te_geef ruilkast geefkast geefplein minibieb`,
  },
};
