import type { Meanings } from './meaning.ts';

/** Letters, forms, money, work. */
export const papers: Meanings = {
  forms: {
    activity: 'forms',
    category: 'letters',
    near: ['official-letter', 'money', 'online', 'tax'],
    words: `
      formulier formulieren invullen invulformulier aanvraag aanvragen aanvraagformulier toeslag toeslagen huurtoeslag
      zorgtoeslag kindgebonden_budget kinderbijslag bijstand uitkering kwijtschelding inschrijven inschrijving woningnet
      inschrijfformulier vragenlijst wmo wmo-aanvraag subsidie parkeervergunning vergunning bijzondere_bijstand minima
      sociaal_raadsman sociale_raadslieden raadsman maatschappelijk_werker maatschappelijk_werk papierwerk papieren
      paperassen papierwinkel ingewikkelde_papieren ambtenaar bureaucratie bureaucratisch ambtenarij instanties instantie
      svb sociale_dienst intake paspoort_aanvragen verblijfsvergunning loketmedewerker aow invulwerk formuliertjes
      invulhulp ingevuld vakjes_invullen kruisjes_zetten hokjes papierhulp inkomensverklaring aanvraagformulieren
      parkeervergunningen vergunningen subsidies toeslagenloket kinderopvangtoeslag tozo iib schuldhulpaanvraag paspoort
      id-kaart identiteitskaart verlengen_paspoort rijbewijs_verlengen zorgverzekering_overstappen overstappen_verzekering
      huurverlaging indicatie indicatiestelling ciz wlz pgb persoonsgebonden pgb-aanvraag cak gehandicaptenparkeerkaart
      parkeerkaart stadspas minimapas u-pas meedoen-regeling collectief ind ind-brief naturalisatie gezinshereniging
      raadsvrouw spreekuur maatschappelijke_dienstverlening sociaal_werker sociaal_werk klantmanager consulent consulente
      wmo-consulent uitkeringsinstantie gemeenteambtenaar ambtenaar_geweest burgerzaken formulierenbrigade papiermolen
      rompslomp op_het_gemeentehuis gemeentehuis_gezeten stadhuis_gewerkt indienen ingediend aanvraag_indienen
      papieren_invullen vergunning_aanvragen aanmelden aanmeldformulier opzeggen opzegging abonnement_opzeggen
      lidmaatschap machtiging bewijsstukken kopie_paspoort digitaal_formulier inkomensgegevens`,
  },
  tax: {
    activity: 'forms',
    category: 'letters',
    near: ['forms', 'money'],
    words: `
      belasting belastingaangifte aangifte belastingdienst blauwe_envelop blauwe_enveloppen belastingconsulent
      belastingadviseur btw inkomstenbelasting voorlopige_aanslag aanslag fiscus belastingpapieren boekhouder accountant
      boekhouding fiscalist jaaropgave aftrekposten belastingteruggave belastingjaar belastinghulp belastingservice
      belastinginvuller belastingaanslag ib-aangifte aangifteprogramma aangiftes aftrekbaar heffingskorting box_3
      zelfstandige zzp'er_administratie boekhoudkantoor administratiekantoor assistent-accountant schenkbelasting
      erfbelasting erfenis nalatenschap testament`,
  },
  money: {
    activity: 'forms',
    category: 'letters',
    near: ['tax', 'forms', 'official-letter', 'online'],
    words: `
      geld administratie boekhouden boekhouder budget budgetteren budgetcoach budgetcoaching rekening rekeningen schuld
      schulden schuldhulp schuldhulpverlening incasso sparen spaarrekening uitgaven huishoudboekje rondkomen ordner
      ordners ordenen_van_papieren post_ordenen mappen kasboek bank bankmedewerker bankrekening penningmeester verzekering
      verzekeringen hypotheek financiën financieel financiele bankafschrift zorgverzekering vaste_lasten energierekening
      cijfers loonstrook pensioen bewindvoerder archief tabbladen kwijtraken_papieren overzicht_in_papieren
      papieren_sorteren boekhoudster administratief secretaresse geldzaken geldproblemen geldzorgen rood_staan roodstaan
      budgetmaatje budgetbeheer begroting huishoudgeld begroten kwitantie kwitanties bonnetjes bonnen facturen factuur
      incassobureau betalingsregeling achterstand huurachterstand bewind wsnp afbetalen lening leningen krediet bankpas
      pinpas hypotheekadviseur verzekeraar verzekeringspapieren verzekeringsagent assurantie energiecontract
      contracten_vergelijken overstappen_energie besparen bespaartips kosten geldcoach penningmeesterschap kassabonnen
      boekhoudkundig salarisadministratie salarisadministrateur loonadministratie controller econoom financieel_adviseur
      schuldhulpmaatje archiveren multomap ringbandmap hangmappen perforator schoenendoos_met_papieren stapel_papieren`,
  },
  'official-letter': {
    activity: 'reading-letters',
    category: 'letters',
    near: ['forms', 'money', 'writing', 'reading-hard', 'law'],
    words: `
      brief brieven brief_van_de_gemeente gemeente ambtelijk ambtelijke ambtenarentaal moeilijke_brief brief_lezen
      brief_begrijpen moeilijke_taal moeilijke_woorden officiële officiele envelop enveloppen deurwaarder aanmaning
      herinneringsbrief dagvaarding vve huurverhoging brief_uitleggen uitleggen kleine_lettertjes lettertjes begrijpelijk
      begrijpelijke duidelijke_taal gewone_taal juridisch contract huurcontract polis huurcommissie brief_van
      brieven_uitleggen kantoortaal overheidsbrief gemeentebrief instantie jip-en-janneketaal correspondentie jargon
      deurwaarders woningbouw woningbouwvereniging woningcorporatie corporatie verhuurder brief_van_de_woningbouw
      huuropzegging reparatieverzoek brief_van_de_belasting brievenpost moeilijke_brieven ambtelijk_nederlands
      jargon_uitleggen juridische_taal officieel officiële_brieven vonnis beschikking besluit aanslagbrief overheid
      overheidstaal rijksoverheid gemeentelijke waterschap waterschapsbelasting ggn_brief brief_van_het_cjib cjib
      brieven_lezen lees_brieven ambtenarees begrijp_brief klare_taal heldere_taal simpele_woorden makkelijke_woorden
      jip-en-janneke eenvoudige_taal eenvoudig_uitleggen wat_er_staat wat_staat_er tussen_de_regels envelopjes
      ongeopende_post ongeopend post_doornemen doornemen`,
  },
  'reading-hard': {
    activity: 'reading-letters',
    category: 'letters',
    near: ['official-letter', 'reading-aloud', 'dutch'],
    words: `
      laaggeletterd laaggeletterdheid leesbril voorlezen_brief dyslexie dyslectisch ogen_slecht slechtziend blind
      ondertitels slechte_ogen leesloep kleine_letters voorleesapparaat niet_goed_lezen niet_lezen moeite_met_lezen staar
      braille blinde slechtziende leesproblemen analfabeet alfabetisering taalpunt brillenglas bril_kwijt bril_nodig loep
      vergrootglas ogen_laten leeshulp voorleeshulp grote_letters`,
  },
  law: {
    activity: 'reading-letters',
    category: 'letters',
    near: ['official-letter', 'writing'],
    words: `
      jurist advocaat rechten_gestudeerd rechtswinkel juridische_hulp huurrecht huurrechten bezwaar boete beroep klacht
      conflict mediator bemiddelen buurtbemiddeling ruzie geschil juridisch_loket rechtsbijstand vakbond wetten wet
      verkeersboete rechtszaak rechten_studie rechtenstudent rechtenstudie wetboek burgerlijk_wetboek procederen
      geschillencommissie klachtencommissie klachten ombudsman mediation buurtbemiddelaar overlast geluidsoverlast
      burenruzie huuradvocaat paralegal griffier deurwaarder_geweest huurteam huurprijscheck servicekosten bezwaar_maken
      bezwaar_aantekenen beroepschrift huurbaas rechten_en_plichten`,
  },
  writing: {
    activity: 'writing-letters',
    category: 'letters',
    near: ['official-letter', 'job', 'law'],
    words: `
      schrijven brief_schrijven bezwaarschrift klachtenbrief klachtbrief opstellen formuleren teksten tekstschrijver
      redacteur journalist correctie corrigeren nakijken_tekst spelfouten spelling foutloos schrijver schrijft gedicht
      gedichten kaart_schrijven speech toespraak sinterklaasgedicht rijmen rijm dichten dichter bezwaarbrief notulen
      redigeren redactie tekst stukje_schrijven levensverhaal opschrijven memoires dt-fouten nalezen kalligrafie pen
      rijmpje rijmpjes schrijf_graag schrijver_van geschreven typen typiste typist tikken_brieven secretaresse_geweest
      brieven_opstellen brieven_typen brieven_schrijven schrijfvaardig schrijfcursus schrijfclub schrijfster blog bloggen
      column columns columnist verslag verslaggever eindredacteur taalnerd taalpurist komma's kommaneuker zinnen_lopen
      zinsbouw goedlopende_zinnen woordkeus stijl_en_spelling spellingsfouten taalfouten d's_en_t's tekstbureau copywriter
      communicatie communicatieadviseur voorlichter persoonlijk_briefje felicitatie felicitaties condoleance
      condoleancekaart condoleancebrief bedankbrief bedankbriefje liefdesbrief verjaardagskaart dichtbundel poëziealbum
      levensboek biografie dagboek speechen woordje_doen woordkunstenaar schoonschrift handschrift mooi_schrijven
      handgeschreven handlettering letteren vulpen vulpennen sollicitatie_schrijven gedachten_op_papier op_papier
      zinnen_herschrijven mooi_verwoorden verwoorden woorden_vinden juiste_woorden netjes_op_papier briefje_schrijven
      schrijfhulp`,
  },
  job: {
    activity: 'writing-letters',
    category: 'letters',
    near: ['writing', 'interview', 'dutch'],
    words: `
      sollicitatie solliciteren sollicitatiebrief curriculum cv curriculum_vitae vacature vacatures baan baantje linkedin
      werk_zoeken werk_vinden loopbaan loopbaancoach jobcoach uitzendbureau werkgever motivatiebrief personeelszaken hr
      recruiter personeelsfunctionaris werkzoekende werkloos omscholing bijbaantje werving arbeidsbureau motivatie
      sollicitanten cv's baanzoekenden werkzoekenden werkloosheid ww ww-uitkering werkcoach re-integratie reintegratie
      reintegratieconsulent loopbaanadviseur loopbaanbegeleiding carriere carrière carrieretijger personeelswerk
      personeelsadviseur p&o hrm hr-adviseur hr-manager headhunter detachering uitzendkracht intercedent intercedente
      nieuwe_mensen_aannemen mensen_aangenomen cv-opmaak sollicitatietips solliciteer gesolliciteerd stage stageplek
      stageplaats banenmarkt werkervaring baanloos indeed`,
  },
  interview: {
    activity: 'talking',
    category: 'letters',
    near: ['job'],
    words: `
      sollicitatiegesprek gesprek_oefenen presenteren presentatie pitch elevator spreken_in_het_openbaar
      sollicitatietraining mensen_aangenomen rollenspel zelfverzekerd gesprekstechniek gesprekstechnieken spreekangst
      podiumangst toastmasters debatteren debat zelfvertrouwen lichaamstaal spiegelgesprek proefgesprek oefengesprek
      acteur_oefenen`,
  },
};
