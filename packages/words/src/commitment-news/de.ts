import { day } from '../shared/de.ts';
import type { CommitmentNewsWords } from './index.ts';

export const words: CommitmentNewsWords = {
  heading: 'Versprechen, denen Sie folgen',
  kept: ({ promise, owner, said, page, link }) => `Erledigt: ${promise}
Wer macht es: ${owner}
Das haben wir gemacht: ${said}
Mehr über dieses Versprechen:
${page}
Nichts mehr über dieses Versprechen:
${link}`,
  dropped: ({ promise, owner, said, page, link }) => `Das machen wir nicht: ${promise}
Wer macht es: ${owner}
Das ist der Grund: ${said}
Mehr über dieses Versprechen:
${page}
Nichts mehr über dieses Versprechen:
${link}`,
  moved: ({ promise, owner, said, due, page, link }) => `Das dauert länger: ${promise}
Wer macht es: ${owner}
Das neue Datum ist: ${day(due)}
Das ist der Grund: ${said}
Mehr über dieses Versprechen:
${page}
Nichts mehr über dieses Versprechen:
${link}`,
};
