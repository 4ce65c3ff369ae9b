import type { Meanings } from './meaning.ts';

/** Water in and out of a home, and warmth. */
export const waterAndHeat: Meanings = {
  tap: {
    activity: 'plumbing',
    category: 'odd-jobs',
    near: ['drain', 'toilet', 'handy', 'washing-machine', 'heating'],
    words: `
      kraan lekkende_kraan keukenkraan mengkraan thermostaatkraan badkraan buitenkraan kranen kraanleertje leertje
      leertjes rubbertje rubberringetje o-ring druppen druppelen druppelt drupt lekt lekken lek lekkage lekkages
      loodgieter loodgieten loodgieterswerk loodgieterij waterleiding hoofdkraan waterpomptang douchekop doucheslang
      koppeling knelkoppeling leiding leidingen bahco ~tang teflontape perlator sanitair sifonring waterdruk ~water
      waterschade vocht_in dichting pakking fiber afsluitdraad kalk_in_de_kraan stopkraan perskoppeling soldeerkoppeling
      installatiebedrijf fitter koperen_leiding koperleiding vloeit stroomt_water water_blijft waterlek leiding_lekt
      geen_water sanitairmonteur gasfitter grohe hansgrohe douche regendouche douchecabine kraantje druppel druppels
      waterrekening watermeter`,
  },
  drain: {
    activity: 'plumbing',
    category: 'odd-jobs',
    near: ['tap', 'toilet', 'handy'],
    words: `
      afvoer afvoerputje putje doucheputje gootsteen verstopt verstopping ontstoppen ontstopper ontstoppingsveer riool
      riolering rioleringsbedrijf sifon zwanenhals plopper loopt_niet_door stinkt_uit_het_putje haarprop afvoerbuis
      afvoerpijp soda wasbak wastafel loodgieter regenpijp gootsteenontstopper rioolveer borrelt loopt_niet_weg putjes
      rioolbuis mosselen vet_in_de_afvoer water_loopt water_blijft_staan stank_uit ontstop ontstoppingsbedrijf
      rioolontstopping hoge_druk gootsteenkastje plop doorgespoeld haren_uit_het_putje douche_loopt overstroomt bad_loopt
      waterslot aanrechtkastje`,
  },
  toilet: {
    activity: 'plumbing',
    category: 'odd-jobs',
    near: ['tap', 'drain', 'handy'],
    words: `
      wc toilet stortbak vlotter doortrekken blijft_lopen wc-bril toiletbril wc-pot toiletpot doorspoelen spoelbak spoelt
      hangtoilet plee toiletverhoger vlotterkraan closet loodgieter sanitair blijft_stromen doorlopend geberit spoelknop
      wc_spoelt wc_loopt toiletje bidet wc-papier_verstopt toiletzitting bril_los`,
  },
  heating: {
    activity: 'plumbing',
    category: 'odd-jobs',
    near: ['tap', 'handy', 'draught'],
    words: `
      verwarming radiator ontluchten ontluchtingssleutel cv-ketel ketel bijvullen cv-installatie cv-monteur thermostaat
      kachel pelletkachel houtkachel geiser boiler warm_water warmwater radiatoren radiatorkraan waterdruk_van_de_ketel
      vulslang stadsverwarming warmtepomp blijft_koud installateur ~koud stoken centrale_verwarming verwarmingsmonteur
      cv-water bar_druk intergas remeha vaillant nefit cv_ketel ketels manometer expansievat tikt_de_verwarming
      borrelende_radiator verwarmingsbuis radiator_koud thermostaatknop vloerverwarming_ontluchten oliekachel
      elektrisch_kacheltje kacheltje warmtenet blokverwarming gasbedrijf gashaard haard verwarmingsbedrijf`,
  },
};
