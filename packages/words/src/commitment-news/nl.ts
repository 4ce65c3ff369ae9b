import { day } from '../shared/nl.ts';
import type { CommitmentNewsWords } from './index.ts';

export const words: CommitmentNewsWords = {
  heading: 'Beloftes die je volgt',
  kept: ({ promise, owner, said, page, link }) => `Gedaan: ${promise}
Wie doet het: ${owner}
Dit hebben wij gedaan: ${said}
Lees meer over deze belofte:
${page}
Geen nieuws meer over deze belofte:
${link}`,
  dropped: ({ promise, owner, said, page, link }) => `Dit gaat niet door: ${promise}
Wie doet het: ${owner}
Dit is waarom: ${said}
Lees meer over deze belofte:
${page}
Geen nieuws meer over deze belofte:
${link}`,
  moved: ({ promise, owner, said, due, page, link }) => `Dit duurt langer: ${promise}
Wie doet het: ${owner}
De nieuwe datum is: ${day(due)}
Dit is waarom: ${said}
Lees meer over deze belofte:
${page}
Geen nieuws meer over deze belofte:
${link}`,
};
