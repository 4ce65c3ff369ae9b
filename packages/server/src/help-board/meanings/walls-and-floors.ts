import type { Meanings } from './meaning.ts';

/** What covers walls and floors. */
export const wallsAndFloors: Meanings = {
  painting: {
    activity: 'painting-walls',
    category: 'odd-jobs',
    near: ['wallpaper', 'handy', 'floor'],
    words: `
      verven verf verfroller verfkwast muurverf latex lakken laklaag kozijn kozijnen sauzen sausen witten witkwast
      huisschilder schilderwerk schilder muren_schilderen kamer_schilderen deur_schilderen schildersbedrijf
      schuren_en_verven grondverf primer kwast roller afplakken afplaktape schilderstape verfbak overschilderen beits
      beitsen plafonds_witten likje kleurtje_op_de_muur ~muur ~plafond schuurpapier plamuur plamuren kleurstaal ~ladder
      ~kwasten schilderen buitenboel flexa sigma histor trimetal gamma_verf verfspullen verfspatten verfblik blik_verf lak
      lakverf jachtlak kalkverf krijtverf schrobvaste schrobvast acryl terpentine thinner schilderspak afplakband
      schildersvlies stucloper lambrisering plinten_schilderen binnenschilderwerk buitenschilderwerk strijken_verf witsel
      muurtje_een_kleurtje fris_kleurtje kleur_op_de_muren slaapkamer_opknappen behang_eraf`,
  },
  wallpaper: {
    activity: 'painting-walls',
    category: 'odd-jobs',
    near: ['painting', 'handy', 'plaster'],
    words: `
      behang behangen behanger behangtafel behanglijm glasvlies vliesbehang fotobehang stoomapparaat rauhfaser renovlies
      banen_plakken stoomer behangafstomer ~banen ~plakken behangborstel behangrol naden_rollen behangplaksel perfax
      fotobehangbaan patroon_laten_aansluiten steekmes papier_op_de_muur`,
  },
  plaster: {
    activity: 'painting-walls',
    category: 'odd-jobs',
    near: ['painting', 'wallpaper', 'handy', 'tiles'],
    words: `
      stucen stucwerk stukadoor stukadoren pleisteren pleisterwerk gips scheur_in_de_muur muurvuller gaten_dichten
      metselen metselaar metselwerk voegen cement mortel baksteen stuken stucadoor gaten_in_de_muur_dichten gatenvuller
      alabastine vulmiddel spackspuiten schuurwerk raapwerk plamuurmes pleisterspaan voegspijker voegmortel beton_storten
      bouwvakkers betonvloer muurtje_metselen`,
  },
  tiles: {
    activity: 'repairing',
    category: 'odd-jobs',
    near: ['handy', 'plaster', 'floor', 'drain'],
    words: `
      tegel tegels tegelzetter betegelen tegelwerk kitten kitrand kitvoeg kitspuit kitpistool siliconen siliconenkit
      purschuim kit badkamer_kitten voegwerk ~badkamer ~schimmel tegeltje zwarte_randjes badrand schimmelplekken
      siliconenrand afkitten kitter tegelsnijder tegellijm voegmiddel badkamerrenovatie natte_cel`,
  },
  floor: {
    activity: 'repairing',
    category: 'odd-jobs',
    near: ['handy', 'tiles', 'woodwork', 'painting'],
    words: `
      laminaat parket vloer vloerbedekking vloerkleed_leggen vloerlegger tapijt tapijttegel linoleum zeil_leggen vinyl
      pvc-vloer ondervloer plinten plint stoffeerder stofferen traploper traprenovatie drempel drempeltje vloerverwarming
      parketteur vloeren kliklaminaat laminaatzaag slagblok klikvloer klikken_laminaat snijmes tapijtmes vloerdelen
      houten_vloer vloerplanken egaliseren egaline zeil stoffeerderij marmoleum kurkvloer trapmatten trapbekleding
      kraakt_vloer vloer_schuren vloerolie afstandsblokjes kniebeschermers kniebeschermer ondertapijt`,
  },
};
