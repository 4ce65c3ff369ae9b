/**
 * Words that choose people. A text beside a vacant home says what neighbours do; whoever looks for a home chooses, and nobody is
 * steered. Each group says why its words do not belong there. `*` stands for any ending; two words stand next to each other. Words
 * count in every text, whatever its language: a Dutch text with "young professionals" chooses just the same.
 */
export interface ChoosingWords {
  /** Why these words choose, for whoever adds to the list. */
  readonly reason: string;
  readonly words: readonly string[];
}

const list = (words: string): readonly string[] =>
  words
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter(Boolean);

export const choosingWords = {
  choosing: {
    reason: 'says outright whom the writer wants or does not want',
    words: list(`
      wij zoeken, we zoeken, gezocht, zoekt een huurder, ideaal, ideale, geschikt, ongeschikt, past bij, past goed bij, passen bij, pas je,
      passende huurder*, liefst, voorkeur*, hoor jij hier, hoor je hier, alleen voor, perfect voor, bij uitstek, gewenst*, ongewenst*,
      hier past, past hier, bij ons past, bij de groep past, we kiezen, wij kiezen, kiezen samen, zou leuk zijn, zou fijn zijn, zou mooi zijn,
      graag geen, vorige huurder*, vorige bewoner*, nieuwe huurder*, lastig*, aangenaam mens, reageer, reageren, ben je, ben jij, bent u,
      kun je, kun jij, kunt u, je moet, moet je, u moet, moet u, verplicht*, voorwaarde*, verwacht*, voorrang,
      gelijkgestemd*, ons soort, iemand zoals, zoals wij, doelgroep*, bedoeld voor
      looking for, we want, ideal, perfect for, suitable, suited, preferred, preferably, only for, like-minded, right person
      gesucht, wir suchen, ideal für, geeignet*, am liebsten, bevorzugt*, nur für, passt zu, passen zu
      szukamy, poszukujemy, idealne*, odpowiednie dla, preferowan*, tylko dla, tylko osoby, pasuje do
      arıyoruz, aranıyor, için uygun, ideal*, sadece, tercih*, yalnızca
      шукаємо, потрібен мешканець, ідеально для, підходить для, не підходить, тільки для, для тих, лише для, бажано
      نبحث عن, نريد ساكن*, مناسب, مناسبة, مثالي*, فقط, نفضل, يفضل`),
  },
  calm: {
    reason: 'calls people quiet or tidy, which in adverts stands for who is not wanted',
    words: list(`
      rustig*, rust, kalm*, stille, geluidsarm*, nette, fatsoen*, beschaafd*, ordelijk*, serieuze, verantwoordelijke huurder*, aanpassen, keurig*,
      overlast
      quiet*, calm*, peaceful*, tidy, respectable, decent, well-behaved, civilised
      ruhig*, ruhe, ordentlich*, anständig*, gepflegte mieter*, seriös*
      spokojn*, cich*, porządn*, kulturaln*
      sakin, sessiz*, huzurlu, düzenli, efendi*
      спокійн*, тихий, тиха, тихі, тихого, тихих, порядн*, охайн*
      هادئ*, هادئا, محترم*, مؤدب*`),
  },
  age: {
    reason: 'chooses by age',
    words: list(`
      jong gezin, jonge gezin*, jong stel, jonge stel*, jonge mensen, jonge huurder*, jonge bewoner*, jongere, jongeren, senior*, oudere, ouderen,
      bejaard*, gepensioneerd*, student*, starter, starters, leeftijd*, volwassenen, twintiger*, dertiger*, veertiger*, jarigen, jaar of ouder
      young people, young professional*, young famil*, young couple*, younger people, elderly, older people, pensioner*, retired, age, aged,
      adults only, students
      junge leute, junge menschen, junge famil*, junges paar, jüngere, ältere, rentner*, studenten, studierende*, alter
      młod*, starsz*, emeryt*, studen*, wiek*
      genç*, yaşlı*, emekli*, öğrenci*, yaş, yaşında*
      молод*, літні люди, літніх людей, пенсіонер*, студент*, вік, віком
      شباب*, شاب*, مسن*, متقاعد*, طلاب*, عمر*`),
  },
  household: {
    reason: 'chooses by who lives together',
    words: list(`
      gezin, gezinnen, gezinnetje, alleenstaand*, een stel, als stel, stelletje, koppel, koppels, echtpa*, samenwonend*, kinderloos, kinderloze,
      een kind, je kind, kindvrij*, kinderen, huishouden*, eenpersoons*, tweepersoons*, een persoon, twee personen, vrijgezel*, single, singles, weduw*
      family, families, couple, couples, single person, single people, children, child-free, childless, household, no kids, kids
      familie, familien, paar ohne, paare, ehepa*, alleinstehend*, kinderlos*, kinder, kindern, haushalt*
      rodzin*, małżeństw*, para, singiel, singli, samotn*, dzieci, bezdzietn*
      aile, aileler*, çift, çiftler*, çocuk*, bekar*, evli*
      сім'я, сім'ї, сім'ю, сім'єю, сімей*, родин*, подружж*, пара, пари, самотн*, дітей, діти, дітьми
      عائلة, عائلات, عائلي*, أسرة, زوجان, زوجين, أعزب, عزاب, أطفال`),
  },
  sex: {
    reason: 'chooses by sex or by whom somebody loves',
    words: list(`
      vrouw*, man, mannen, dame, dames, heren, hetero*, homo*, lesbisch*, lhbt*
      women, woman, men only, ladies, gentlemen, gay
      frau, frauen, männer, damen
      kobiet*, mężczyz*
      kadın*, erkek*
      жін*, чолов*
      نساء, رجال, للنساء, للرجال`),
  },
  income: {
    reason: 'chooses by work, income or schooling',
    words: list(`
      werkend*, vaste baan, een baan, met werk, inkomen*, salaris*, uitkering*, bijstand*, tweeverdiener*, verdien*, vast contract, werkloos*, werkloze*, schuld*,
      schuldenvrij*, kredietwaardig*, hoogopgeleid*, opgeleid*, professional*, beroep
      working people, working couple*, professional*, employed, unemployed, income, salary, benefit, benefits, educated, debts
      berufstätig*, einkommen*, arbeitslos*, gehalt*, akademiker*, schulden
      pracując*, zatrudni*, dochod*, dochód, bezrobotn*, zarobk*, wykształcon*
      çalışan*, gelirli*, geliri, gelirler*, maaş*, işsiz*, eğitimli
      працюю*, має роботу, мають роботу, дохід*, доход*, зарплат*, безробітн*, освічен*
      موظف*, عامل*, دخل*, راتب*, عاطل*, متعلم*`),
  },
  origin: {
    reason: 'chooses by origin, nationality or language; languages are never named beside a vacant home',
    words: list(`
      nederland*, autochto*, allochto*, buitenland*, migrant*, migratie*, vluchteling*, statushouder*, expat*, nieuwkomer*, verblijfsvergunning*, verblijfsstatus, afkomst*, herkomst*, nationalit*,
      turks*, turken, marokka*, polen, poolse, syrisch*, syriërs, surinaams*, antilliaans*, oekraïen*, westers*, taal, talen, taalniveau,
      moedertaal, inburger*
      dutch, native speaker*, natives, foreigner*, immigrant*, refugee*, nationality, ethnic*, turkish, moroccan, polish, language*
      deutsche, deutschen, ausländer*, migrant*, flüchtling*, herkunft, staatsangehörig*, türk*, sprache*, muttersprach*
      polac*, polak*, polek, holend*, cudzoziem*, obcokrajow*, uchodźc*, narodowoś*, język*
      türk, türkler*, türkçe*, hollandalı*, yabancı*, göçmen*, mülteci*, köken*, uyruk*, dil, dili
      українц*, українськ*, нідерланд*, голланд*, іноземц*, біженц*, мігрант*, національн*, походження, мова, мову, мови
      هولندي*, مغربي*, تركي*, عربي*, عرب, أجنبي*, أجانب, مهاجر*, لاجئ*, لاجئين, جنسية, أصل, لغة`),
  },
  living: {
    reason: 'chooses by how somebody lives, eats, or what they keep',
    words: list(`
      vegetari*, veganis*, rokers, niet-rokers, rookvrij*, huisdiervrij*, geen huisdieren, zonder huisdieren
      vegetarian*, vegan*, smoker*, non-smoker*, no pets, without pets
      vegetari*, nichtraucher*, raucher*, keine haustiere, ohne haustiere
      palacz*, niepaląc*, bez zwierząt
      sigara içmeyen*, evcil hayvansız
      некурц*, без тварин
      غير مدخن*, بدون حيوانات`),
  },
  religion: {
    reason: 'chooses by religion',
    words: list(`
      naar de kerk, naar de moskee, kerkelijk*, christe*, katholi*, protestant*, gereformeerd*, moslim*, islam*, joods*, joden, hindoe*, boeddhi*,
      gelovig*, geloof*, religie*, religieu*, atheïs*, ramadan
      christian*, catholic*, muslim*, islamic, jewish, hindu*, religious, believer*, faith
      christlich*, christen, katholisch*, muslim*, islamisch*, jüdisch*, gläubig*, religiös*
      chrześcija*, katoli*, muzułma*, żydow*, wierząc*, religij*
      müslüman*, hristiyan*, dindar*, dini, inançlı*
      християн*, католи*, православн*, мусульман*, віруюч*, релігій*
      مسلم*, مسلمون, مسيحي*, متدين*, دين, ديني*`),
  },
  health: {
    reason: 'chooses by health or by what somebody can do',
    words: list(`
      gezond, gezonde, ziek, zieke, ziekte*, beperking*, handicap*, gehandicapt*, invalid*, psychisch*, verslaa*, verslaving*, zelfredzaam*,
      zelfstandig wonen, ter been, zorgbehoev*, hulpbehoev*, vitaal, vitale, dement*, autis*, depressi*
      healthy, disabled, disability, disabilities, mental, addict*, fit and able, self-sufficient
      gesund, gesunde*, krank*, behinder*, psychisch*, süchtig*
      zdrow*, chory, chora, chorych, chorob*, niepełnospraw*, uzależni*, psychicz*
      sağlıklı, hasta, hastalar*, engelli*, bağımlı*
      здоров*, хвор*, інвалід*, залежн*, психічн*
      سليم*, أصحاء, مريض*, مرضى, معاق*, إعاقة, مدمن*`),
  },
} as const satisfies Record<string, ChoosingWords>;

export type ChoosingGroup = keyof typeof choosingWords;

/** Ways in which such a word says what neighbours do, and nothing of who may live there. */
export const harmless: readonly string[] = list(`
  de kinderen van de straat, de kinderen van de buurt, kinderen spelen, spelen met kinderen, met kinderen spelen, op kinderen passen
  children play, play with children, playing with children
  kinder spielen, mit kindern spielen`);
