import type { LetterCodeWords } from './index.ts';

export const words: LetterCodeWords = {
  typeCode: 'Geben Sie den Code aus dem Brief ein',
  codeHint: 'Der Code steht groß im Brief.',
  next: 'Weiter',
  letterFor: (home) => `Dieser Brief ist für ${home}.`,
  rulesHeading: 'So gehen wir miteinander um',
  firstName: 'Wie ist Ihr Vorname?',
  firstNameAudience: 'Ihr Vorname steht bei dem, was Sie schreiben.',
  sixteen: 'Ich bin 16 Jahre oder älter',
  join: 'Ich mache mit',
  otherCode: 'Einen anderen Code eingeben',
  byMail: 'Mit Ihrer E-Mail-Adresse anmelden',
  goOnAs: (firstName) => (firstName ? `Sind Sie ${firstName}?` : 'Sind Sie das?'),
  thenSignedIn: (firstName, building) =>
    `Sie melden sich an als ${firstName ?? 'Bewohner'}${building ? `, ${building}` : ''}.`,
  instead: (firstName) => `${firstName ?? 'Die andere Person'} wird abgemeldet.`,
  onlyYourself: 'Geht es um jemand anderen? Dann wählen Sie Nein.',
  yes: (firstName) => (firstName ? `Ja, ich bin ${firstName}` : 'Ja, das bin ich'),
  no: 'Nein',
  notOurs: 'Dieser Link ist nicht von uns.',
  pressThere: 'Gehen Sie zur Seite aus Ihrem Brief. Drücken Sie dort auf den Knopf.',
};
