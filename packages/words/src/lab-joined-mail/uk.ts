import type { LabJoinedMailWords } from './index.ts';

export const words: LabJoinedMailWords = {
  subject: 'Ви хочете долучитися',
  subjectNext: 'Наступна розмова з мешканцями',
  text: ({
    firstName,
    item,
    writer,
    text,
    page,
    organisation,
    phone,
  }) => `Добрий день${firstName ? ` ${firstName}` : ''},

${item ? `Ви хочете долучитися до:\n${item}` : 'Ви хочете взяти участь у наступній розмові.'}

${writer ?? organisation} пише вам таке:

${text}

Текст нідерландською. Потрібна допомога? Зателефонуйте нам.

Більше не хочете долучатися? Скажіть про це на сторінці розмови:
${page}

Маєте запитання? Зателефонуйте нам: ${phone}

З повагою, ${organisation}
`,
};
