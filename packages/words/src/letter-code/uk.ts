import type { LetterCodeWords } from './index.ts';

export const words: LetterCodeWords = {
  typeCode: 'Введіть код із листа',
  codeHint: 'Код у листі написано великими знаками.',
  next: 'Далі',
  letterFor: (home) => `Цей лист для: ${home}.`,
  rulesHeading: 'Так ми ставимося одне до одного',
  firstName: 'Як вас звати?',
  firstNameAudience: 'Ваше ім’я стоїть поруч із тим, що ви пишете.',
  sixteen: 'Мені 16 років або більше',
  join: 'Беру участь',
  otherCode: 'Ввести інший код',
  byMail: 'Увійти з електронною адресою',
  goOnAs: (firstName) => (firstName ? `Ви ${firstName}?` : 'Це ви?'),
  thenSignedIn: (firstName, building) =>
    `Ви увійдете так: ${firstName ?? 'мешканець'}${building ? `, ${building}` : ''}.`,
  instead: (firstName) => `${firstName ?? 'Інша людина'}: вихід із сайту.`,
  onlyYourself: 'Це хтось інший? Тоді виберіть «ні».',
  yes: (firstName) => (firstName ? `Так, я ${firstName}` : 'Так, це я'),
  no: 'Ні',
  notOurs: 'Це посилання не від нас.',
  pressThere: 'Перейдіть на сторінку з вашого листа. Натисніть там кнопку.',
};
