import { day } from '../shared/nl.ts';
import type { ResidencyMailWords } from './index.ts';

export const words: Partial<ResidencyMailWords> = {
  askSubject: (building) => `Woont u nog in ${building}?`,
  askText: ({ building, before, again, link, organisation, phone }) => `Hallo,

${again ? 'We hebben nog geen antwoord van u. ' : ''}Woont u nog in ${building}? Wij vragen dit één keer per jaar.

Open deze link en kies ja of nee:
${link}

Kiest u niets? Dan doet u vanaf ${day(before)} niet meer mee als bewoner.
De link is alleen voor u.

Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  goneSubject: 'Nieuws over uw vaste contact',
  goneText: ({ firstName, organisation, phone }) => `Hallo,

${firstName ?? 'Uw buur'} woont hier niet meer.
U bent nu geen vast contact meer van elkaar.

Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  movingSubject: 'U gaat verhuizen',
  movingText: ({ building, on, organisation, phone }) => `Hallo,

U gaat weg uit ${building}. Dat hebt u ons gezegd.
Vanaf ${day(on)} woont u daar niet meer.

Klopt dit niet? Of blijft u toch?
Log in en kies: ik blijf toch hier. Of bel ons.
Uw eigen teksten kunt u daarna nog lezen.

Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
};
