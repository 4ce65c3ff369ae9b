import { day } from '../shared/nl.ts';
import type { WelcomeBuddyMailWords } from './index.ts';

export const words: Partial<WelcomeBuddyMailWords> = {
  text: ({ organisation, phone, until, off }) => `Hallo,

Een nieuwe buur kiest u als welkomstbuur.
Log in op onze website en ga naar Welkom.
Zeg daar ja of nee tot en met ${day(until)}.

Nee is ook goed. Wij zeggen dat tegen niemand.

Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}

Wilt u deze mail niet meer? Kies dat hier:
${off}
`,
};
