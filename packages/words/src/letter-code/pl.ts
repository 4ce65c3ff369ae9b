import type { LetterCodeWords } from './index.ts';

export const words: LetterCodeWords = {
  typeCode: 'Wpisz kod z listu',
  codeHint: 'Kod jest w liście dużymi literami.',
  next: 'Dalej',
  letterFor: (home) => `Ten list jest dla: ${home}.`,
  rulesHeading: 'Tak się do siebie odnosimy',
  firstName: 'Jak masz na imię?',
  firstNameAudience: 'Twoje imię będzie przy tym, co piszesz.',
  sixteen: 'Mam 16 lat lub więcej',
  join: 'Biorę udział',
  otherCode: 'Wpisz inny kod',
  byMail: 'Zaloguj się adresem e-mail',
  goOnAs: (firstName) => (firstName ? `Czy masz na imię ${firstName}?` : 'Czy to się zgadza?'),
  thenSignedIn: (firstName, building) =>
    `Zalogujesz się jako ${firstName ?? 'osoba, która tu mieszka'}${building ? `, ${building}` : ''}.`,
  instead: (firstName) => `Wylogujemy osobę: ${firstName ?? 'ktoś inny'}.`,
  onlyYourself: 'To ktoś inny? Wtedy wybierz nie.',
  yes: (firstName) => (firstName ? `Tak, to ja, ${firstName}` : 'Tak, to ja'),
  no: 'Nie',
  notOurs: 'Ten link nie jest od nas.',
  pressThere: 'Przejdź na stronę podaną w liście. Tam naciśnij przycisk.',
};
