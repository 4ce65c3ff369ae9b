import { day } from '../shared/uk.ts';
import type { WelcomeBuddyMailWords } from './index.ts';

export const words: WelcomeBuddyMailWords = {
  subject: 'Новий сусід про щось питає',
  text: ({ organisation, phone, until, off }) => `Добрий день!

Новий сусід вибирає вас, щоб ви його зустріли.
Увійдіть на наш сайт і перейдіть до: Ласкаво просимо.
Скажіть там так або ні до ${day(until)}.

Ні — це теж добре. Ми нікому не скажемо.

Маєте запитання? Зателефонуйте нам: ${phone}

Вітання від ${organisation}

Більше не хочете таких листів? Виберіть це тут:
${off}
`,
};
