import type { PasskeyWords } from './index.ts';

export const words: PasskeyWords = {
  explain: 'Log in met je vinger, je gezicht of je pincode. Er gaat een nieuw venster open.',
  first:
    'Staat dit nog niet aan? Log dan eerst anders in. Zet het daarna aan bij ‘Mijn apparaten en gegevens’.',
  go: 'Ga verder',
  waiting: 'Ga verder in het andere venster.',
  press: 'Druk op de knop. Daarna vraagt je apparaat of jij het bent.',
  signIn: 'Log in',
  staysHere: 'Je vinger, je gezicht en je pincode blijven op je apparaat.',
  notWorked: 'Het is niet gelukt. Probeer het nog een keer.',
  cannot: 'Op dit apparaat kan dit niet. Log op een andere manier in.',
  forSite: (site) => `Je logt in op: ${site}.`,
};
