import { day } from '../shared/nl.ts';
import type { WelcomeBuddyMailWords } from './index.ts';

export const words: WelcomeBuddyMailWords = {
  subject: 'Een nieuwe buur vraagt iets',
  text: ({ organisation, phone, until, off }) => `Hallo,

Een nieuwe buur kiest jou als welkomstbuur.
Log in op onze website en ga naar Welkom.
Zeg daar ja of nee tot en met ${day(until)}.

Nee is ook goed. Wij zeggen dat tegen niemand.

Heb je een vraag? Bel ons: ${phone}

Groet van ${organisation}

Wil je deze mail niet meer? Kies dat hier:
${off}
`,
};
