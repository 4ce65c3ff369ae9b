import type { Meanings } from './meaning.ts';

/** Everything that grows. */
export const garden: Meanings = {
  gardening: {
    activity: 'gardening',
    category: 'garden',
    near: ['lawn', 'hedge', 'vegetables', 'balcony', 'paving', 'plants'],
    words: `
      tuin tuinieren tuinier tuinman tuinvrouw tuintje voortuin achtertuin hovenier tuinklus onkruid wieden schoffelen
      schoffel harken hark spitten spade snoeien schepje groene_vingers tuinwerk tuinhandschoen tuinhandschoenen tuinafval
      tuingereedschap tuincentrum border perkje bloemperk bloembollen bollen plantgat graven kruiwagen bladblazer bladeren
      bladeren_ruimen blad_ruimen overwoekerd verwilderd woekeren wildernis winterklaar intratuin geveltuin geveltuintje
      groenvoorziening grond aarde modder mest brandnetels brandnetel onkruidvrij klimop bladhark zaaien stekken
      composthoop compost composteren tuinarchitect bloemen_planten vaste_planten ~buitenlucht buitenwerk plantenbak
      potgrond tuinen tuinders tuinhulp tuinliefhebber tuingek tuinklussen tuinwerkzaamheden plantsoenendienst plantsoenen
      groenbeheer groenbeheerder kweker bloemkweker bollenboer bollenveld bollenkweker tuinkabouter tuinarchitecte
      tuinontwerp tuinontwerper siertuin rotstuin bamboe zevenblad paardenbloemen kweekgras distels mos_verwijderen grind
      grindtuin buitenklussen vuile_handen vieze_handen zwarte_nagels in_de_aarde wroeten aarde_onder_mijn_nagels
      wortels_uitgraven bieslook regenwormen groenafval snoeiafval snoeiwerk snoei snoeit riek zeis sikkel spa
      planten_poten poten tuinbroek tuinieren_met tuiniert hortus hortulanus bloementuin vlindertuin bijvriendelijk
      tuinmeubels_oliën`,
  },
  lawn: {
    activity: 'gardening',
    category: 'garden',
    near: ['gardening', 'hedge'],
    words: `
      gras grasmaaien maaien maaier grasmaaier gazon grasveld grasveldje grasmat verticuteren grasrand kantensnijder
      zitmaaier bosmaaier graszoden grasperk sprietje grasmachine robotmaaier kooimaaier handmaaier benzinemaaier
      sikkelmaaier gemaaid maait hoog_gras lang_gras graskanten trimmer kantentrimmer inzaaien_gras graszaad
      mos_in_het_gras kunstgras voetbalveld_maaien greenkeeper golfbaan_gras`,
  },
  hedge: {
    activity: 'gardening',
    category: 'garden',
    near: ['gardening', 'lawn', 'tree'],
    words: `
      heg haag heggenschaar heggen heg_knippen hagen coniferen conifeer liguster beukenhaag snoeischaar takkenschaar
      struik struiken rozenstruik rozen_snoeien buxus hulst laurier heggetje heggen_snoeien hegschaar
      elektrische_heggenschaar hagen_snoeien haagbeuk meidoorn taxushaag taxus leylandii thuja klimop_snoeien blauweregen
      hortensia's hortensia rozen rozenperk vlinderstruik sering forsythia heesters heester snoeien_struik snoeikennis
      snoeiploeg snoeicursus ligusters heg_scheren scheren_heg`,
  },
  tree: {
    activity: 'gardening',
    category: 'garden',
    near: ['hedge', 'gardening'],
    words: `
      boom bomen snoeizaag kettingzaag takken tak boomverzorger omzagen boomstronk stronk fruitboom appelboom perenboom
      kersenboom knotwilg knotten wilg houthakken kappen leiboom boomchirurg boomverzorging boomklimmer boompje
      kapvergunning kap rooien gerooid stam stobbe stobben wortels_boom berk eik beuk den kastanje wilgen knotgroep hakken
      bijl kloven houtkloven brandhout kachelhout hout_hakken motorzaag appels_plukken fruitbomen fruit_plukken
      kersen_plukken snoeien_boom leilinde bladerdak`,
  },
  paving: {
    activity: 'gardening',
    category: 'garden',
    near: ['gardening', 'tiles', 'lifting'],
    words: `
      stoeptegels stoeptegel terras bestraten bestrating straatmaker stratenmaker stratenmaken tegels_eruit tegelwippen
      tegels_wippen tegels_lichten klinkers straatwerk trilplaat zand straten verzakt grondwerk stratenmakersknie
      straatwerker tegels_leggen losse_tegels stoep_leggen straten_leggen tegels_recht oprit opritten opsluitband
      opsluitbanden zandbed ophogen ophoogzand verzakking verzakte verzakt_terras verzakken wegenbouw wegwerker grindpad
      tuinpad tuinpaadje kinderkopjes keitjes rubberen_hamer tegelwippers ontharden ontstenen`,
  },
  pond: {
    activity: 'gardening',
    category: 'garden',
    near: ['gardening', 'fish'],
    words: `
      vijver vijverpomp kikkers regenton algen waterlelie vijverfolie vijverplanten vijvers vijverbak eendenkroos kroos
      salamanders kikkervisjes vijverslib fonteintje fontein waterornament zuurstofplanten`,
  },
  balcony: {
    activity: 'gardening',
    category: 'garden',
    near: ['plants', 'gardening', 'vegetables'],
    words: `
      balkon balkontuin balkonbak plantenbakken bloembak bloembakken geraniums geranium hangplant dakterras bloempot
      violen viooltjes bakken_vullen balkonplanten petunia balkons balkonplantjes balkonnetje balkonnen balkonhek
      balkonrek balkon_opfleuren hangmand hangmanden bloempotten terracotta tuinhoekje lavendel in_bakken balkonkas
      minituin dakterrasje verticaal_tuinieren`,
  },
  plants: {
    activity: 'plants',
    category: 'plants',
    near: ['balcony', 'gardening', 'holiday', 'vegetables'],
    words: `
      plant planten plantje kamerplant water_geven watergeven gieter begieten bewateren orchidee orchideeën cactus
      cactussen vetplant vetplantjes monstera ficus varens varen palm verpotten stekje stekjes bloem bloemen plantenspuit
      plantenvoeding luizen_op_plant bladluis plantenoppas plantenmens vensterbank kamerplanten plantjes sanseveria
      hibiscus bonsai bloeien gele_bladeren verdrogen uitdrogen verdord dorstig gatenplant bloemist stekjesruil
      bloemenwinkel kwekerij kweker plantentuin plantengek plantenverzorger plantendokter plantenruil plantjesruil
      plantengieter waterdruppelaar groen_in_huis groene_kamer kamerpalm drakenboom rubberplant yucca aloë aloe calathea
      anthurium begonia kerstroos kerstster poinsettia amaryllis hyacint pilea pannenkoekplant pannenkoekenplant bromelia
      philodendron pothos scindapsus graslelie lepelplant spathiphyllum kroton succulent succulenten olijfboompje
      citroenboompje vijgenboom bananenplant stekken stek wortel_schieten wortelen_in_water pot_en_grond plantenpot
      plantenpotten zaaien_bloemen rouwvliegjes bladglans hydrokorrels plantsitter plantensitter bloemenvaas bloemenmeisje
      bloemenzaak tuincentrum_gewerkt bladeren_hangen hangende_blaadjes groene_vingers plantenkenner plantenbakje
      plantje_over plantjes_over groenliefhebber groene_vinger bladeren_bruin bruine_bladeren gele_blaadjes
      bruine_blaadjes blaadjes blaadje`,
  },
  vegetables: {
    activity: 'growing-vegetables',
    category: 'garden',
    near: ['gardening', 'plants', 'balcony'],
    words: `
      moestuin moestuinieren volkstuin volkstuintje moestuinbak groente_kweken groenten tomaat tomaten tomatenplant sla
      courgette boontjes sperziebonen radijs radijsjes aardappels_rooien kas kasje zaaigoed zaden zaadjes oogsten oogst
      kruiden_kweken kruidentuin zaailingen bonenstaken pompoen aardbeien kruidenbak kweken moestuinder eigen_oogst munt
      basilicum paprika komkommer aardbei moestuintje buurtmoestuin zaai boerenkool spruitjes prei wortelen worteltjes
      uien knoflook aardappelen_poten pootaardappelen snijbonen doperwten peulen kapucijners biet bieten spinazie andijvie
      snijbiet rabarber kool bloemkool broccoli peterselie dille tuinkers moestuinbakken moestuinvereniging
      volkstuinvereniging volkstuinder volkstuinen tuincomplex makkelijke_moestuin kweekbak kweekkas kiemen ontkiemen
      kiemplantjes snackkomkommer snoeptomaatjes cherrytomaatjes dieven_tomaten tomatenplantje tomatenplantjes pepers
      peperplant chilipeper aubergine frambozen bramenstruik bessen bessenstruik zaairuil zaadjesruil zadenruil zadenbieb
      stadslandbouw eigen_teelt teelt telen teler teelde glastuinbouw tuinder tuinderij landbouwer akker permacultuur
      groentebed groentetuin slaplantjes compost_moestuin zelf_gekweekt zelfgekweekt zaad zaadje zaailing kroppen_sla
      kropsla volle_oogst plukrijp rijpe oogst_delen groente_uit_eigen`,
  },
};
