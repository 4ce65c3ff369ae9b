import type { Meanings } from './meaning.ts';

/** What people make with their hands. */
export const making: Meanings = {
  sewing: {
    activity: 'sewing',
    category: 'sewing',
    near: ['clothes', 'knitting', 'curtains', 'leather'],
    words: `
      naaien naai genaaid naaimachine naaister naald naaigaren coupeuse kleermaker kleermaakster zoom zomen omzomen
      inkorten korter_maken uitleggen_broek innemen rits ritsen ritssluiting knoop knoopje knopen_aanzetten stof stoffen
      lapje lapjes lappen naailes naaicursus naaiatelier atelier patroontekenen verstellen verstelwerk verstelster
      scheur_in scheur_in_broek gaatje gat_in_mijn gaten_in textiel lockmachine overlock borduren borduurwerk quilten
      quilt patchwork stiksel zoompje lapjesdeken trouwjurk carnavalskleding kostuums kostuum jurk_maken broek_korter
      vermaken kledingreparatie knoopsgat handwerkwinkel costumière costumiere mode-opleiding modevakschool kleding_maken
      naaikist vingerhoed elastiek tornen spelden naailessen naaisters naaimachines naaiwerk naaikamer naaihoek naaicafé
      naaikransje naai-atelier naait naaide singer pfaff bernina brother_naaimachine janome spoeltje spoeltjes stiksteek
      zigzag zigzagsteek blindzoom festonsteek rijgen rijgdraad patronen_tekenen patronen burda knippatroon knippatronen
      kledingmaakster costuumnaaien costuumnaaister confectie confectieatelier kledingatelier kledingfabriek
      textielfabriek modeontwerper modeontwerpster modezaak bruidsmode bruidsatelier bruidsjurk kostuumnaaien
      naald_en_draad draad_en_naald draadje_los draad_en naaldje garen_en_band klosje_garen elastiek_in drukknoop
      drukknopen drukkers klittenband velcro kussenhoes kussenhoezen kussens_hoezen hoezen gordijnen_zomen
      gordijnen_inkorten gordijnen_naaien gordijnen_korter vitrage_zomen stoffeer zomen_van mouwen_inkorten broek_inkorten
      broek_zomen pijpen_korter innaaien tussenzetten uitnemen voeringstof lapje_op kniestuk kniestukken stopwerk
      sokken_stoppen stoppen_van_sokken mazen kledingherstel kledinghersteller herstelt herstelwerk stikken stik stikt
      vingerhoedje speldenkussen borduurt borduurpatroon borduurnaald kruissteek appliqueren poppenkleertjes poppenkleren
      fournituren lapjesmarkt stoffenmarkt stoffenwinkel gescheurd gescheurde scheur torn uitgescheurd slijtplek
      slijtage_broek sierkussens sierkussen kussensloop sloop slopen_naaien laken_zomen tafelkleed_zomen theedoeken_naaien
      mondkapjes_naaien schort schorten gaatje_dichten gat_dichten winkelhaak_in naad naden losse_naad stiknaad
      knip_en_naai`,
  },
  clothes: {
    activity: 'sewing',
    category: 'sewing',
    near: ['sewing', 'laundry', 'knitting'],
    words: `
      kleren kleding jurk broek rok jas jasje spijkerbroek broekspijp broekspijpen pijpen colbert overhemd blouse mouwen
      mouw trui_heel voering pak maatpak kledingruil tweedehands_kleding bloes winterjas garderobe kledingbeurs
      kledingstuk kledingstukken kledij bruidsjurken galajurk avondjurk jurkje jurkjes rokje broeken hemd hemden shirt
      t-shirt t-shirts winterjassen regenjas colberts smoking stropdas jasjes joggingbroek kraag manchetten
      kledingkast_opruimen modegevoel kledingadvies stijladvies tweedehands vintage kinderkleertjes`,
  },
  knitting: {
    activity: 'knitting',
    category: 'sewing',
    near: ['sewing', 'crafts'],
    words: `
      breien breiwerk breinaald breinaalden brei gebreid breipatroon haken haaknaald haakwerk haakpatroon gehaakt
      sokken_breien wol wolletje bolletjes_wol bol_wol trui sjaal granny_squares handwerken handwerk handwerkclub breiclub
      steken_opzetten amigurumi garen punniken macramé macrame spinnewiel weven weefgetouw truien sokken knuffel_haken
      mutsen patroon vest wanten brei_graag breister breisters breiden breiclubje breicafé breimiddag breipen breipennen
      rondbreinaald recht_en_averecht averecht steken steekje steekmarkeerders kabelsteek kabels_breien toer toertje
      toeren bolletje bolletjes acrylgaren katoengaren sokkenwol sokkenbreien sokken_gebreid gehaakte gebreide omslagdoek
      muts mutsje dekentje dekentjes babydekentje granny_square haakles haakcursus haakclub stokjes_en_vasten vasten_haken
      spinnen_van_wol wol_spinnen wolwinkel garenwinkel weefster weefgetouwtje kantklossen kloskant frivolité punnik
      handwerkcafé handwerkmiddag handwerkjuf handwerkleidster handwerkster breimachine trui_breien vesten_breien`,
  },
  leather: {
    activity: 'repairing',
    category: 'sewing',
    near: ['sewing', 'repair'],
    words: `
      leerbewerking schoen schoenen schoenmaker hak zool zolen hakken veter tas_repareren riem_gaatje lederwaren
      zadelmaker handtas schoenlapper leren_tas leerlooier schoenpoets schoenreparatie hakken_vervangen hakje zooltje
      veters schoenmakerij riemen leerwerk tassenmaker tas_stiksel zadelmakersnaald priem leren_jas leertouwen
      schoenen_poetsen`,
  },
  crafts: {
    activity: 'crafts',
    category: 'children',
    near: ['drawing', 'knitting', 'children', 'sewing', 'decorating', 'clay'],
    words: `
      knutselen knutsel knutselaar knutselwerk knutselmiddag knutseltafel plakken knippen papier vouwen origami glitter
      scrapbooking kaarten_maken slingers lijmpistool papier-maché surprise surprises creatief crea hobby knutselclub
      kralen sieraden armbandjes kettingen mozaïek mozaiek kaarsen_maken zeep_maken bloemschikken bloemstuk bloemstukje
      bloemstukken kerststukje kerststuk krans kransen modelbouw modelspoor modeltreinen schaalmodel diamond_painting
      vilten vilt lampionnen lampion knutselkast houtje-touwtje karton verkleedkleren modelspoorbaan miniatuur klosjes
      knutselspullen knutselhoek knutselt knutselmoeder knutseljuf knutselcafé hobbykamer hobbyclub hobbyist hobbyistisch
      creatieveling creatief_bezig creatieve_middag creatieve_club creativiteit handvaardigheid handenarbeid
      tekenleraar_handenarbeid lijm_en_schaar schaar_en_lijm lijmen_en_plakken verf_en_lijm plakwerk papierkunst
      papiervouwen papier_scheppen kaartenmaken kaartjes_maken kaartjes_knutselen wenskaarten stempelen stempels scrapbook
      collages collage decoupage servetten_plakken bloemschikker bloemschikles bloemschikking kerstkransen kerststukken
      adventskrans herfststukje paastak kaarsenmaken kaarsvet geurkaarsen zeepmaken sieraden_maken kettinkjes oorbellen
      kralenketting kralen_rijgen armband armbandje edelsmid edelsmeden zilversmid goudsmid glas_in_lood emaille batik
      batikken tie-dye textielverf stofverf figuurtjes legobouwer lego legoën modeltreintjes modelbouwer modelbouwboot
      modelvliegtuig modelvliegtuigen modelbootjes modelboten modelauto modelauto's miniaturen warhammer schaalmodellen
      poppenhuisje maquette mandenvlechten manden_vlechten vlechten_van_manden mandje_vlechten wilgentenen rotan macraméen
      sinterklaassurprise lampionnetje maskers masker verkleden verkleedkist vliegers_maken`,
  },
  clay: {
    activity: 'crafts',
    category: 'other',
    near: ['crafts', 'drawing'],
    words: `
      klei kleien boetseren keramiek pottenbakken pottenbakker draaischijf beeldhouwen speksteen glazuren beeldhouwer
      pottenbakken_les pottenbakster draaischijf_klei keramist keramiste keramieken kleit kleiles kleien_met
      oven_voor_klei glazuur_klei beeldje beeldjes beeldhouwster hakken_in_steen steenhouwer gipsbeelden gieten_gips`,
  },
  drawing: {
    activity: 'drawing',
    category: 'other',
    near: ['crafts', 'clay', 'design'],
    words: `
      tekenen tekening tekenaar potlood potloden schetsen schets portret aquarel aquarelleren olieverf acrylverf penseel
      penselen kunstenaar kunstenares kunst kleuren_mengen schildersezel ezel_en_doek doek kunstacademie stripverhaal
      striptekenaar schilderen_op_doek schilderles illustrator illustreren kleurboek cartoon schildert schilderijen
      stilleven houtskool tekenles graffiti muurschildering schilderclub landschappen_schilderen verf_en_kwast
      kunstschilder tekent tekende tekeningetje getekend tekencursus tekenclub tekenmaatje tekenleraar tekenjuf
      schilderscursus schildercursus schilderdoek schildersdoek schildersclub schildersatelier amateurschilder
      hobbyschilder hobbyschilderes schilderes kunstenaars kunstschilderes beeldend beeldende_kunst kunstopleiding
      kunstgeschiedenis galerie aquarelles aquarelverf gouache pastelkrijt krijttekening krijt houtskooltekening
      kleurpotlood kleurpotloden stiften viltstiften schetsboek schetsje schetsclub modeltekenen model_tekenen portretten
      portretteren portrettekenaar karikatuur karikaturen karikaturist striptekening animatie animator muurschilderingen
      spuitbus mural kleuren_op_doek acryl_op_doek doeken penseeltje palet bob_ross schilderen_op_nummer mandala mandala's
      kleuren_voor_volwassenen inkttekening etsen linosnede lino zeefdruk zeefdrukken`,
  },
  design: {
    activity: 'drawing',
    category: 'other',
    near: ['drawing', 'computer', 'organising'],
    words: `
      poster posters flyer ontwerpen ontwerper grafisch vormgeven vormgever vormgeving logo opmaak buurtkrant nieuwsbrief
      uitnodiging uitnodigingen canva photoshop drukwerk lay-out indesign wijkkrant spandoek reclamebureau drukker
      drukkerij affiche affiches vormgeefster dtp dtp'er grafisch_ontwerper grafisch_vormgever ontwerpt
      illustrator_programma adobe reclame reclameman reclametekenaar posterontwerp flyers flyertje flyertjes folderontwerp
      krantje_maken buurtkrantje wijkblad huisstijl drukproef drukpers letterzetter zetter_geweest trouwkaart
      geboortekaartje geboortekaartjes uitnodigingskaart`,
  },
  photo: {
    activity: 'photography',
    category: 'other',
    near: ['files', 'design'],
    words: `
      foto fotograaf fotografie fotograferen camera fototoestel spiegelreflex lens pasfoto pasfoto's kiekje kiekjes
      film_maken filmpje filmpjes video videomontage monteren_van_video donkere_kamer statief portretfoto fotoclub
      trouwfoto bewerken lightroom familiefoto foto's_maken gezinsfoto filmen drone trouwreportage vlog fotografe
      fotografeer fotografeert gefotografeerd fotoshoot fotosessie fotostudio studiolamp fototoestellen fotocamera
      foto_camera nikon sony_camera canon leica polaroid analoge_camera analoog_fotograferen rolletje_ontwikkelen doka
      donkerekamer belichting diafragma sluitertijd macro macrofotografie natuurfotografie natuurfotograaf
      straatfotografie portretfotografie portretfotograaf bruidsfotograaf persfotograaf trouwfotograaf foto_s
      plaatje_schieten plaatjes_schieten foto_maken foto's_nemen foto's_bewerken fotobewerking foto's_van_je filmt filmde
      filmploeg filmmaker cameraman cameravrouw videoclip videofilmpje videofilmer monteer filmpjes_monteren premiere_pro
      gopro youtuber fotograferen_van spulletjes_op_de_foto pasfoto_maken fotolijstjes portretje profielfoto
      familieportret groepsfoto buurtfoto's fotoverslag`,
  },
};
