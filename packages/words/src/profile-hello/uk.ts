import type { ProfileHelloWords } from './index.ts';

// A name keeps its form here: how it would change in a sentence is not known.
export const words: ProfileHelloWords = {
  why: {
    BOTH_YES: 'Ви бачите це, бо ви обоє привіталися.',
    STAIRWELL: 'Ви бачите це, бо живете в одному під’їзді.',
  },
  whyIn: (place) => `Ви бачите це, бо теж живете в ${place}.`,
  whyBuddy: (name) => `Ви бачите це, бо зустрічаєте тут цю людину: ${name}.`,
  whyHello: (name) => `Ви бачите це, бо ${name} вітається.`,
  says: (name, building) => (building ? `${name} з ${building} вітається.` : `${name} вітається.`),
  sayHello: 'Привітатися',
  sayMeans: (name) => `${name} побачить, хто ви. І вирішить, чи привітатися теж.`,
  helloBack: 'Теж привітатися',
  notNow: 'Не зараз',
  notNowMeans: (name) => `Виберете «не зараз»? ${name} про це не дізнається.`,
  said: (name) => `Ви привіталися. Ми скажемо вам, коли ${name} теж привітається.`,
  both: (name) => `Ви і ${name} привіталися одне з одним.`,
  bothMeans: 'Тепер ви іноді бачите більше одне про одного.',
  answeredNotNow: 'Добре. Ми нічого не скажемо.',
  waiting: 'Хтось із сусідів вітається',
  seeCard: (name) => `Переглянути картку: ${name}`,
  absent: 'Цієї картки немає, або вона не для вас.',
  firstName: 'Як вас звати?',
  firstNameReader: (name) => `${name} прочитає ваше ім’я.`,
};
