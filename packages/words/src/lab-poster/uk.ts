import type { LabPosterWords } from './index.ts';

export const words: LabPosterWords = {
  join: 'Скажіть свою думку',
  scan: 'Скануйте це телефоном. Або відкрийте:',
  slip: 'Заповніть це',
  how: 'Поставте хрестик біля своєї відповіді.',
  noName: 'Не пишіть свого імені.',
  number: 'Номер',
  numberBy: 'Це заповнює працівник.',
  give: 'Віддайте цей папір комусь із наших працівників.',
  callUs: (phone) => `Краще зателефонувати? ${phone}`,
};
