import { day } from '../shared/uk.ts';
import type { CommitmentNewsWords } from './index.ts';

export const words: CommitmentNewsWords = {
  heading: 'Обіцянки, за якими ви стежите',
  kept: ({ promise, owner, said, page, link }) => `Зроблено: ${promise}
Хто це робить: ${owner}
Ось що ми зробили: ${said}
Більше про цю обіцянку:
${page}
Більше не писати про цю обіцянку:
${link}`,
  dropped: ({ promise, owner, said, page, link }) => `Ми цього не зробимо: ${promise}
Хто це робить: ${owner}
Ось чому: ${said}
Більше про цю обіцянку:
${page}
Більше не писати про цю обіцянку:
${link}`,
  moved: ({ promise, owner, said, due, page, link }) => `Це триває довше: ${promise}
Хто це робить: ${owner}
Нова дата: ${day(due)}
Ось чому: ${said}
Більше про цю обіцянку:
${page}
Більше не писати про цю обіцянку:
${link}`,
};
