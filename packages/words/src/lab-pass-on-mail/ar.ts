import type { LabPassOnMailWords } from './index.ts';

export const words: LabPassOnMailWords = {
  askSubject: (lab) => `هل ترسل هذا إلى الآخرين؟ ${lab}`,
  ask: ({
    firstName,
    writer,
    organisation,
    association,
    committees,
    text,
    page,
    choose,
    phone,
  }) => `مرحباً${firstName ? ` ${firstName}` : ''}،

طلب من ${writer ? `${writer} (${organisation})` : organisation} إلى ${association}.
هل ترسل هذه الرسالة إلى هذه اللجان؟

${committees.map((name) => `- ${name}`).join('\n')}

اقرأها وأرسلها:
${page}

هذه هي الرسالة:

${text}

هل لديك سؤال؟ اتصل بنا: ${phone}

هل تريد رسائل أقل أو بلا رسائل؟ اختر هنا:
${choose}

تحياتنا، ${organisation}
`,
  passed: ({ association, committee, organisation, text, own, choose, phone }) => `مرحباً،

${association} ترسل إليكم هذه الرسالة من ${organisation}. إلى: ${committee}.

${own ? `${own}\n\nهكذا كتبتها ${organisation} بالهولندية:\n\n${text}` : text}

هل لديك سؤال؟ اتصل بنا: ${phone}

هل تريد رسائل أقل أو بلا رسائل؟ اختر هنا:
${choose}
`,
};
