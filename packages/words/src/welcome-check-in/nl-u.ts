import { day } from '../shared/nl.ts';
import type { WelcomeCheckInWords } from './index.ts';

export const words: Partial<WelcomeCheckInWords> = {
  subject: 'Hoe gaat het met u?',
  text: ({ firstName, link, until, off, organisation, phone }) => `Dag ${firstName},

Hoe gaat het met u in uw nieuwe huis?
Open deze link en kies een gezicht:
${link}

Alleen uw vaste contact en de vervanger lezen het.
Het heeft geen gevolgen voor uw huur.
De link werkt tot en met ${day(until)}.

Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}

Wilt u deze mail niet meer? Kies dat hier:
${off}
`,
};
