import { day } from '../shared/uk.ts';
import type { CommitmentMailWords } from './index.ts';

export const words: CommitmentMailWords = {
  keptSubject: 'Зроблено: обіцянка, за якою ви стежите',
  keptText: ({ promise, owner, said, page, link, organisation, phone }) => `Добрий день!

Ми обіцяли:
${promise}
Хто це робить: ${owner}

Це вже зроблено. Ось що ми зробили:
${said}

Більше про цю обіцянку:
${page}

Більше не хочете листів про це? Відкрийте це посилання:
${link}

Маєте запитання? Зателефонуйте нам: ${phone}

З повагою, ${organisation}
`,
  droppedSubject: 'Обіцянку, за якою ви стежите, не виконають',
  droppedText: ({ promise, owner, said, page, link, organisation, phone }) => `Добрий день!

Ми обіцяли:
${promise}
Хто це робить: ${owner}

Ми цього не зробимо. Ось чому:
${said}

Більше про цю обіцянку:
${page}

Більше не хочете листів про це? Відкрийте це посилання:
${link}

Маєте запитання? Зателефонуйте нам: ${phone}

З повагою, ${organisation}
`,
  movedSubject: 'Обіцянка, за якою ви стежите, має іншу дату',
  movedText: ({ promise, owner, said, due, page, link, organisation, phone }) => `Добрий день!

Ми обіцяли:
${promise}
Хто це робить: ${owner}

Це триває довше. Нова дата: ${day(due)}.
Ось чому:
${said}

Більше про цю обіцянку:
${page}

Більше не хочете листів про це? Відкрийте це посилання:
${link}

Маєте запитання? Зателефонуйте нам: ${phone}

З повагою, ${organisation}
`,
};
