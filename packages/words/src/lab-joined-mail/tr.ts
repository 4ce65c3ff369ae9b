import type { LabJoinedMailWords } from './index.ts';

export const words: LabJoinedMailWords = {
  subject: 'Katılmak istiyorsunuz',
  subjectNext: 'Sakinlerle bir sonraki görüşme',
  text: ({
    firstName,
    item,
    writer,
    text,
    page,
    organisation,
    phone,
  }) => `Merhaba${firstName ? ` ${firstName}` : ''},

${item ? `Şuna katılmak istiyorsunuz:\n${item}` : 'Bir sonraki görüşmeye katılmak istiyorsunuz.'}

${writer ?? organisation} size şunu yazıyor:

${text}

Metin Hollandacadır. Yardım ister misiniz? Bizi arayın.

Artık katılmak istemiyor musunuz? Görüşmenin sayfasında söyleyin:
${page}

Sorunuz mu var? Bizi arayın: ${phone}

Selamlar, ${organisation}
`,
};
