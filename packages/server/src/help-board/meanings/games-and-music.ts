import type { Meanings } from './meaning.ts';

/** Games, music and dance. */
export const gamesAndMusic: Meanings = {
  'card-games': {
    activity: 'card-games',
    category: 'games',
    near: ['board-games', 'talking', 'puzzles', 'chess'],
    words: `
      kaarten kaart_graag kaarter kaartje_leggen kaartspel kaartclub kaartmiddag klaverjassen klaverjas klaverjasser
      klaverjasavond bridge bridgen bridger bridgeclub toepen pesten pokeren poker jokeren hartenjagen hartjagen canasta
      patience kaartavond troef rikken eenentwintigen uno skat belote kaartspelletje pandoer stok_kaarten boerenbridge
      zwikken kaartspellen kaartspelletjes kaartmaatje kaartmaatjes kaartgroep kaartgroepje kaartvriend kaarttafel
      kaarttoernooi kaartverslaafd kaarten_schudden schudden_en_delen pak_kaarten spel_kaarten stok_speelkaarten
      speelkaarten jokeren_leren klaverjast klaverjasclub klaverjasmaat klaverjaspartner klaverjastoernooi roem nat_gaan
      boom_spelen bridgecursus bridgepartner bridgeavond bieden_en_spelen slagen_halen sans_atout ruiten schoppen harten
      klaver boer_negen_aas vierde_man vierde_speler eenendertigen blackjack texas_hold'em whist whisten wiezen kingen
      konkelen skip-bo skipbo phase_10 belle_kaart`,
  },
  'board-games': {
    activity: 'board-games',
    category: 'games',
    near: ['card-games', 'chess', 'puzzles', 'gaming', 'talking'],
    words: `
      spelletje spelletjes spelletjesavond spelletjesmiddag bordspel bordspellen gezelschapsspel gezelschapsspellen
      rummikub scrabble scrabbelen monopoly kolonisten catan rummikubben mens_erger_je_niet ganzenbord triominos yahtzee
      dobbelen dobbelsteen dobbelstenen sjoelen sjoelbak sjoel bingo bingoavond kienen domino mahjong backgammon darten
      darts dartbord biljart biljarten biljartkeu pool poolen tafelvoetbal keu stratego mahjongg spellen spellenkast
      spelavond spelmiddag wordfeud pubquiz quiz quizzen quizmaster wie_is_het jenga carcassonne kwartet kwartetten
      tafelspel okey tavla speltafel gezelschapspel steentjes spelletjesmens spelletjesgek spelletjesclub spelletjesgroep
      spelletjesmaatje spelletjeskast spellenclub spellenkast_vol spelliefhebber spelregels spelregels_uitleggen spelbord
      speelbord bordspelletje bordspelletjes bordspellenavond gezelschapsspelletjes pionnen dobbel dobbelspel
      regenwormen_spel levensweg party_&_co pictionary trivial_pursuit trivial weerwolven dungeons dungeons_&_dragons d&d
      roleplay rollenspellen ticket_to_ride 30_seconds thirty_seconds hints cluedo risk mikado memory halma
      vier_op_een_rij dammen_en_ganzenborden triominos_leggen rummikubclub rummikuppen rummicub letters_leggen woordwaarde
      kruisjesbingo bingokaart bingomolen bingo_draaien bingomeester bingomiddag kienavond sjoelavond sjoelclub
      sjoelkampioen sjoelschijven sjoelstenen biljartclub biljarttafel biljartkeus biljarter biljartkrijt carambole
      driebanden snooker libre krijtje dartavond dartclub dartpijlen pijltjes pijltjes_gooien honderdtachtig
      tafelvoetballen airhockey flipperen keezen keezbord tokken tokkenspel vang_de_kip escape quizvragen quizavond kwis
      kwissen popquiz muziekquiz kennisquiz`,
  },
  chess: {
    activity: 'chess',
    category: 'games',
    near: ['board-games', 'card-games'],
    words: `
      schaken schaak schaakbord schaakclub schaker schaakt schaakpartij dammen dambord damclub damt damstenen
      schaakstukken pion loper_en_toren schaakmat opening_van paard_en_loper remise go-bord schaakles denksport denkspel
      koningin_en_pion potje_schaak schaakmaat schaakmaatje schaakvriend schaaktafel schaakstuk schaakspel schaakleraar
      schaaktoernooi schaakboek schaakboeken schaakprobleem schaakproblemen schaakklok schaakapp rokade rokeren gambiet
      koningsgambiet siciliaans siciliaanse_verdediging openingen_leren en_passant paardvork dame_en_toren
      torens_en_lopers pionnetje zet_doen mat_in_twee pat grootmeester elo rating zwart_en_wit_spelen bord_en_stukken
      damspel dammaat dammer damsteen damschijf dampartij dammen_leren ruitjesbord vierenzestig_velden honderd_velden
      blokken_en_slaan`,
  },
  puzzles: {
    activity: 'puzzles',
    category: 'games',
    near: ['board-games', 'card-games'],
    words: `
      puzzel puzzelen puzzels puzzelaar legpuzzel legpuzzels kruiswoordpuzzel kruiswoordraadsel kruiswoord sudoku
      cryptogram stukjes_puzzel raadsel raadsels puzzelstukjes duizend_stukjes puzzelboekje puzzelruil denkraadsel
      woordzoeker zweedse doorloper escaperoom legpuzzelen rebus stukjes puzzelclub puzzelmaatje puzzelmatje puzzeltafel
      puzzelfanaat puzzelgek puzzelboek puzzelboekjes puzzelt gepuzzeld puzzelstuk ravensburger jumbo_puzzel
      jan_van_haasteren duizend_stukken 1000_stukjes vijfhonderd_stukjes randjes_eerst hoekstukjes filippine filippines
      doorlopers cryptogrammen cryptogrammenboek scrypto anagram anagrammen rebussen raadseltjes raadselboek breinbreker
      breinbrekers hersenkraker hersenkrakers hersengymnastiek sudoku's kakuro kruiswoordraadsels kruiswoordpuzzels
      krantenpuzzel woordpuzzel woordspelletjes woordspel rubik kubus`,
  },
  music: {
    activity: 'music',
    category: 'other',
    near: ['singing', 'dj', 'dance', 'culture', 'instrument'],
    words: `
      muziek muziekinstrument musiceren muzikant muzikaal jammen band bandje orkest fanfare harmonie muziekles
      muziekleraar conservatorium noten_lezen optreden optredens muziekschool jamsessie componist klassiek jazz muziekclub
      muziekdocent straatmuzikant muziekmaker muziekmaatje muziekgroep muziekgroepje muziekavond muziekcafé muziekkorps
      muziekvereniging muziekliefhebber muzieknoten notenschrift notenbalk muziekstuk muziekstukken muziektheorie
      huisconcert huiskamerconcert livemuziek live_muziek live_optreden coverband rockband popgroep bluesband bigband
      jazzband jazz_spelen rock blues reggae soul folk folkmuziek volksmuziek improviseren_muziek samenspelen samen_spelen
      samen_muziek jamt speelt_in_een_band bandlid bandleden repetitie repeteren repetitieruimte podium geluidje_maken
      harmonieorkest blaasorkest blaaskapel dweilorkest strijkorkest strijkkwartet symfonieorkest slagwerkgroep dirigeren
      percussie ritme ritmes maatgevoel buskers straatmuziek mini-concert serenade optreed live_spelen akoestisch muziekje
      speelt_mee speel_mee meespelen spelen_op_feest`,
  },
  instrument: {
    activity: 'music',
    category: 'other',
    near: ['music', 'singing'],
    words: `
      gitaar gitarist gitaarles gitaarsnaren snaren snaar akkoorden piano pianist pianoles pianostemmer stemmen_piano
      keyboard viool violist cello fluit blokfluit dwarsfluit trompet trombone saxofoon klarinet accordeon trekharmonica
      mondharmonica drum drummen drumstel drummer slagwerk ukelele ukulele basgitaar orgel harp djembé djembe saz
      oud_spelen banjo toetsen_spelen blaasinstrument hoorn tuba toetsenist bladmuziek bassist vleugel accordeonist
      gitaarspelen gitaar_spelen gitaar_leren speel_gitaar gitaren gitaarleraar gitaarspeler gitaarakkoorden gitaarcursus
      gitaargroepje gitaarstemmer fingerpicking tokkelen tokkel tokkelt plectrum capo kampvuurgitaar kampvuurliedjes
      fender gibson basgitarist pianospelen piano_spelen speel_piano pianoleraar pianolerares pianolessen pianootje
      pianist_geweest pianiste vleugel_spelen klavier klavieren toetsenbord_muziek keyboardles keyboardspeler synthesizer
      synthesizers elektronisch_orgel orgelles orgelspeler organist organiste kerkorgel orgeltje orgelmuziek draaiorgel
      hammond pedalen vioolles violiste altviool strijkstok contrabas celloles celliste fluitles fluitist fluitiste
      fluitspelen panfluit blokfluiten trompettist trombonist saxofonist saxofoonles klarinettist hobo fagot bugel blazen
      blaas blazers accordeonspeler accordeonles trekzak trekzakken doedelzak drumles drumt drumstokjes trommel trommelen
      trommels trom bongo conga cajon darbuka tamboerijn triangel xylofoon marimba ukelele_spelen ukelelegroep mandoline
      luit oud citer harpiste harp_spelen baglama klankschalen keelklank melodica mondharmonicaspeler bladmuziek_lezen
      toonladders toonladder toonsoort muziekinstrumenten instrumenten instrumentje instrument_leren instrument_bespelen
      bespelen bespeelt balg snarenspel`,
  },
  singing: {
    activity: 'singing',
    category: 'other',
    near: ['music', 'instrument', 'dance'],
    words: `
      zingen zang zanger zangeres zangkoor koor koortje buurtkoor meezingen karaoke liedje liedjes lied kinderliedjes
      smartlappen smartlap zangles stem sopraan alt tenor bas_zingen dirigent dirigente shantykoor zingt gezongen koorzang
      gospel koorlid canon levenslied zangstem meebrullen zing_graag zing_mee meezinger meezingers meezingavond zingkring
      zingclub zangclub zanggroep zangduo zangleraar zangpedagoog zangpedagoge zanglessen zangvereniging koortjes koren
      koorleden koorlid_zoeken koordirigent gemengd_koor vrouwenkoor mannenkoor popkoor kamerkoor operakoor
      smartlappenkoor zeemansliederen zeemanslied liederen liederenboek liedboek songs songteksten liedteksten hazes
      andré_hazes jordaanliedjes jordaanlied kerstliedjes kerstliederen psalmen hollandse_liedjes nederlandstalige_liedjes
      schlager schlagers karaokeavond karaokeset microfoon_in_de_hand noot_zuiver zuiver_zingen vals_zingen sopraantje
      altpartij tenorpartij bariton stembanden stemles onder_de_douche_zingen inzingen tweede_stem neuriën neurien
      a_capella barbershop`,
  },
  dj: {
    activity: 'music',
    category: 'other',
    near: ['music', 'party', 'lend-party'],
    words: `
      dj draaitafel geluidsinstallatie geluidsbox geluidsboxen speakers boxen mengpaneel microfoon geluidstechnicus
      muziek_draaien plaatjes_draaien platen lp's vinyl discobal discolamp langspeelplaten geluidsman platencollectie
      draai_platen draai_plaatjes plaatjes_draai draaitafels platenspelers platenkast platenkoffer muziekinstallatie
      muziek_op_het_feest feestmuziek discotheek disco discomuziek discolichten techno house_muziek dance_muziek mixer_dj
      mixen geluid_regelen geluid_en_licht lichtshow licht_en_geluid geluidstechniek geluidsmens pa-set installatie_geluid
      speaker speakertje versterkers versterker_en_boxen singeltjes singles_draaien elpees elpee grammofoonplaten
      grammofoon cd's cd-collectie radio_maken radio-dj radiopresentator podcast podcasts`,
  },
  dance: {
    activity: 'dancing',
    category: 'sport',
    near: ['music', 'fitness', 'party'],
    words: `
      dansen dans danst danspas danspasjes dansles dansleraar stijldansen salsa tango linedance linedansen zumba
      volksdansen quickstep wals walsen foxtrot rock-'n-roll breakdance ballroom danspartner dansschool danseres danser
      discodansen buikdansen streetdance dansvloer stijldans hiphop swingen dansje dansjes gedanst danste danservaring
      dansmaatje danslessen dansgroep dansgroepje dansclub dansavond dansmiddag danscafé dansschoenen dansvoeten
      dansleraren danslerares dansdocent dansinstructeur dansparen danspaar stijldanspaar stijldansles chachacha cha-cha
      jive rumba samba bachata kizomba merengue mambo lindyhop lindy_hop charleston polka mazurka volksdans volksdansgroep
      klompendans halay horon oosterse_dans jazzdans klassiek_ballet balletles balletjuf balletlerares moderne_dans
      contemporary breakdancen hiphoppen shuffelen line_dance squaredance country_dansen cowboylaarzen wals_en_tango
      tango_argentino milonga seniorendans dansen_in_de_kamer heupen heupwiegen voetjes_van_de_vloer`,
  },
};
