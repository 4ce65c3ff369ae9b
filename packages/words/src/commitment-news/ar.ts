import { day } from '../shared/ar.ts';
import type { CommitmentNewsWords } from './index.ts';

export const words: CommitmentNewsWords = {
  heading: 'وعود تتابعها',
  kept: ({ promise, owner, said, page, link }) => `تم: ${promise}
من يقوم به: ${owner}
هذا ما فعلناه: ${said}
اقرأ المزيد عن هذا الوعد:
${page}
لا أخبار أخرى عن هذا الوعد:
${link}`,
  dropped: ({ promise, owner, said, page, link }) => `لن نفعل هذا: ${promise}
من يقوم به: ${owner}
هذا هو السبب: ${said}
اقرأ المزيد عن هذا الوعد:
${page}
لا أخبار أخرى عن هذا الوعد:
${link}`,
  moved: ({ promise, owner, said, due, page, link }) => `هذا يستغرق وقتاً أطول: ${promise}
من يقوم به: ${owner}
التاريخ الجديد: ${day(due)}
هذا هو السبب: ${said}
اقرأ المزيد عن هذا الوعد:
${page}
لا أخبار أخرى عن هذا الوعد:
${link}`,
};
