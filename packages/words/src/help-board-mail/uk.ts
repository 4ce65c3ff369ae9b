import { day } from '../shared/uk.ts';
import type { HelpBoardMailWords } from './index.ts';

export const words: HelpBoardMailWords = {
  stillNeededSubject: 'Ваше оголошення ще потрібне?',
  stillNeededText: ({ title, link, lastDay, organisation, phone }) => `Добрий день!

Це ваше оголошення на дошці:

${title}

Воно ще потрібне? Відкрийте це посилання і виберіть «так» або «ні»:
${link}

Нічого не виберете? Тоді воно зникне після ${day(lastDay)}.
Посилання лише для вас.

Маєте запитання? Зателефонуйте нам: ${phone}

Вітання від ${organisation}
`,
  reminderSubject: 'Завтра зустріч із сусідами',
  reminderText: ({ title, place, time, organisation, phone }) => `Добрий день!

Ви сказали, що прийдете. Це завтра:

${title}
Де: ${place}
О котрій годині: ${time}

Усе ж не можете? Тоді виберіть на дошці: не можу.

Маєте запитання? Зателефонуйте нам: ${phone}

Вітання від ${organisation}
`,
};
