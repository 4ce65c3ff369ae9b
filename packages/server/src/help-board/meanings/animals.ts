import type { Meanings } from './meaning.ts';

/** Animals at home. */
export const animals: Meanings = {
  dog: {
    activity: 'dogs',
    category: 'pets',
    near: ['vet', 'walking', 'animals'],
    words: `
      hond hondje uitlaten uitlaat uitlaatservice puppy pup labrador teckel herder golden_retriever retriever poedel
      chihuahua beagle husky bulldog keffer viervoeter trouwe_viervoeter riem hondenriem hondenbrokken hondenoppas
      hondentraining hondenschool hondentrainer losloopgebied blaffen blaft kwispelen kwispelt baasje hondenbaasje
      losloopveld trimsalon woef boxer jack_russell poepzakje hondenliefhebber honds gehoorzaamheid hondenmens
      hondencursus rashond staffie hondenweer hondenveldje hondenpension hondenuitlaatservice hondenstrand hondenuitlater
      viervoeters honden_mee bordercollie bordercollies cockerspaniel spaniel maltezer shih_tzu shiba corgi rottweiler
      pitbull doberman dalmatier vizsla dashond dwergpoedel windhond straathond asielhond puppytraining puppycursus
      puppy's pups gehoorzaam zit_en_blijf zit_lig apporteren apporteert balletje_gooien_hond agility speuren hondenmand
      hondensnoepjes snuffelen snuffelrondje plasrondje plasje drol hondenlijn halsband lijnen_hond uitgelaten likt pootje
      pootjes staart kwispelstaart uitlaatrondje uitlaatmaatje hondengek trouwe_hond blaf uitlaatrondjes hondenhaar
      hondenoppasser hond_uitlaten hondje_uitlaten mee_uit_laten hondenwandeling honden_uitlaten een_hond_mee
      hondenlosloopgebied dogsitter`,
  },
  cat: {
    activity: 'cats',
    category: 'pets',
    near: ['animals', 'vet', 'holiday'],
    words: `
      kat poes poezen kater kitten katje poesje kattenbak kattenbrokjes kattenvoer kattenoppas kattenliefhebber kattenluik
      krabpaal miauwen mauwen kattenmens kattenvrouw spinnende kattengrit brokjes asielkat maine_coon siamees kattenmoeder
      kattentaal snorharen kattenpension kattenbakken katten katachtigen kattengek kattengekkie spinnen_kat spint snor
      kattensnoepjes natvoer droogvoer whiskas felix poezenoppas kattenkruid kattenluikje huistijger huistijgers pers
      britse_korthaar ragdoll sfinx zwerfkat zwerfkatten kattenasiel katten_voeren kattengedrag poezenmoeder kopjes_geven`,
  },
  animals: {
    activity: 'small-animals',
    category: 'pets',
    near: ['cat', 'dog', 'rabbit', 'bird', 'fish', 'vet'],
    words: `
      dier dieren huisdier huisdieren beestje beest beesten dierenoppas dierenliefhebber dierenvriend dierenasiel asiel
      dierenverzorger dierenambulance voeren voer dierenarts kinderboerderij boerderij pony paard paardrijden manege geit
      kippen kip kippenhok schapen boer ezel beestenboel dol_op_dieren gek_op_dieren dierengek dierenmens dierenpension
      dierengeneeskunde dierenspeciaalzaak dierenwinkel dierverzorging dierentrainer bioloog egelopvang opvang_voor_dieren
      dierenhotel dierendag huisdiertje geiten lammetjes lammeren koeien koe varken boerenzoon boerendochter boerenleven
      melkvee veearts stal hoefijzer ruiter amazone_paard paarden pony's manegehulp kuikens haan eieren_rapen kippenren
      kippenvoer bijenvolk`,
  },
  rabbit: {
    activity: 'small-animals',
    category: 'pets',
    near: ['animals', 'vet'],
    words: `
      konijn konijnen konijntje cavia hamster rat muizen_als_huisdier knaagdier gerbil fret degoe chinchilla hok hokje
      kooi hooi zaagsel nagels_knippen_konijn wortel_voeren caviahok schildpad slang reptiel leguaan terrarium stro gekko
      egel knagers konijnenhok konijnenhokken konijnenvoer langoor langoren flaporen hangoor hangoortje vlaamse_reus
      nijntje_echt cavia's hamsters hamsterkooi ratten tamme_rat dwerghamster loopwiel hooiruif wortels_en_hooi reptielen
      baardagaam schildpadden kikkers hagedis spin_vogelspin vogelspin kameleon paardenbloemblad rennetje buitenhok
      knaaghout stinkdier`,
  },
  bird: {
    activity: 'small-animals',
    category: 'pets',
    near: ['animals'],
    words: `
      parkiet papegaai kanarie vogeltje vogelkooi vogelzaad volière valkparkiet zebravink vogels_voeren duif duiven
      postduif duivenhok grasparkiet agapornis zangvogel parkieten papegaaien kanaries vogels_houden vogelhouder
      vogelvereniging gevederde gevederd volieres vinken mussen zangvogels kaketoe lori vogelhok vogelkooitje duivenmelker
      duivenvereniging duivenmelken postduiven ara dwergpapegaai vogelvoer parkietje kanarietje`,
  },
  fish: {
    activity: 'small-animals',
    category: 'pets',
    near: ['animals', 'pond'],
    words: `
      aquarium goudvis guppy visjes vissenkom vissenvoer tropische_vissen koi vijvervis aquariumfilter aquariums
      siervissen siervis zeeaquarium guppies neontetra goudvissen waterpomp_aquarium aquariumwater vijvervissen koikarper
      koikarpers aquariaan visvoer ph-waarde garnalen_aquarium`,
  },
  vet: {
    activity: 'small-animals',
    category: 'pets',
    near: ['dog', 'cat', 'animals', 'driving'],
    words: `
      dierenarts dierenkliniek dierenartsassistente dierenartsassistent reismand ontwormen vlooien teken_verwijderen
      inenten chippen dierenartsen dierenverpleegkundige paraveterinair paraveterinaire vlooienband wormenkuur castratie
      kattenmandje reismandje nagels_van_de_hond nagels_knippen druppels_geven pilletje_geven_kat`,
  },
};
