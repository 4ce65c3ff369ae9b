import type { LabJoinedMailWords } from './index.ts';

export const words: LabJoinedMailWords = {
  subject: 'تريد المشاركة',
  subjectNext: 'الحديث القادم مع السكان',
  text: ({
    firstName,
    item,
    writer,
    text,
    page,
    organisation,
    phone,
  }) => `مرحباً${firstName ? ` ${firstName}` : ''},

${item ? `تريد المشاركة في:\n${item}` : 'تريد المشاركة في الحديث القادم.'}

${writer ?? organisation} يكتب لك هذا:

${text}

النص بالهولندية. هل تريد مساعدة؟ اتصل بنا.

لم تعد تريد المشاركة؟ قل ذلك في صفحة الحديث:
${page}

هل لديك سؤال؟ اتصل بنا: ${phone}

تحياتنا، ${organisation}
`,
};
