import type { LetterCodeWords } from './index.ts';

export const words: LetterCodeWords = {
  typeCode: 'Typ de code uit de brief',
  codeHint: 'De code staat groot in de brief.',
  next: 'Verder',
  letterFor: (home) => `Deze brief is voor ${home}.`,
  rulesHeading: 'Zo gaan we met elkaar om',
  firstName: 'Wat is je voornaam?',
  firstNameAudience: 'Je voornaam staat bij wat je schrijft.',
  sixteen: 'Ik ben 16 jaar of ouder',
  join: 'Ik doe mee',
  otherCode: 'Typ een andere code',
  byMail: 'Log in met je e-mailadres',
  goOnAs: (firstName) => (firstName ? `Ben jij ${firstName}?` : 'Ben jij dit?'),
  thenSignedIn: (firstName, building) =>
    `Je logt in als ${firstName ?? 'bewoner'}${building ? ` uit ${building}` : ''}.`,
  instead: (firstName) => `${firstName ?? 'De ander'} wordt uitgelogd.`,
  onlyYourself: 'Gaat dit over iemand anders? Kies dan nee.',
  yes: (firstName) => (firstName ? `Ja, ik ben ${firstName}` : 'Ja, dat ben ik'),
  no: 'Nee',
  notOurs: 'Deze link komt niet van ons.',
  pressThere: 'Ga naar de pagina van je brief. Druk daar op de knop.',
};
