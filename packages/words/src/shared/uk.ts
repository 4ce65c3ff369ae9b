import { daysWith } from '../format.ts';
import type { SharedWords } from './index.ts';

export const day = daysWith(
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  { afterYear: ' року' },
);

export const words: SharedWords = {
  callUs: (phone) => `Зателефонуйте нам: ${phone}`,
  chooseLanguage: 'Виберіть свою мову',
  readAloud: 'Прочитати вголос',
  stopReading: 'Зупинити читання',
  whoReadsThis: 'Хто це читає?',
  close: 'Закрити',
  loading: 'Зачекайте трохи.',
  unreachable: 'Зараз це не працює.',
  weTryAgain: 'Скоро ми спробуємо ще раз.',
  keptAsTyped: 'Те, що ви написали, залишиться.',
  retry: 'Спробувати ще раз',
  broken: 'У нас сталася помилка.',
  faultNumber: (fault) => `Телефонуєте нам? Назвіть цей номер: ${fault}.`,
  notTranslated: 'Цей текст є лише нідерландською мовою.',
  machineTranslated: 'Це переклав комп’ютер.',
  signedInAs: (firstName) => (firstName ? `Ви увійшли як ${firstName}.` : 'Ви увійшли.'),
  signOut: 'Вийти',
};
