import type { Meanings } from './meaning.ts';

/** What people do for the company of it. */
export const company: Meanings = {
  talking: {
    activity: 'talking',
    category: 'company',
    near: ['coffee', 'company-elderly', 'walking', 'grief', 'dutch'],
    words: `
      praten praatje praat kletsen klets kletskous babbelen babbel babbeltje babbelaar gesprek gesprekken luisteren
      luister luisterend_oor aanspraak gezelschap eenzaam eenzaamheid alleen_thuis verhalen verhaal gezelligheid buurten
      bijkletsen gezellig gezellig_samen bellen opbellen belmaatje belcirkel belletje telefonisch_contact contact
      contacten ontmoeten mensen_leren_kennen nieuwe_vrienden vriendschap nieuw_in_de_buurt aanloop bezoek bezoekje visite
      op_bezoek langskomen langs_komen levensverhalen oor_te_lenen ouwehoeren beppen slap_ouwehoeren kwebbelen kletspraat
      keuvelen filosoferen vroeger_vertellen tijd_en_aandacht mensenmens sociaal alleen alleenstaand alleenstaande
      kletspartij kletsgraag kletst praat_graag praatgraag praatjesmaker praatmaatje praatgroep gesprekspartner gesprekje
      gesprekjes goed_gesprek luistert geluisterd luisteraar goede_luisteraar luistervriend even_luisteren
      mijn_verhaal_kwijt verhaal_kwijt aandacht belangstelling wat_aanspraak stilte_in_huis stil_in_huis stille_avonden
      lange_avonden lange_dagen dagen_duren avonden_duren muren_komen_op_me_af niemand_om_me_heen op_mezelf alleen_op
      alleen_wonen alleenwonend woon_alleen vrijgezel vriendinnen vriendin vrienden vriend nieuwe_mensen mensen_ontmoeten
      onder_de_mensen kennis_maken kennismaken kennissen kennissenkring netwerk_opbouwen ontmoeting ontmoetingsplek
      buurtkamer huiskamer_van_de_buurt kom_langs kom_gerust_langs langskom loop_binnen binnenlopen spontaan
      deur_staat_open deur_open aanbellen_mag telefoonmaatje telefoonvriend telefooncirkel telefoongesprek belvriend
      belvriendin belt bel_je bel_ik bel_elke opgebeld praattelefoon sensoor zilverlijn luisterlijn penvriend penvriendin
      correspondentie_vriend sociaal_contact babbelkous kwebbel kwekken ratelen koetjes_en_kalfjes over_koetjes kletskoek
      roddelen_gezellig lachen grapjes moppen humor lach gezelschap_houden gezelschap_zoeken bank_voor_het_huis
      bankje_in_het_park klaagt_niet een_uurtje_zitten bellen_met een_belletje wekelijks_bellen gezelschap_gezocht
      bij_de_thee praatje_maken een_praatje op_de_stoep_kletsen vaste_bezoeker nieuwkomer_in_de_buurt net_verhuisd_en_ken
      niemand_ken ken_niemand ken_hier_niemand`,
  },
  'company-elderly': {
    activity: 'talking',
    category: 'company',
    near: ['talking', 'coffee', 'care', 'walking', 'going-along', 'wheelchair'],
    words: `
      bejaard bejaarde bejaarden ouderen oudere senioren senior oma opa moeder vader demente dement dementie alzheimer
      bejaardentehuis bejaardenhuis verzorgingshuis verpleeghuis ouderenzorg ouderenwerk ouderenwerker
      activiteitenbegeleider dagbesteding dagopvang gezelschapsdame moeders_gezelschap mantelzorg zonnebloem humanitas
      buurtzorg bejaardenzorg bejaardenverzorgster geheugen vergeetachtig activiteitenbegeleidster oudjes oudje
      hoogbejaard hoogbejaarde tachtiger tachtigers negentiger negentig_jaar tachtig_jaar gepensioneerd gepensioneerden
      pensionado met_pensioen aow'er bejaardensoos soos ouderensoos ontmoetingscentrum thuiswonend thuiswonende
      verpleeghuisbezoek ouderenbezoek bezoekvrijwilliger seniorengroep seniorenclub kwiek geriatrie geriatrisch
      verzorgingstehuis dementievriendelijk dementerende mijn_moeder_van moeder_van_tachtig vader_van_tachtig
      alzheimercafé welzijnswerker welzijn`,
  },
  grief: {
    activity: 'talking',
    category: 'company',
    near: ['talking', 'coffee', 'company-elderly'],
    words: `
      rouw rouwen verlies verloren overleden overlijden weduwe weduwnaar verdriet verdrietig gescheiden scheiding somber
      piekeren moeilijke_tijd troost troosten burn-out stress lotgenoten lotgenoot uitvaartbegeleider geestelijk
      geestelijk_verzorger psycholoog psychologie hart_luchten coach life-coach therapeut maatschappelijk_werkster pastor
      pastoraal dominee kindertelefoon rouwgroep rouwbegeleiding rouwproces rouwen_om verloor verliezen weduwen
      weduwe_sinds sinds_mijn_man sinds_mijn_vrouw mijn_man_is_overleden mijn_vrouw_is_overleden man_overleden
      vrouw_overleden dood gestorven gemis missen_van_mijn moeilijke_periode zware_tijd donkere_dagen depressie depressief
      angst paniek paniekaanvallen ggz ervaringsdeskundige herstelcoach hulpverlener verslaving verslaafd aa-groep
      luisterend nabijheid huilen tranen schouder schouder_om_op_uit_te_huilen uitvaartverzorger uitvaartleider
      rouwverwerking ziekenhuispastor levensvragen zingeving humanist graf kerkhof begraafplaats graf_bezoeken
      kaarsje_branden herdenken herdenking rouwkaart_schrijven`,
  },
  walking: {
    activity: 'walking',
    category: 'company',
    near: ['talking', 'dog', 'wheelchair', 'nature', 'running', 'fitness'],
    words: `
      wandelen wandel wandeling wandelingetje wandelclub wandelgroep wandelmaatje wandelaar wandelschoenen ommetje
      blokje_om rondje rondje_lopen rondje_park lopen frisse_neus luchtje_scheppen kuieren kuier vierdaagse bewegen
      beweging stappen stappenteller park bos heide strandwandeling nordic_walking avondwandeling loop_graag uitwaaien
      benen_strekken slenteren struinen pieterpad stukje_lopen struin wandeltocht wandelroutes struintocht wandel_graag
      wandelt wandelde wandelend wandelmaatjes wandelvriend wandelvriendin wandeluurtje wandelrondje wandelroute
      wandelkilometers wandelstokken wandelbroek wandelsport wandelvierdaagse avondvierdaagse avondrondje ochtendrondje
      ochtendwandeling middagwandeling lunchwandeling boswandeling stadswandeling duinwandeling zondagswandeling rondje_om
      rondje_door rondje_plas rondje_singel blokje_rond ommetjes om_het_blok straatje_om blokkie_om ~loop
      tien_duizend_stappen tienduizend_stappen stappen_tellen stappenteller_aan benenwagen beentjes_strekken beentjes
      even_eruit eropuit naar_buiten_gaan naar_buiten buitenmens buiten_zijn frisse_lucht buitenlucht_in langs_de_singel
      langs_het_water langs_het_kanaal door_het_park naar_het_park parkje singel plas lange_afstanden langeafstandspad
      ns-wandeling ns-wandelingen klompenpad klompenpaden trektocht trektochten hiken hiking bergwandelen bergen
      bergschoenen santiago camino pelgrim kuierclub kuierpas slentert flaneren samen_lopen lopen_met rondje_wandelen
      ochtendloop stevig_doorlopen rustig_lopen even_wandelen wandelgezelschap wandelpartner loopt_mee loop_mee lopen_mee`,
  },
  nature: {
    activity: 'walking',
    category: 'company',
    near: ['walking', 'gardening', 'photo'],
    words: `
      natuur vogels_kijken vogels vogel vogelaar vogels_spotten verrekijker bijen bij imker imkeren honing natuurgids ivn
      paddenstoelen boswachter natuurliefhebber sterren sterrenkijken telescoop vleermuizen egels natuurwandeling
      stadsnatuur duinen strand vlinders insecten sterrenbeelden sterrenkunde natuurmens natuurexcursie natuurmonumenten
      staatsbosbeheer landschapsbeheer vogelaars vogelwacht vogelhut vogelboek vogelgeluiden vogelnest nestkastjes_kijken
      roodborstje mezen merels specht uil uilen ijsvogel ooievaar ganzen eenden eendjes_voeren eendjes zwanen reiger
      egeltjes egelhuisje eekhoorn hommels bijenkast bijenkasten bijenhotel bijenvolken honingbijen bijenvereniging
      paddestoelen paddenstoelenwandeling bosbad bossen heideveld wadlopen wad strandjutten schelpen fossielen
      stenen_zoeken mineralen edelstenen sterrengids sterrenhemel sterrenwacht maan planeten komeet astronomie weerman
      weerstation wolken bloemen_determineren wilde_bloemen wilde_planten flora fauna`,
  },
  books: {
    activity: 'books',
    category: 'other',
    near: ['reading-aloud', 'writing', 'talking'],
    words: `
      boek boeken lezen lees leesclub roman romans detective thrillers bibliotheek bieb boekenkast_ruilen boekenruil
      minibieb bibliothecaris bibliothecaresse boekenclub boekenwurm lezer schrijvers literatuur poëzie poezie leeslamp
      tijdschrift tijdschriften stripboek strips boekhandel boekverkoper boekenworm leesgroep boekenkastje ruilkastje
      lectuur thriller boekenwinkel stripboeken lees_graag lees_veel leest_veel gelezen boekje boekenkasten
      boekenliefhebber boekenliefhebster boekenfan boekenvriend boekentips boekenmarkt boekenplank boekenweek leesvoer
      leesmaatje leesmaatjes leesclubje leeskring leestafel leeshoek voorleesclub_volwassenen bibliotheekpas
      bibliotheekmedewerker bibliotheekmedewerkster bieb_gewerkt biebboeken bladzijden bladzijde hoofdstuk pageturner
      bestseller bestsellers schrijfster_lezen auteur auteurs science_fiction fantasy harry_potter krimi's misdaadromans
      streekroman streekromans bouquetreeks liefdesromans nobelprijs literair literaire krant_lezen kranten_lezen
      tweedehands_boeken antiquariaat boeken_lenen boeken_ruilen e-books kinderboekenwinkel kuifje suske_en_wiske suske
      wiske donald_duck asterix pocketboek pockets manga graphic_novel`,
  },
  films: {
    activity: 'films',
    category: 'company',
    near: ['culture', 'talking', 'tv'],
    words: `
      film films bioscoop bios filmavond filmhuis serie series filmliefhebber popcorn documentaire documentaires filmclub
      regisseur acteur beamer western krimi detectives filmzaal pathé filmkijken filmfan bankhangen filmpje_kijken
      filmpje_pakken filmavondje filmavonden filmcafé filmmiddag filmmaatje filmposter filmposters filmkenner filmgek
      cinema cinefiel projectiescherm groot_scherm groot_doek klassiekers zwart-wit_films stomme_film oscar oscars acteurs
      regisseurs hitchcock bollywood disney-film kostuumdrama nederlandse_films netflixen series_kijken serie_kijken
      bingen binge soaps gtst bank_met_een_film dvd-avond dvd-collectie dvd's_kijken voorstelling_film bioscoopkaartje
      bioscooppas`,
  },
  culture: {
    activity: 'organising',
    category: 'company',
    near: ['films', 'music', 'history', 'talking'],
    words: `
      museum musea museumkaart tentoonstelling theater toneel toneelvereniging cabaret concert concertje schouwburg opera
      ballet voorstelling uitje uitjes dagje_uit dagje_weg uitstapje excursie festival kermis dierentuin efteling pretpark
      stedentrip musical dagtocht expositie rijksmuseum museumbezoek museumjaarkaart museumgids musea_bezoeken
      tentoonstellingen galeriebezoek theatervoorstelling theaterbezoek theatermaatje theatergroep theaterkaartjes
      toneelstuk toneelspelen toneelspeler toneelclub amateurtoneel improvisatietheater improviseren acteren actrice decor
      decors decors_bouwen cabaretier stand-up lezing lezingen klassiek_concert klassieke_muziek popconcert concertgebouw
      poppodium uitgaan dagje_strand dagtrip dagtrips busreis busreisje busreizen bootje_varen rondvaart vaartochtje artis
      zoo dierenpark attractiepark uitstapjes uitgaansmaatje samen_op_pad op_pad stedenbezoek stadsbezoek`,
  },
  history: {
    activity: 'talking',
    category: 'other',
    near: ['culture', 'talking', 'books'],
    words: `
      stamboom stamboomonderzoek familiegeschiedenis genealogie oorlog vroeger historie historisch oude_foto's
      archiefonderzoek gids stadsgids rondleiding rondleidingen kasteel voorouders oudheid oude_verhalen munten
      muntenverzameling postzegels_verzamelen verzamelen verzamelaar verzameling antiek rommelmarkt vlooienmarkt
      postzegelverzameling familieverhalen stamboomclub archieven stadsarchief buurtgeschiedenis historische_vereniging
      historicus historica geschiedenisleraar ansichtkaarten_verzamelen oude_ansichtkaarten sigarenbandjes suikerzakjes
      vingerhoedjes_verzamelen spaarpotten verzamelbeurs ruilbeurs postzegelclub postzegels_ruilen postzegelalbum
      numismaat oude_munten bodemvondsten metaaldetector archeologie archeoloog oude_kaarten landkaart landkaarten
      topografische heemkunde kringloopschatten curiosa brocante veiling taxeren taxateur antiekkenner stadsgeschiedenis
      oorlogsverhalen indië molukken hoe_het_vroeger`,
  },
  faith: {
    activity: 'talking',
    category: 'company',
    near: ['talking', 'singing', 'grief'],
    words: `
      kerk kerkdienst moskee gebed bidden bijbel koran geloof synagoge tempel meditatie_groep zondagsdienst parochie
      kerkgang bijbelstudie pastoor imam kerkganger kerkkoor diaken diaconie ouderling gemeentelid kerkbus kapel klooster
      mis_bijwonen pinkstergemeente gospelkoor koranles imam_geweest vrijdaggebed boeddhisme boeddhist`,
  },
  party: {
    activity: 'organising',
    category: 'other',
    near: ['organising', 'decorating', 'party-food', 'lend-party', 'dj', 'barbecue', 'baking'],
    words: `
      feest feestje feesten verjaardag verjaardagsfeest straatfeest buurtfeest burendag koningsdag sinterklaas kerst
      kerstfeest kerstmarkt bruiloft jubileum partytent nieuwjaar oud_en_nieuw nieuwjaarsborrel feestcommissie ballon
      ballonnen sint zwarte_pieten piet kerstman paaseieren halloween lampionoptocht sint-maarten carnaval
      ceremoniemeester partyplanner bbq straatbarbecue evenement evenementen verjaardagen feestvieren vrijmarkt braderie
      paasbrunch feestelijk barbecue_organiseren feestjes feestavond feestdag feestdagen feestdagen_samen feestcomité
      feestbeest feesten_organiseren feestversiering feestzaal zaaltje zaal_huren zaalhuur kinderfeestje_organiseren
      verjaardagsfeestje verjaardagspartijtje partijtje partijtjes surpriseparty surprise_party housewarming tuinfeest
      burenborrel buurtborrel straatborrel nieuwjaarsreceptie oudejaarsavond oudjaar oud-en-nieuw vuurwerk_alternatief
      carbid kerstviering kerstborrel kerstavond sinterklaasfeest sinterklaasavond sinterklaaspak sintpak pietenpak
      goedheiligman pakjesavond pieten paasfeest paashaas eieren_zoeken koningsspelen vrijmarkten braderieën
      kraampjes_opzetten speurtochten spelletjesmarkt jubilea zilveren_bruiloft huwelijk trouwfeest trouwen weddingplanner
      babyshower afscheidsfeest buurtdag burendag_organiseren straatspeeldag dorpsfeest wijkfeest festivalletje
      rommelmarkt_organiseren loterij tombola lootjes goochelaar goochelen clown clowns jongleren jongleur ballondieren
      ballonnen_vouwen ballonvouwen goocheltruc goocheltrucs hoed_en_konijn circus acrobatiek steltlopen stelten
      vuurspuwer grimeren schminker presentator spreekstalmeester straatbbq optocht feest_geven feest_vieren jarig jarige
      honderd_jaar vijftig_jaar abraham sarah vijftigste verjaart verjaardagskind`,
  },
  organising: {
    activity: 'organising',
    category: 'other',
    near: ['party', 'design', 'culture', 'talking', 'law'],
    words: `
      organiseren organiseer organisator organisatie organisatietalent regelen regelaar regel regeltante bewonerscommissie
      huurdersvereniging buurtcomité buurtcomite comité vergadering vergaderen voorzitter voorzitten vrijwilligers
      vrijwilliger vrijwilligerswerk buurthuis activiteiten buurtactiviteit initiatief commissie bestuur bestuurslid
      bestuurswerk buurtvereniging samenbrengen draaiboek buren_bij_elkaar planner evenementenbureau coördinator
      projectleider projectmanager notulist buurtwerker opbouwwerker opbouwwerk opkomst vve-bestuur flyeren kartrekker
      trekker aanpakker bewonersavond wijkteam verbinder organiseert organiseerde georganiseerd organisator_van
      organisatrice regelneef regelaars regelklus regelt geregeld regelen_van coördineren coördinatie coordineren
      coordinator planning plannings projecten trekkersrol initiatiefnemer initiatieven opzetten opstarten_van
      bewonersgroep bewonersvereniging bewonersavonden bewonersvergadering buurtbijeenkomst bijeenkomst bijeenkomsten
      buurtinitiatief buurtcommissie buurtraad wijkraad wijkvereniging wijkplatform speeltuincommissie ouderraad
      oudervereniging mr_school vve's vve_bestuur bestuurservaring bestuurster voorzitter_geweest
      penningmeester_vereniging secretaris agenda_maken agenda_bijhouden lijst_bijhouden inschrijflijst deelnemers rooster
      roosters roosters_maken vrijwilligerscoördinator vergunning_aanvragen_evenement sponsors sponsoring fondsen
      fondsenwerving subsidie_aanvragen crowdfunding handtekeningen petitie inspraak overleg met_de_gemeente
      buurtverbinder verbinden mensen_bijeen iedereen_bij_elkaar eventmanager congressen beurzen zaalwacht
      handen_en_ideeën ideeën_genoeg enthousiasmeren aanjagen aanjager sleuren_aan samenkomst themabijeenkomst thema-avond
      buurtoverleg kascommissie statuten verenigingsleven verenigingsmens`,
  },
  decorating: {
    activity: 'crafts',
    category: 'other',
    near: ['party', 'crafts', 'interior'],
    words: `
      versieren versiering slingers slingers_ophangen kerstboom kerstversiering kerstlampjes kerstballen lichtjes
      aankleden bloemversiering tafel_dekken ballonnen_opblazen kerstverlichting boom_optuigen optuigen vlaggetjes
      vlaggenlijn etalage etaleur etaleren slinger slingertje kerstsfeer kerstgroep kerststal kerstlichtjes kerststerren
      guirlande guirlandes ballonboog ballonnenboog tafelversiering tafelaankleding tafelkleden kleedjes
      feestelijk_aankleden sfeervol sfeer_maken boom_versieren boom_zetten piek lichtsnoer lichtsnoeren
      halloweenversiering pompoenen_uithollen oranje_versiering`,
  },
  interior: {
    activity: 'painting-walls',
    category: 'other',
    near: ['decorating', 'furniture', 'painting', 'tidying'],
    words: `
      inrichten inrichting interieur interieuradvies woonkamer_inrichten styling styliste stylist kleuradvies woonstijl
      binnenhuisarchitect kamer_opnieuw indelen feng_shui smaakvol binnenhuis kleuren_kiezen indeling inrichter
      interieurontwerp interieurontwerper interieurstylist interieurstyliste woonadvies woonadviseur woonaccessoires
      woonbladen kleurenkaart kleurenwaaier kleurstalen meubels_verzetten meubels_schuiven opstelling_meubels
      gezellig_maken_kamer sfeer_in_huis huis_gezellig huiselijk homestaging`,
  },
};
