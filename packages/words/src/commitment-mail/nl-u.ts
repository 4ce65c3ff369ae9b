import { day } from '../shared/nl.ts';
import type { CommitmentMailWords } from './index.ts';

export const words: Partial<CommitmentMailWords> = {
  keptSubject: 'Gedaan: een belofte die u volgt',
  keptText: ({ promise, owner, said, page, link, organisation, phone }) => `Hallo,

Wij beloofden:
${promise}
Wie doet het: ${owner}

Dit is nu gedaan. Dit hebben wij gedaan:
${said}

Lees meer over deze belofte:
${page}

Wilt u hier geen mail meer over? Open deze link:
${link}

Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  droppedSubject: 'Een belofte die u volgt gaat niet door',
  droppedText: ({ promise, owner, said, page, link, organisation, phone }) => `Hallo,

Wij beloofden:
${promise}
Wie doet het: ${owner}

Dit gaat niet door. Dit is waarom:
${said}

Lees meer over deze belofte:
${page}

Wilt u hier geen mail meer over? Open deze link:
${link}

Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
  movedSubject: 'Een belofte die u volgt krijgt een andere datum',
  movedText: ({ promise, owner, said, due, page, link, organisation, phone }) => `Hallo,

Wij beloofden:
${promise}
Wie doet het: ${owner}

Dit duurt langer. De nieuwe datum is: ${day(due)}.
Dit is waarom:
${said}

Lees meer over deze belofte:
${page}

Wilt u hier geen mail meer over? Open deze link:
${link}

Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
};
