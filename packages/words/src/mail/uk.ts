import { plural } from '../format.ts';
import type { MailWords } from './index.ts';

export const words: MailWords = {
  signInSubject: ({ code }) => `Ваш код: ${code}`,
  signInText: ({ code, organisation, phone, minutes }) => `Добрий день!

Ви хочете увійти на сайт ${organisation}.

Ось ваш код: ${code}

Введіть цей код на сайті.
Код діє ${minutes} ${plural('uk', minutes, { one: 'хвилину', few: 'хвилини', many: 'хвилин', other: 'хвилини' })}.

Не хочете входити? Тоді нічого не робіть.
Ніколи не давайте цей код іншим людям.
Ми теж ніколи про нього не питаємо.

Маєте запитання? Зателефонуйте нам: ${phone}

Вітання від ${organisation}
`,
  invitationSubject: ({ organisation }) => `${organisation} запрошує вас до участі`,
  invitationText: ({
    firstName,
    organisation,
    building,
    link,
    phone,
    days,
  }) => `Добрий день${firstName ? `, ${firstName}` : ''}!

На нашому сайті мешканці розмовляють з нами та між собою.
${building ? `Ви живете в будинку ${building}. ` : ''}Візьмете участь?

Відкрийте це посилання:
${link}

Потім натисніть кнопку.
Посилання діє ${days} ${plural('uk', days, { one: 'день', few: 'дні', many: 'днів', other: 'дня' })}.
Посилання лише для вас.

Не хочете брати участь? Тоді нічого не робіть.
Маєте запитання? Зателефонуйте нам: ${phone}

Вітання від ${organisation}
`,
};
