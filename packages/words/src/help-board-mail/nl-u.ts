import { day } from '../shared/nl.ts';
import type { HelpBoardMailWords } from './index.ts';

export const words: Partial<HelpBoardMailWords> = {
  stillNeededSubject: 'Is uw bericht nog nodig?',
  stillNeededText: ({ title, link, lastDay, organisation, phone }) => `Hallo,

Dit staat van u op het bord:

${title}

Is dit nog nodig? Open deze link en kies ja of nee:
${link}

Kiest u niets? Dan gaat het weg na ${day(lastDay)}.
De link is alleen voor u.

Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  reminderSubject: 'Morgen is er iets met uw buren',
  reminderText: ({ title, place, time, organisation, phone }) => `Hallo,

U zei dat u komt. Het is morgen:

${title}
Waar: ${place}
Hoe laat: ${time}

Kunt u toch niet? Kies dan op het bord: ik kan niet.

Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
};
