interface WordToAvoid {
  pattern: RegExp;
  instead: string;
}

const word = (words: string, instead: string): WordToAvoid => ({
  pattern: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'iu'),
  instead,
});

/** What does not belong in Dutch of level A2: abbreviations, signs, words of offices, words of screens, figures of speech. */
export const wordsToAvoid: readonly WordToAvoid[] = [
  { pattern: /%|‰|\bprocent\b|percentage/i, instead: 'a number of people' },
  { pattern: /(?<!\p{L})(?:\p{L}\.){2,}/u, instead: 'the words in full' },
  {
    pattern: /(?<!\p{L})(?:bijv|evt|incl|excl|ca|nr|tel|min|max|resp|vgl)\./iu,
    instead: 'the words in full',
  },
  word('m\\.b\\.t|i\\.v\\.m|t\\.a\\.v|o\\.a|etc|tzt|svp|mbt|ivm|fyi|faq|app\\.', 'the words in full'),
  word('middels|door middel van', 'met'),
  word('indien|mits|tenzij', 'als'),
  word('alsmede|alsook|tevens|eveneens', 'ook'),
  word('echter|doch|desalniettemin|niettemin', 'maar'),
  word('teneinde', 'om te'),
  word('derhalve|aldus|dientengevolge', 'dus, daarom'),
  word('inzake|omtrent|betreffende|aangaande|met betrekking tot|ten aanzien van', 'over'),
  word('gaarne|graag vernemen', 'graag'),
  word('reeds', 'al'),
  word('thans', 'nu'),
  word('uitsluitend|enkel en alleen', 'alleen'),
  word('conform|overeenkomstig', 'zoals in'),
  word('dien(?:t|en) te|gelieve|verzocht te', 'moeten, of de vraag zelf'),
  word('wijzigen|gewijzigd|wijziging', 'veranderen'),
  word('ontvangen|ontvangst', 'krijgen'),
  word('verstrekken|verstrekt', 'geven'),
  word('retourneren', 'terugsturen'),
  word('verifi[eë]ren|valideren|authenticeren|authenticatie', 'kijken of het klopt'),
  word(
    'account|profielinstellingen|instellingen|dashboard|browser|cookies?|feedback|input|item|content',
    'een gewoon woord',
  ),
  word(
    'aanmelden|registreren|annuleren|bevestigen|verzenden|indienen',
    'wat er gebeurt: log in, stuur, stop',
  ),
  word('huurder|cliënt|participant|participatie|burgerparticipatie', 'bewoner, meedoen'),
  word('corporatie|woningcorporatie|verhuurder', 'the name of the organisation'),
  word('foutmelding|error|server|time-?out|sessie|ongeldig|onjuist', 'wat er aan de hand is'),
  word('momenteel|op dit moment|tijdelijk niet beschikbaar', 'nu, nu even niet'),
  word('desgewenst|eventueel|zo nodig|waar nodig', 'als je wilt'),
  word('uw medewerking|bij voorbaat|hoogachtend', 'bedankt, groet'),
  word(
    'aan de slag|onder de loep|aan zet|de drempel|op de hoogte|in de gaten|aan het roer|handen uit de mouwen|schouders eronder|' +
      'steentje bijdragen|uit het oog|voor ogen|met beide handen|van de daken|op de rails|in het licht van|rond de tafel|' +
      'de vinger|een luisterend oor|je verhaal kwijt|in de kou',
    'what is meant, without a figure of speech',
  ),
];
