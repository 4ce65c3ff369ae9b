import { day } from '../shared/ar.ts';
import type { CommitmentMailWords } from './index.ts';

export const words: CommitmentMailWords = {
  keptSubject: 'تم: وعد تتابعه',
  keptText: ({ promise, owner, said, page, link, organisation, phone }) => `مرحباً،

وعدنا بهذا:
${promise}
من يقوم به: ${owner}

تم هذا الآن. هذا ما فعلناه:
${said}

اقرأ المزيد عن هذا الوعد:
${page}

ألا تريد رسائل أخرى عن هذا؟ افتح هذا الرابط:
${link}

هل لديك سؤال؟ اتصل بنا: \u2066${phone}\u2069

تحيات من ${organisation}
`,
  droppedSubject: 'وعد تتابعه لن يتم',
  droppedText: ({ promise, owner, said, page, link, organisation, phone }) => `مرحباً،

وعدنا بهذا:
${promise}
من يقوم به: ${owner}

لن نفعل هذا. هذا هو السبب:
${said}

اقرأ المزيد عن هذا الوعد:
${page}

ألا تريد رسائل أخرى عن هذا؟ افتح هذا الرابط:
${link}

هل لديك سؤال؟ اتصل بنا: \u2066${phone}\u2069

تحيات من ${organisation}
`,
  movedSubject: 'وعد تتابعه له تاريخ آخر',
  movedText: ({ promise, owner, said, due, page, link, organisation, phone }) => `مرحباً،

وعدنا بهذا:
${promise}
من يقوم به: ${owner}

هذا يستغرق وقتاً أطول. التاريخ الجديد: ${day(due)}.
هذا هو السبب:
${said}

اقرأ المزيد عن هذا الوعد:
${page}

ألا تريد رسائل أخرى عن هذا؟ افتح هذا الرابط:
${link}

هل لديك سؤال؟ اتصل بنا: \u2066${phone}\u2069

تحيات من ${organisation}
`,
};
