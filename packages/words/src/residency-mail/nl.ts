import { day } from '../shared/nl.ts';
import type { ResidencyMailWords } from './index.ts';

export const words: ResidencyMailWords = {
  askSubject: (building) => `Woon je nog in ${building}?`,
  askText: ({ building, before, again, link, organisation, phone }) => `Hallo,

${again ? 'We hebben nog geen antwoord van je. ' : ''}Woon je nog in ${building}? Wij vragen dit één keer per jaar.

Open deze link en kies ja of nee:
${link}

Kies je niets? Dan doe je vanaf ${day(before)} niet meer mee als bewoner.
De link is alleen voor jou.

Heb je een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  goneSubject: 'Nieuws over je vaste contact',
  goneText: ({ firstName, organisation, phone }) => `Hallo,

${firstName ?? 'Je buur'} woont hier niet meer.
Jullie zijn nu geen vast contact meer van elkaar.

Heb je een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  movingSubject: 'Je gaat verhuizen',
  movingText: ({ building, on, organisation, phone }) => `Hallo,

Je gaat weg uit ${building}. Dat heb je ons gezegd.
Vanaf ${day(on)} woon je daar niet meer.

Klopt dit niet? Of blijf je toch?
Log in en kies: ik blijf toch hier. Of bel ons.
Je eigen teksten kun je daarna nog lezen.

Heb je een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
};
