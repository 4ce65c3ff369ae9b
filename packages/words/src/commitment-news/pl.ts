import { day } from '../shared/pl.ts';
import type { CommitmentNewsWords } from './index.ts';

export const words: CommitmentNewsWords = {
  heading: 'Obietnice, które śledzisz',
  kept: ({ promise, owner, said, page, link }) => `Gotowe: ${promise}
Kto to robi: ${owner}
Zrobiliśmy to: ${said}
Więcej o tej obietnicy:
${page}
Bez wiadomości o tej obietnicy:
${link}`,
  dropped: ({ promise, owner, said, page, link }) => `Tego nie zrobimy: ${promise}
Kto to robi: ${owner}
Oto dlaczego: ${said}
Więcej o tej obietnicy:
${page}
Bez wiadomości o tej obietnicy:
${link}`,
  moved: ({ promise, owner, said, due, page, link }) => `To potrwa dłużej: ${promise}
Kto to robi: ${owner}
Nowa data: ${day(due)}
Oto dlaczego: ${said}
Więcej o tej obietnicy:
${page}
Bez wiadomości o tej obietnicy:
${link}`,
};
