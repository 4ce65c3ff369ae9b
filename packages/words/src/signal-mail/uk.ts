import { day } from '../shared/uk.ts';
import type { SignalMailWords } from './index.ts';

export const words: SignalMailWords = {
  receiptSubject: 'Ваше повідомлення в нас',
  receiptText: ({ number, answerBy, phone, organisation }) => `Добрий день!

Ваше повідомлення в нас. Дякуємо.
Ваш номер: ${number}
Ви отримаєте відповідь. Не пізніше ${day(answerBy)}.

Маєте запитання? Зателефонуйте нам: ${phone}

З повагою, ${organisation}
`,
  answeredSubject: 'Є відповідь на ваше повідомлення',
  answeredText: ({ number, phone, organisation }) => `Добрий день!

Є відповідь на ваше повідомлення з номером: ${number}.
Перейдіть на наш сайт і ввійдіть. Там ви її прочитаєте.

Маєте запитання? Зателефонуйте нам: ${phone}

З повагою, ${organisation}
`,
};
