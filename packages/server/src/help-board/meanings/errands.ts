import type { Meanings } from './meaning.ts';

/** Shops, company on the way, post, and a home that stands empty for a while. */
export const errands: Meanings = {
  groceries: {
    activity: 'groceries',
    category: 'errands',
    near: ['pharmacy', 'driving', 'cooking'],
    words: `
      boodschap boodschappen boodschapje boodschappenlijst boodschappenlijstje boodschappentas boodschappenkar
      boodschappenkarretje supermarkt albert_heijn appie ah lidl aldi jumbo plus dirk supermarkten winkel winkelen
      winkeltje winkelwagen bakker slager groenteboer groentekraam kaasboer visboer markt marktdag weekmarkt marktkraam
      brood melk pak_melk aardappelen fruit halen inkopen inkoop meebrengen winkeliers statiegeld lege_flessen
      flessen_wegbrengen glasbak hema kruidvat aanbiedingen folder folders kar_vol ~tas ~tassen ~fietstas fietstassen
      koelvak zware_tassen kruidenier dagverse boodschapjes boodschappenhulp boodschappendienst picnic crisp
      zware_boodschappen kruidenierswinkel ekoplaza hoogvliet coop spar vomar deka super supermarktje buurtsuper toko
      avondwinkel melkboer groenteman slagerij bakkerij drogisterij kassa kassière kassiere vakkenvuller vakken_vullen
      zelfscan bonuskaart bonus zegeltjes winkelcentrum winkelstraat winkelhulp weekboodschappen kratje_bier flessen_water
      statiegeldflessen blikken lijstje wc-papier kattenbakgrit_halen rugtas_vol marktkoopman marktvrouw kraampje`,
  },
  pharmacy: {
    activity: 'groceries',
    category: 'errands',
    near: ['groceries', 'hospital'],
    words: `
      apotheek apotheker medicijn medicijnen pillen recept_ophalen recepten drogist herhaalrecept paracetamol weekdoos
      medicatie pijnstiller hoestdrank apothekersassistente medicijntjes medicijnrol baxter apothekers apotheekje pil
      pilletje oogdruppels antibiotica zalf verbanddoos medicatierol doktersrecept`,
  },
  hospital: {
    activity: 'going-along',
    category: 'company',
    near: ['going-along', 'driving', 'care'],
    words: `
      ziekenhuis dokter huisarts huisartsenpost polikliniek poli specialist tandarts fysiotherapeut fysio oogarts opticien
      afspraak_in_het_ziekenhuis onderzoek operatie geopereerd prik bloedprikken bloed_prikken scan bestraling chemo
      wachtkamer behandeling arts ziekenhuisbezoek ziekenvervoer spoedeisende vaccinatie cardioloog gebitsprothese
      gehoorapparaat audicien afspraak_bij_de controle_afspraak doktersbezoek doktersassistente doktersassistent
      specialisten neuroloog uroloog kno-arts huidarts dermatoloog röntgen rontgen mri ct-scan staaroperatie narcose
      dagopname opname spoedpost prikpost ggd bloedafname mondhygiënist beugel_tandarts orthodontist fysiopraktijk dialyse
      hartklachten ziekenhuisgang amc olvg umc erasmus uitslag uitslagen diagnose verwijzing rijbewijskeuring keuring
      consult gehoortest oogmeting nieuwe_bril fysio_afspraak specialist_bezoeken mondkapje bloeddrukmeting
      verpleegafdeling bezoekuur`,
  },
  'going-along': {
    activity: 'going-along',
    category: 'company',
    near: ['hospital', 'walking', 'talking', 'driving', 'wheelchair'],
    words: `
      meegaan ga_mee gaat_mee ga_met_je_mee meekomen mee_naar begeleiden begeleiding begeleider vergezellen steun
      ondersteunen gemeentehuis stadhuis loket gesprek_bij begrafenis uitvaart crematie rechtbank notaris uwv spannend
      afspraak alleen_durf durf_niet_alleen niet_alleen samen_naar tweede_paar_oren meeluisteren meelopen ~arm
      ~hand_vasthouden maatje buddy cliëntondersteuner mantelzorg mantelzorger vertrouwenspersoon ziekenbezoek
      mee_voor_steun samen_gaan meega ga_ik_mee wil_mee mee_als_steun zenuwachtig zenuwen bang_om_alleen angstig durf_niet
      tegen_opzien zie_er_tegenop vertrouwd_gezicht bekend_gezicht gezelschap_onderweg steun_en_toeverlaat meegegaan
      arm_in_arm hand_vast advocaat_afspraak ouderavond keukentafelgesprek aanwezig_zijn tweede_oor notities aantekeningen
      mee_schrijven begeleidde begeleider_ov reisbegeleider reisgenoot reismaatje kerkhof_bezoeken mee_naar_de
      mee_naar_het mee_naar_een met_me_mee met_mij_mee ga_met_mij wie_gaat_mee mee_te_gaan mee_wil`,
  },
  wheelchair: {
    activity: 'walking',
    category: 'company',
    near: ['walking', 'going-along', 'care', 'company-elderly'],
    words: `
      rolstoel rolstoelduwen rollator rolator duwen scootmobiel looprek wandelstok krukken slecht_ter_been ter_been
      moeilijk_lopen slecht_lopen duofiets invalide rolstoelwandeling duwer rolstoelen rolstoelvriendelijk rolstoeltaxi
      stoelmassage_rolstoel loopt_moeilijk looprekje stok driewieler driewielfiets scootmobielen drempelhulp oprijplaat
      duwt elektrische_rolstoel geduwd beperking mindervalide mindervaliden lichamelijke_beperking duw`,
  },
  parcels: {
    activity: 'parcels',
    category: 'post',
    near: ['post'],
    words: `
      pakje pakket pakketje pakjes aannemen bezorger bezorgdienst postnl dhl dpd ups bol bestelling webshop pakketpunt
      postpunt afhaalpunt retour retourneren retourpakket zending bezorgd zalando thuisbezorgd pakketdienst pakketten
      wehkamp aliexpress pakjesdienst bestel besteld pakjesman pakketbezorger pakketjes postnl'er bezorgbusje
      pakje_aannemen aangenomen afleveren aflevering afgeleverd handtekening_zetten track_and_trace amazon coolblue vinted
      temu shein bpost pakketautomaat niet_thuis briefje_in_de_bus thuiswerk thuiswerken thuiswerker overdag_thuis
      altijd_thuis hele_dag_thuis`,
  },
  post: {
    activity: 'parcels',
    category: 'post',
    near: ['parcels', 'holiday'],
    words: `
      post brievenbus postbode postbus brievenbus_legen post_halen postzegel krant krantenbezorger brief_posten posten
      kaartje_posten postbezorger rouwkaart aangetekend reclame leeghalen stapel_post brievenbussen postzak
      postbode_geweest postkantoor brievenbusje poststapel kranten folders_eruit krantenwijk nee-nee-sticker
      brievenbuspost ansichtkaart ansichtkaarten kerstkaarten kerstpost rondbrengen_folders`,
  },
  holiday: {
    activity: 'plants',
    category: 'plants',
    near: ['plants', 'post', 'keys', 'cat', 'bins'],
    words: `
      vakantie op_vakantie weekje_weg week_weg weekend_weg ~weg huis_in_de_gaten oogje_in_het_zeil in_de_gaten_houden
      afwezig afwezigheid op_reis oppashuis huisoppas buitenland lampen_aan ~logeren gordijnen_open buurtwacht
      buurtpreventie inbrekers wintersport camping vakantieganger vakantiegangers vakantiehuis vakantiedienst thuisblijver
      thuisblijvers blijf_thuis op_je_huis op_huizen huizen_oppassen oogje_op oogje oppassen_op_huis weekje_spanje
      vertrekken vertrek terugkomst koffers_pakken overwinteren overwinteraar logeerpartij licht_aan_en_uit
      rondje_door_het_huis lichten_aan lekkages_controleren inbraakgolf buurtapp buurtwhatsapp wintersport_weg
      thuis_zijn_voor inwonen huisbewaarder huisbewaking sleutel_afgeven op_tijd_terug vlucht_naar twee_weken
      veertien_dagen`,
  },
  keys: {
    activity: null,
    category: 'keys',
    near: ['holiday', 'lock'],
    words: `
      reservesleutel huissleutel sleutel_bewaren sleutelbos sleutelkastje sleutelkluisje sleutel sleuteladres sleutels
      monteur_binnenlaten binnenlaten thuis_zijn_voor meterstand cv-monteur_komt monteur_komt opendoen sleutelbeheer
      sleutelhanger sleuteladresje sleuteltje deur_opendoen aanbellen_monteur buiten_gesloten_reserve
      glazenwasser_binnenlaten installateur_binnenlaten thuis_voor_de_monteur levering_afwachten wachten_op_de_monteur
      aanwezig_voor_monteur`,
  },
  bins: {
    activity: 'tidying-street',
    category: 'errands',
    near: ['litter', 'bulky', 'holiday'],
    words: `
      container containers kliko kliko's afvalbak vuilnis vuilniszak vuilniszakken vuilniswagen vuilnisbak gft gft-bak
      oud_papier papierbak plastic_afval pmd afval afvalpas glas_weg aan_de_straat_zetten buitenzetten ondergrondse
      prullenbak vuilnisman containerdag papiercontainer vuilnisdienst ophaaldag afvalkalender afvalcontainer groene_bak
      grijze_bak bak_aan_de_straat bakken_buiten papierbakken gft-emmer gft-emmertje flessenbak oud_glas karton_wegbrengen
      lege_dozen_weg vuilniskar stortkoker wormenhotel afvalscheiding afval_scheiden rolcontainers containers_buiten
      vuilophaal`,
  },
  litter: {
    activity: 'tidying-street',
    category: 'other',
    near: ['bins', 'gardening', 'cleaning'],
    words: `
      zwerfvuil zwerfafval prikker grijper prikstok afvalgrijper troep rommel_op_straat schone_straat straat_schoon
      straat_netjes portiek stoep_vegen vegen bezem stoep opruimactie schoonmaakactie vuil_prikken opgeruimd sneeuw
      sneeuw_schuiven sneeuwschuiver sneeuwruimen strooien zout_strooien glad gladheid plantsoen hondenpoep peuken
      grijpstok plandelen ploggen blikjes schoonhouden straat_vegen stoepje portiek_schoon galerij_schoon straatveger
      gemeentereiniging reinigingsdienst bladblazen_stoep prikker_en_zak afvalprikker wc-eend straatvuil hondenpoepzakjes
      graffiti_verwijderen plakkaten kauwgum bestickering onkruid_tussen_de_tegels pekel strooizout ijzel ijsvrij
      sneeuwvrij sneeuwschep sneeuwval buurtschouw adopteer zwerfie zwerfjongeren`,
  },
};
