import { day } from '../shared/nl.ts';
import type { HelpBoardMailWords } from './index.ts';

export const words: HelpBoardMailWords = {
  stillNeededSubject: 'Is je bericht nog nodig?',
  stillNeededText: ({ title, link, lastDay, organisation, phone }) => `Hallo,

Dit staat van jou op het bord:

${title}

Is dit nog nodig? Open deze link en kies ja of nee:
${link}

Kies je niets? Dan gaat het weg na ${day(lastDay)}.
De link is alleen voor jou.

Heb je een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  reminderSubject: 'Morgen is er iets met je buren',
  reminderText: ({ title, place, time, organisation, phone }) => `Hallo,

Je zei dat je komt. Het is morgen:

${title}
Waar: ${place}
Hoe laat: ${time}

Kun je toch niet? Kies dan op het bord: ik kan niet.

Heb je een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
};
