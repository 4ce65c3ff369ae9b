import type { Meanings } from './meaning.ts';

/** What hums, rings and breaks. */
export const devices: Meanings = {
  doorbell: {
    activity: 'electricity',
    category: 'odd-jobs',
    near: ['socket', 'handy'],
    words: `
      deurbel bel_doet intercom videodeurbel ring-deurbel huistelefoon ~aanbellen rookmelder brandmelder
      koolmonoxidemelder brandalarm alarm piept batterijtje ~batterij ~piepen thermostaat deurtelefoon belknop dingdong
      brandveiligheid koolmonoxide vals_alarm hoog_plafond_alarm negen_volt google_nest slimme_deurbel slimme_thermostaat
      domotica homekit`,
  },
  repair: {
    activity: 'repairing',
    category: 'odd-jobs',
    near: ['handy', 'socket', 'washing-machine'],
    words: `
      repareren reparatie reparateur repaircafé repair_café repaircafe kapot stuk solderen soldeerbout soldeer stofzuiger
      koffiezetapparaat koffiezetter koffiemachine senseo broodrooster tosti-ijzer strijkijzer_kapot mixer blender
      waterkoker föhn ventilator scheerapparaat radio platenspeler cassette cassettedeck wekker klok uurwerk horloge
      horlogemaker klokkenmaker speelgoed_kapot apparaat apparaten huishoudelijke_apparaten oude_radio versterker
      bandrecorder naaimachine_kapot knutselen_aan sleutelen elektromotor vastgelopen ~doet_het_niet begeeft
      ~gaat_niet_meer_aan prutsen pielen lijmen secondelijm tweede_leven weggooien_zonde opengeschroefd airfryer
      elektronica kruimeldief magnetron repareer soldeert weer_aan_de_praat aan_de_praat weer_aan_de_gang tot_leven
      elektronische schakeling printplaat schroefje_los opendraaien uit_elkaar_halen kapotte kapot_gaat stuk_is defect
      defecte stekker_los waterkokers koffiezetapparaten handmixer kachel_kapot scheerapparaten naaimachines
      draaitafel_stuk speeldoos hobbysoldeerder radioamateur zendamateur zendamateurs elektrotechnisch philips
      miele-monteur bosch-monteur tijdmechaniek horloges opwindbaar batterij_vervangen brilletje brilpootje paraplu
      koffer_stuk wieltje_los kinderwagen_stuk rollator_stuk speelgoedautootje vastgeroest roest losgeraakt lijmt houtlijm
      tweecomponenten mp3 walkman grammofoon slijpen slijper messen_slijpen messenslijper scharenslijper wetsteen
      slijpsteen bot_mes botte_messen scherp_mes scherpe_messen fietsbel_stuk ventilatorblad batterijen knoopcel
      naaimachinemonteur filmprojector bandopnemer dictafoon elektrische_tandenborstel kruik lamp_kapot stofzuigerzak
      mechaniek veertje tandwiel tandwieltjes olie_druppel piept_en_kraakt gaat_niet_open dicht_krijgen vastzitten vastzit
      schroevendraaiertje lijmpje`,
  },
  'washing-machine': {
    activity: 'plumbing',
    category: 'odd-jobs',
    near: ['tap', 'drain', 'repair', 'handy', 'socket', 'laundry'],
    words: `
      wasmachine vaatwasser afwasmachine vaatwasmachine wasdroger droger_aansluiten afvoerslang toevoerslang witgoed
      witgoedmonteur aansluiten koelkast vriezer fornuis oven inductiekookplaat gasfornuis kookplaat afzuigkap pluisfilter
      centrifugeren centrifugeert transportbouten wasautomaat wasmachinekraan trommel_draait wasmachines
      was-droogcombinatie wasdrogers aansluitslang aansluitset waterslang wasmachineslang stapelset tussenstuk
      machine_aansluiten afwasser beko aeg siemens miele whirlpool indesit filter_reinigen pluizenfilter storingscode
      foutcode machine_waterpas trommel bokkenpoten boilertje inbouwapparatuur fornuis_aansluiten kookgroep
      elektrisch_koken gasslang gasaansluiting koelkastdeur diepvries`,
  },
  appliances: {
    activity: 'repairing',
    category: 'odd-jobs',
    near: ['washing-machine', 'repair', 'cooking', 'tv', 'phone'],
    words: `
      knopjes knop knoppen standen stand programma programmaknop gebruiksaanwijzing handleiding handleidingen combi-oven
      combimagnetron combioven magnetron oven_instellen inductie inductieplaat inductieplaten inductiekoken keramische
      kookplaat stoomoven klokje_van_de_oven klok_instellen timer bedienen bediening bedieningspaneel apparaat apparaten
      keukenapparatuur keukens_verkocht witgoedwinkel witgoedzaak elektronicawinkel mediamarkt bcc expert_winkel
      naaimachine_instellen thermostaat_instellen wekkerradio hoe_werkt werkt_dit werkt_het nieuwe_magnetron
      nieuwe_wasmachine`,
  },
};
