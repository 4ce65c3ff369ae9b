import type { JoinWords } from './index.ts';

export const words: JoinWords = {
  welcome: (organisation) => `${organisation} вітає вас`,
  invited: (building) =>
    building
      ? `Ви живете в будинку ${building}. Ви можете брати тут участь як мешканці.`
      : 'Ви можете брати тут участь як мешканці.',
  pressToJoin: 'Натисніть кнопку, якщо хочете брати участь.',
  join: 'Беру участь',
  firstName: 'Як вас звати?',
  firstNameAudience: 'Ваше ім’я стоїть поруч із тим, що ви пишете.',
  joining: 'Зачекайте трохи.',
  done: 'Усе вийшло. Ви живете тут і тепер берете участь.',
  doneNext: 'Перейдіть на сайт. Увійдіть там зі своєю електронною адресою.',
  toWebsite: 'Перейти на сайт',
  noLongerWorks: 'Це посилання більше не працює.',
  callUs: (phone) => `Зателефонуйте нам: ${phone}`,
  goOnBelow: 'Перейдіть далі. Тоді ви увійдете і на сайт.',
  goTo: (site) => `Перейти до: ${site}`,
  remembered: 'Цей пристрій пам’ятає, хто ви.',
  phoneLost: 'Загубили телефон? Зателефонуйте нам, щоб отримати новий лист.',
};
