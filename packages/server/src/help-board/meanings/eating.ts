import type { Meanings } from './meaning.ts';

/** Food, alone and together. */
export const eating: Meanings = {
  cooking: {
    activity: 'cooking',
    category: 'cooking',
    near: ['eating-together', 'baking', 'world-cooking', 'barbecue', 'party-food'],
    words: `
      koken kook kookt gekookt kok kokkin kookles kookcursus kookclub maaltijd maaltijden maaltje pannetje pan pannen soep
      soepje soep_koken stamppot stampot gehaktbal gehaktballen ovenschotel recept recepten gerecht gerechten
      warme_maaltijd warme_hap bord_eten portie porties restaurant restaurantkok chef chef-kok horeca keukenhulp cateraar
      thuiskok vegetarisch veganistisch diabeet zoutloos dieet keukenprins keukenprinses fornuis kruiden snijden saus
      erwtensoep snert bami nasi pasta lasagne aardappels vlees braden stoofpot stoofvlees hachee pannenkoeken pannenkoek
      tosti prakje avondeten eten_koken eten_klaarmaken eten_maken hapje invriezen restjes kliekje kliekjes
      maaltijdservice tafeltje_dekje kookboek ~keuken ~pittig smullen culinair groenten_snijden kookpot gaarkeuken wokken
      stoofpotje kookpannen lepel bouillon kippensoep pompoensoep grootkeuken kookt_graag kook_graag kokkerellen
      gekokkereld kookhobby kookgek kookmaatje kookgroep kookles_geven kooklessen thuiskoks meekoken samen_koken
      koken_voor kok_geweest kok_van_beroep scheepskok legerkok instellingskok souschef chefs sterrenrestaurant
      keukenbrigade keukenbaas keukenmes keukenmessen brigade bistro eetcafé_gewerkt lunchroom kantine kantinejuffrouw
      bedrijfskantine afhaalchinees maaltijdsoep soepgroenten soepen groentesoep tomatensoep champignonsoep uiensoep
      ovenschotels stoof stoven sudderen gesudderd suddervlees sudderlapjes draadjesvlees gehakt gehaktschotel kipfilet
      kippenpoot kip_braden stamppotten hutspot boerenkoolstamppot zuurkool andijviestamppot hollandse_pot pot_eten
      pastasaus spaghetti macaroni risotto paella_pan rijst_koken rijst wokgerecht ovengerecht oma's_recepten
      familierecept familierecepten receptenboek receptenschrift kruidig gekruid kruidenmengsel kruidenmix
      knoflook_snijden marinade marinades marineren gaar al_dente pannen_op_het_vuur pan_op_het_vuur potje_op_het_vuur
      vuurtje voorproeven proeven proeverij smaak smaakmaker voedzaam gezond_koken gezonde_maaltijd gezond_eten
      voedingsleer voeding voedingsdeskundige diëtiste suikervrij glutenvrij glutenvrije halal koosjer vegan vega
      vegetariër veganist maaltijdbezorging maaltijdbox thuisafgehaald warm_eten warm_prakje extra_portie bakje_eten
      bakje_over bakjes eten_over over_van_gisteren diepvriesmaaltijd diepvriesmaaltijden maaltijden_maken meal_prep
      voorkoken kookavond`,
  },
  'world-cooking': {
    activity: 'cooking',
    category: 'cooking',
    near: ['cooking', 'party-food'],
    words: `
      surinaams surinaamse roti indonesisch indonesische indische rendang rijsttafel marokkaanse_keuken tajine couscous
      turkse_keuken baklava curry currys italiaanse_keuken wereldkeuken syrische_keuken falafel hummus sushi ethiopisch
      injera antilliaans antilliaanse pom bakkeljauw loempia loempia's sambal samosa dolma börek borek pizza paella moksi
      pierogi harira kebab bara tapas mezze bulgur roti's rotivellen javaans javaanse hindoestaanse_keuken creoolse
      creools telo heri-heri saoto saotosoep nasi_goreng gado-gado satésaus sajoer kroepoek tahoe tempé tempeh ketjap
      spekkoek lumpia pangsit dim_sum wontons noedels ramen_soep ramensoep pho rijstvel curry_pasta thaise_keuken indiase
      indiaas naan dahl dal masala samosa's pakora tandoori afghaanse_keuken iraanse_keuken perzische_keuken libanees
      libanese syrisch_eten tabouleh shakshuka baba_ganoush pide lahmacun köfte kofte simit turkse_pizza manti gözleme
      bulgursalade marokkaanse_koekjes msemen baghrir harissa pastilla eritrese_keuken pools_eten bigos barszcz gołąbki
      borsjt borsjtsj varenyky oekraïense_keuken italiaans_koken tiramisu gnocchi spaanse_keuken griekse_keuken moussaka
      mexicaans burrito taco's arepa's empanadas jollof fufu kaapverdisch cachupa antilliaanse_keuken funchi stoba
      pastechi johnny_cake keshi_yena wereldgerechten wereldgerecht ~suriname ~paramaribo ~curaçao ~indonesië ~marokko
      ~turkije ~italië ~syrië ~thailand ~india ~china ~mexico ~griekenland ~spanje ~libanon ~iran ~afghanistan ~ethiopië
      ~eritrea`,
  },
  baking: {
    activity: 'baking',
    category: 'cooking',
    near: ['cooking', 'party-food', 'coffee'],
    words: `
      bakken bak_graag gebak taart taarten taartje taartenbakker cake cakeje appeltaart koek koekje koekjes cupcake
      cupcakes brood_bakken broodbakken deeg slagroom slagroomtaart oven bakker banketbakker patissier bakt zuurdesem
      oliebollen verjaardagstaart marsepein muffins bakvorm bakspullen patisserie beslag meel fondant bakster kwarktaart
      bruidstaart desembrood kneden gist pepernoten kruidnoten vlaai springvorm garde bakmixer taartjes baktaart
      bakkerij_gewerkt hobbybakker hobbybakster bakgek bakmiddag bak_taarten bak_taart bak_koekjes bakt_taart
      banketbakkerij banketbakker_geweest gebakje gebakjes patisseriecursus konditor suikerwerk suikerbloemen glazuur
      glazuren_taart fondanttaart taartdecoratie taart_versieren versierde_taarten cupcakejes icing topping toppings
      botercrème botercreme slagroomtaarten vruchtentaart cheesecake brownie brownies scones wafels wafel poffertjes
      pannenkoekenbeslag bakpoeder bakblik springvormen bladerdeeg roggebrood brood_kneden broodbak broodmachine
      speltbrood brioche croissants pizza_deeg kerstbrood paasbrood speculaas speculaasjes gevulde_koeken boterkoek
      arretjescake bokkenpootjes bananenbrood zandtaart tulband zandkoekjes monchoutaart rijsttaart limburgse_vlaai
      kruidkoek ontbijtkoek oliebollenkraam appelflappen appelbeignets heel_holland_bakt bakprogramma oven_aan
      taart_bakken taartbakken taarten_bakken koekjes_bakken koekjes_versieren bakkunst bakvaardig baktalent oventaart
      zoete_baksels baksel baksels zoetigheid`,
  },
  'party-food': {
    activity: 'cooking',
    category: 'cooking',
    near: ['cooking', 'party', 'baking', 'barbecue'],
    words: `
      catering hapjes borrelhapjes borrel buffet salade salades high_tea bitterballen schalen hapjespan broodjes_smeren
      lunch brunch gourmetten gourmet hapje_en_drankje hapjesbuffet hapjestafel koud_buffet warm_buffet borrelplank
      borrelplanken borreltafel sandwiches high-tea bowl_maken bowl feesthapjes toastjes gevulde_eieren slaatje
      huzarensalade huzarensalades pastasalade lunchpakket lunchpakketten lunchen traiteur`,
  },
  barbecue: {
    activity: 'eating-together',
    category: 'cooking',
    near: ['cooking', 'party', 'party-food'],
    words: `
      barbecue bbq barbecueën grill grillen houtskool vuurkorf kampvuur saté braadworst grillmeester barbecuet barbecuen
      bbq'en bbq-en grillworst spareribs kolen_bbq rooster vuurmeester vuurtje_stoken buurtbarbecue hamburgers kebab_grill
      big_green_egg vuurkorven marshmallows smoker rookoven roken_van_vlees saté_braden`,
  },
  'eating-together': {
    activity: 'eating-together',
    category: 'company',
    near: ['cooking', 'coffee', 'talking', 'world-cooking', 'barbecue'],
    words: `
      samen_eten eten mee-eten meeëten meeeten aanschuiven aanschuif aan_tafel eettafel lange_tafel uit_eten buurtmaaltijd
      eetclub eetgroep alleen_eten tafelgenoot tafelgenoten kerstdiner kerst_samen diner dineren eetcafé eetcafe iftar
      suikerfeest picknick picknicken ontbijt ontbijten smakelijk bordje_extra bordje potluck gezellig_eten etentje
      tafelen wie_eet_mee eters eet_graag_mee eet_mee eten_mee mee_eten meegegeten meeëter schuif_aan schuif_graag
      aangeschoven bord_bijzetten extra_bord bordje_mee vork tafel_vol tafel_delen aan_mijn_tafel alleen_aan_tafel
      samen_tafelen samen_aan_tafel samen_ontbijten samen_lunchen eetmaatje eetmaatjes eetavond eettafelgast eetgasten
      gasten gast_aan_tafel eetlust lekkerbek lekkerbekken smulpaap fijnproever toetje toetjes nagerecht dessert proef
      ik_lust lust_alles eet_alles proef_graag resto_vanharte buurtrestaurant wijkrestaurant buurtkeuken buurteten
      kerstmaaltijd kerstontbijt paasontbijt ramadan iftars iftarmaaltijd vasten vastenmaand eid offerfeest
      sint-maarten_soep maaltijd_delen eten_delen etensrestjes lopend_buffet running_dinner samen_koken_en_eten
      met_zijn_allen_eten eetgezelschap bordje_extra_op_tafel pan_op_tafel gerecht_meenemen ieder_neemt_iets_mee`,
  },
  coffee: {
    activity: 'coffee',
    category: 'company',
    near: ['talking', 'eating-together', 'company-elderly'],
    words: `
      koffie bakkie kopje_koffie bak_koffie bakje_koffie thee kopje_thee koffiedrinken koffieochtend koffietijd
      theedrinken theeleut leuten koffieleut leut buurtkoffie inloop koffieuurtje appelflap koffiehoek koffiekamer theepot
      muntthee koffietafel cappuccino kopje koffies koffieleuten koffiedrinkers koffiemoment koffiemomentje koffiepraatje
      koffiepauze koffieclub koffievisite koffiezetten koffiezet koffie_zetten koffie_klaar koffie_staat
      de_koffie_is_klaar koffietje koffiegezelschap koffiedame koffieschenker koffieschenken koffie_schenken bakkie_doen
      bakkie_pleur bakkie_troost bakkie_leut theezakje theekrans theekransje theeceremonie theehuis thee_zetten thee_met
      verse_thee pot_thee koektrommel koekje_erbij taartje_erbij espresso latte mokkapot senseootje turkse_koffie
      marokkaanse_thee waterkoker_aan`,
  },
  preserving: {
    activity: 'cooking',
    category: 'cooking',
    near: ['cooking', 'vegetables'],
    words: `
      inmaken wecken jam appelmoes fermenteren inleggen augurken wijn_maken bierbrouwen bier_brouwen chutney stoofpeertjes
      wildplukken bramen weckpotten weckpot inmaak ingemaakt inmaakpotten jams jam_koken jam_maken gelei marmelade
      vlierbloesem vlierbessen siroop limonade_maken likeur wijn_brouwen brouwen brouwt bierbrouwer brouwerij speciaalbier
      zuurkool_maken kimchi kombucha pickles tafelzuur bramen_plukken`,
  },
};
