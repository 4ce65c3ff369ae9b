import type { LabPassOnMailWords } from './index.ts';

export const words: LabPassOnMailWords = {
  askSubject: (lab) => `Передасте це далі? ${lab}`,
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
  }) => `Добрий день${firstName ? ` ${firstName}` : ''},

${writer ? `${writer} (${organisation})` : organisation} має прохання. Для: ${association}.
Чи передасте ви це повідомлення цим комітетам?

${committees.map((name) => `- ${name}`).join('\n')}

Прочитайте і передайте:
${page}

Ось повідомлення:

${text}

Маєте запитання? Зателефонуйте нам: ${phone}

Хочете менше листів або жодного? Виберіть тут:
${choose}

З повагою, ${organisation}
`,
  passed: ({ association, committee, organisation, text, own, choose, phone }) => `Добрий день,

${association} передає це повідомлення від ${organisation}. Для: ${committee}.

${own ? `${own}\n\nТак це написано нідерландською (${organisation}):\n\n${text}` : text}

Маєте запитання? Зателефонуйте нам: ${phone}

Хочете менше листів або жодного? Виберіть тут:
${choose}
`,
};
