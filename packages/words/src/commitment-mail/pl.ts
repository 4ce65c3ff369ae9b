import { day } from '../shared/pl.ts';
import type { CommitmentMailWords } from './index.ts';

export const words: CommitmentMailWords = {
  keptSubject: 'Gotowe: obietnica, którą śledzisz',
  keptText: ({ promise, owner, said, page, link, organisation, phone }) => `Dzień dobry,

Obiecaliśmy:
${promise}
Kto to robi: ${owner}

To jest już gotowe. Zrobiliśmy to:
${said}

Więcej o tej obietnicy:
${page}

Nie chcesz więcej e-maili o tym? Otwórz ten link:
${link}

Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia, ${organisation}
`,
  droppedSubject: 'Obietnica, którą śledzisz, nie zostanie spełniona',
  droppedText: ({ promise, owner, said, page, link, organisation, phone }) => `Dzień dobry,

Obiecaliśmy:
${promise}
Kto to robi: ${owner}

Nie zrobimy tego. Oto dlaczego:
${said}

Więcej o tej obietnicy:
${page}

Nie chcesz więcej e-maili o tym? Otwórz ten link:
${link}

Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia, ${organisation}
`,
  movedSubject: 'Obietnica, którą śledzisz, ma inną datę',
  movedText: ({ promise, owner, said, due, page, link, organisation, phone }) => `Dzień dobry,

Obiecaliśmy:
${promise}
Kto to robi: ${owner}

To potrwa dłużej. Nowa data: ${day(due)}.
Oto dlaczego:
${said}

Więcej o tej obietnicy:
${page}

Nie chcesz więcej e-maili o tym? Otwórz ten link:
${link}

Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia, ${organisation}
`,
};
