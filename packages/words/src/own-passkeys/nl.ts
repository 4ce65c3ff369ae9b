import { day } from '../shared/nl.ts';
import type { OwnPasskeysWords } from './index.ts';

export const words: OwnPasskeysWords = {
  title: 'Inloggen zonder code',
  means: 'Log in met je vinger, je gezicht of je pincode. Een code is dan niet nodig.',
  staysHere: 'Je vinger, je gezicht en je pincode blijven op je apparaat.',
  alsoCalled: 'Dit heet ook wel een passkey of een toegangssleutel.',
  add: 'Zet het aan op dit apparaat',
  added: 'Het staat aan. Kies dit voortaan als je inlogt.',
  cannot: 'Op dit apparaat kan dit niet.',
  notWorked: 'Het is niet gelukt. Probeer het nog een keer.',
  alreadyOn: 'Op dit apparaat staat het al aan.',
  nowhere: 'Dit staat nog nergens aan.',
  neverUsed: 'Nog niet gebruikt',
  remove: 'Zet uit',
  removed: 'Het staat uit. Hiermee kan niemand meer inloggen.',
  turnedOn: (date) => `Aangezet op ${day(date)}`,
  madeSubject: 'Je kunt nu inloggen zonder code',
  madeText: ({ organisation, phone, page }) => `Hallo,

Je kunt nu bij ${organisation} inloggen zonder code.
Dat gaat met je vinger, je gezicht of je pincode.

Was jij dit? Dan hoef je niets te doen.

Was jij dit niet? Bel ons meteen: ${phone}
Of zet het zelf uit, op deze pagina:
${page}

Groet van ${organisation}
`,
};
