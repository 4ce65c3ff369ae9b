import { day } from '../shared/uk.ts';
import type { WelcomeCheckInWords } from './index.ts';

export const words: WelcomeCheckInWords = {
  subject: 'Як ваші справи?',
  text: ({ firstName, link, until, off, organisation, phone }) => `Добрий день, ${firstName},

Як вам у новій оселі?
Відкрийте це посилання й виберіть обличчя:
${link}

Це читають лише контактна особа та заступник.
На оренду це не впливає.
Посилання працює до ${day(until)}.

Маєте запитання? Зателефонуйте нам: ${phone}

З повагою, ${organisation}

Більше не хочете таких листів? Виберіть це тут:
${off}
`,
  choose: 'Виберіть обличчя',
  chooseFirst: 'Спершу виберіть обличчя.',
  noLongerWorks: 'Це посилання більше не працює.',
  callUs: (phone) => `Зателефонуйте нам: ${phone}`,
};
