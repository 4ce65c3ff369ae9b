import { day } from '../shared/uk.ts';
import type { ResidencyMailWords } from './index.ts';

export const words: ResidencyMailWords = {
  askSubject: (building) => `Ви ще живете тут: ${building}?`,
  askText: ({ building, before, again, link, organisation, phone }) => `Добрий день!

${again ? 'Ми ще не маємо вашої відповіді. ' : ''}Ви ще живете тут: ${building}? Ми питаємо про це раз на рік.

Відкрийте це посилання й оберіть «так» або «ні»:
${link}

Нічого не обираєте? Тоді ваша участь закінчується: ${day(before)}.
Посилання лише для вас.

Маєте запитання? Зателефонуйте нам: ${phone}

З повагою, ${organisation}
`,
  goneSubject: 'Новина про ваш постійний контакт',
  goneText: ({ firstName, organisation, phone }) => `Добрий день!

${firstName ?? 'Ваш сусід'} тут більше не живе.
Тепер ви не є постійним контактом одне для одного.

Маєте запитання? Зателефонуйте нам: ${phone}

З повагою, ${organisation}
`,
  movingSubject: 'Ви переїжджаєте',
  movingText: ({ building, on, organisation, phone }) => `Добрий день!

Ви переїжджаєте з дому ${building}. Так ви нам сказали.
З ${day(on)} ви там більше не живете.

Це не так? Або ви все ж залишаєтеся?
Увійдіть і оберіть: я все ж залишаюся. Або зателефонуйте нам.
Свої тексти ви й потім можете читати.

Маєте запитання? Зателефонуйте нам: ${phone}

З повагою, ${organisation}
`,
};
