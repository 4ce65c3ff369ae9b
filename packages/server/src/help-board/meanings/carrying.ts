import type { Meanings } from './meaning.ts';

/** What is heavy, what has to go elsewhere, and how people get somewhere. */
export const carrying: Meanings = {
  lifting: {
    activity: 'lifting',
    category: 'lifting',
    near: ['moving', 'van', 'bulky'],
    words: `
      tillen tiller optillen sjouwen sjouwer sjouw zwaar zware sterk sterke_armen sterke_rug spierballen spieren
      breedgeschouderd kracht krachtpatser krachttraining verplaatsen verzetten verschuiven naar_boven naar_beneden
      trap_op trap_op_dragen trap_af driehoog vierhoog drie_hoog vier_hoog twee_hoog hoog_zonder_lift dragen versjouwen
      steekwagen steekkar steekwagentje tilband tilriem hijsen takel verhuislift piano_verplaatsen kamer_omzetten omzetten
      omruilen aanpakken_kan naar_zolder naar_de_kelder ~lift ~trap bankstel wasmachine_naar ~kast stevige_kerel
      stevig_gebouwd potige handen_uit_de_mouwen ~fitness gewichtheffen bouwvakker matras zak_potgrond zakken_potgrond
      krat kratten meetillen sjouwt meesjouwen gespierd spierbundel bodybuilder krachtsporter rugbyer rugby dokwerker
      dokwerkers bouwvakkers stratenmaker_geweest sterke_man twee_sterke beresterk ijzersterk stalen_rug zwaar_werk
      zwaar_spul sleuren slepen duwen_en_trekken rollen_op_wieltjes meubelhond meubelroller meubelrollers
      hondje_op_wieltjes piano_tillen wasmachine_tillen koelkast_tillen omhoog_dragen naar_beneden_dragen op_de_schouder
      bierkrat kratten_bier lift_kapot lift_doet_het zonder_lift lift_stuk hijsbalk hijsband touw_en_katrol katrol
      portieken_traplopen halve_verdieping matras_omdraaien matras_keren matras_draaien bed_verzetten vriezer_verplaatsen
      kast_verschuiven kast_verzetten aquarium_verplaatsen plantenbak_verplaatsen zware_pot zware_potten zware_zak
      zware_doos zware_dozen zware_kast zware_bank`,
  },
  moving: {
    activity: 'moving-house',
    category: 'lifting',
    near: ['lifting', 'van', 'furniture'],
    words: `
      verhuizen verhuizing verhuizer verhuisdoos verhuisdozen verhuiswagen verhuisbus verhuisbedrijf verhuisdag
      verhuisploeg inpakken dozen uitpakken doos nieuwe_woning nieuw_huis nieuwe_huis flat_uit overhuizen in-_en_uitladen
      inladen uitladen verhuisdeken ~bubbeltjesplastic sjouwploeg erkende_verhuizers boedel ontruimen ontruiming
      huis_leeghalen bananendoos bananendozen verhuis huisraad verhuisd verhuist nieuwe_flat nieuw_appartement flatje
      inhuizen intrekken sleutel_van_mijn_nieuwe oplevering opleveren hotdog boeken_inpakken krantenpapier noppenfolie
      stevige_dozen tape verhuistape busje_huren verhuisklus uit_huis_gaan op_kamers karton kartonnen_doos kartonnen_dozen
      andere_woning nieuwe_huurwoning verhuisweekend`,
  },
  van: {
    activity: 'driving',
    category: 'lifting',
    near: ['moving', 'driving', 'bulky', 'lifting'],
    words: `
      busje bestelbus bestelwagen bestelauto aanhanger aanhangwagen aanhangertje karretje laadruimte laadbak bakwagen
      imperiaal stationwagen stationcar ophalen_marktplaats marktplaats transport transporteren vervoeren vervoer
      vrachtauto vrachtwagen vrachtwagenchauffeur bakfiets trekhaak kringloop_ophalen bezorgen koerier bezorger
      kringloopwinkel laden_en_lossen spanband spanbanden pick-up bus_met vw transporter caddy kangoo vito berlingo
      bestel_auto bestelbusje laadklep laadvermogen boedelbak boedelbakje bak_achter_de_auto fietsaanhanger
      stadsvrachtauto rolcontainer grote_auto ruime_auto stationwagon hatchback achterbank_plat achterklep afhalen_bij
      spullen_ophalen meubels_vervoeren ritje_ikea babboe urban_arrow cargobike cargofiets`,
  },
  bulky: {
    activity: 'moving-house',
    category: 'lifting',
    near: ['lifting', 'van', 'bins'],
    words: `
      grofvuil grof_vuil milieustraat stort stortplaats afvalpunt vuilstort wegbrengen oude_spullen afvoeren oude_bank_weg
      milieupark sloopafval puin puinzak grofvuildag grofvuilronde kringloop recyclen recycling gemeentewerf oud_ijzer
      schroot matras_weg bankstel_weg koelkast_weg afvalbrengstation brengstation milieustraatpas puincontainer
      containertje gemeentestort wegrijden afval_wegbrengen spullen_wegbrengen ophaaldienst kringloopspullen dumpen`,
  },
  driving: {
    activity: 'driving',
    category: 'errands',
    near: ['going-along', 'van', 'hospital'],
    words: `
      auto rijden rijbewijs chauffeur taxi taxichauffeur taxirit lift_naar brengen wegbrengen meerijden carpoolen rit
      ritje rondrijden ophalen_station station vliegveld schiphol luchthaven autorit buschauffeur touringcar vervoer
      ov_rijdt bus_rijdt_niet ~bus trein reisje ~benzine achter_het_stuur stuur toeren deelauto ouderenvervoer automaatje
      rolstoelbus regiotaxi breng naar_de_trein trambestuurder treinmachinist rijd rijdt autootje ritten rondbrengen
      wegbreng wegbrengt autorijder rijvaardig automobilist privéchauffeur touringcarchauffeur taxi's uber lijnbus busbaan
      vroege_vlucht vlucht vliegveldrit landen opstijgen terminal vertrekhal eindhoven_airport p+r kiss_and_ride
      vroege_vogel vroeg_op vroeg_uit nachtbraker ochtendmens bijrijder stoel_naast autosleutel auto_voor_de_deur tank
      tanken benzinegeld parkeren inparkeren halen_en_brengen brengen_en_halen breng_en_haal bestemming tomtom navigatie
      plusbus belbus haal_je_op`,
  },
  car: {
    activity: 'repairing',
    category: 'other',
    near: ['driving', 'handy'],
    words: `
      automonteur autotechniek autoband winterbanden banden_wisselen startkabel startkabels accu_leeg accu apk
      garagehouder auto_wassen wasstraat olie_verversen olie_peilen motorolie ruitenwisser garage autogarage autopech anwb
      wegenwacht start_niet motorkap ruitenwissers koplamp sneeuwkettingen fietsendrager dakkoffer dakdragers motor
      brommer scooter bougie krik remblokken uitlaat motorrijden motorblok brommertje solex oldtimer autoreparatie
      autosleutelaar apk-keuring apk'er keurmeester dieselmotor kleppen distributieriem bandenspanning band_verwisselen
      reserveband krikken lakschade deukje uitdeuken poetsen_auto auto_stofzuigen autowas motorfiets scooterrijder
      bromfiets snorfiets brommerbende tomos puch vespa kreidler zundapp automaat accukabel acculader lader_accu garagist
      autospuiter carrosserie tweetakt tweetakten motoren cilinderkop`,
  },
  'theory-exam': {
    activity: 'homework',
    category: 'language',
    near: ['driving', 'homework'],
    words: `
      theorie-examen theorieboek rijexamen rijlessen rijles rijinstructeur verkeersregels verkeersborden cbr theorie
      verkeersbord rijschool voorrang`,
  },
};
