import { day } from '../shared/nl.ts';
import type { WelcomeCheckInWords } from './index.ts';

export const words: WelcomeCheckInWords = {
  subject: 'Hoe gaat het met je?',
  text: ({ firstName, link, until, off, organisation, phone }) => `Dag ${firstName},

Hoe gaat het met je in je nieuwe huis?
Open deze link en kies een gezicht:
${link}

Alleen je vaste contact en de vervanger lezen het.
Het heeft geen gevolgen voor je huur.
De link werkt tot en met ${day(until)}.

Heb je een vraag? Bel ons: ${phone}

Groet van ${organisation}

Wil je deze mail niet meer? Kies dat hier:
${off}
`,
  choose: 'Kies een gezicht',
  chooseFirst: 'Kies eerst een gezicht.',
  noLongerWorks: 'Deze link werkt niet meer.',
  callUs: (phone) => `Bel ons: ${phone}`,
};
