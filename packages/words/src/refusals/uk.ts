import { plural } from '../format.ts';
import type { RefusalWords } from './index.ts';

export const words: RefusalWords = {
  ALREADY_ANSWERED: 'Ви вже відповіли на це.',
  ALREADY_WITHDRAWN: 'Цей коментар уже видалено.',
  AUDIENCE_NOT_OFFERED: 'Тут це вибрати не можна, виберіть, хто може це читати.',
  BOARD_NOT_OPEN: 'Ця дошка ще не відкрита.',
  BOARD_NOT_READY: 'Ця дошка ще не готова.',
  CHANGED_MEANWHILE: 'Це щойно змінилося, оновіть сторінку.',
  CHOICE_NEEDED: 'Спершу щось виберіть або напишіть.',
  CHOICE_NOT_OFFERED: 'Цю відповідь тут вибрати не можна.',
  CODE_EXPIRED: 'Цей код застарий, попросіть новий.',
  CODE_WRONG: 'Цей код неправильний, подивіться в лист ще раз.',
  COLOUR_NOT_READABLE: 'Цей колір неправильний, виберіть інший.',
  COMMENTS_OFF: 'Тут не можна писати коментарі.',
  CONSOLE_LINK_NEEDED: 'Потрібне посилання. Попросіть його в адміністратора.',
  CONTACT_EMPTY: 'Введіть свій номер або виберіть свою електронну адресу.',
  DATE_NEEDED: 'Спершу виберіть день.',
  DATE_PASSED: 'Цей день уже минув, виберіть інший день.',
  DATE_TOO_FAR: 'Цей день надто далеко, виберіть інший день.',
  DATES_CROSSED: 'Останній день має бути після першого дня.',
  EDIT_WINDOW_OVER: 'Цей текст уже не можна змінити.',
  EMAIL_NOT_READABLE: 'Ця електронна адреса неправильна, перевірте її ще раз.',
  FIRST_NAME_NEEDED: 'Спершу введіть своє ім’я.',
  FIRST_NAME_NOT_READABLE: "Це ім'я неправильне, перевірте його ще раз.",
  GATHERING_FULL: 'Місць більше немає.',
  HOME_NOT_FOUND: 'Ми не знаємо цього житла, перевірте назву й номер.',
  IDENTITY_NOT_ACCEPTED: 'Вхід через цей сайт зараз не працює, зателефонуйте нам.',
  INPUT_NOT_READABLE: 'Не вийшло, оновіть сторінку.',
  LAB_CLOSED: 'Ця розмова закінчилася, брати участь уже не можна.',
  LAB_NOT_READY: 'Чогось ще бракує. Подивіться, що потрібно.',
  LAST_ADMIN: 'Завжди має бути адміністратор. Спершу дайте цю роль комусь іншому.',
  LAST_WAY: 'Один спосіб входу має залишитися увімкненим.',
  MUTATION_ID_REUSED: 'Не вийшло, оновіть сторінку.',
  NOT_AGREED_YET: 'Спершу ви обоє маєте сказати «так».',
  NOT_FOUND: 'Цього вже немає, або це не для вас.',
  NUMBER_NOT_OFFERED: 'Виберіть число від 2 до 200.',
  ORIGIN_NEEDED: 'Спершу введіть адресу сайту.',
  ORIGIN_NOT_ALLOWED: 'На цьому сайті можна лише читати.',
  ORIGIN_NOT_READABLE: 'Одна з адрес неправильна.',
  ORIGIN_TAKEN: 'Ця адреса вже належить іншому сайту.',
  PHONE_NOT_READABLE: 'Цей номер неправильний, перевірте його ще раз.',
  PICTURE_NOT_READABLE: 'Це фото не підходить, виберіть інше фото.',
  PICTURE_TOO_LARGE: 'Це фото завелике, виберіть менше фото.',
  POST_OVER: 'Це оголошення вже неактуальне.',
  REACH_NOT_YOURS: 'Ви тут не живете, це можна лише у вашому районі.',
  REPORT_NOT_READABLE: 'Ми не можемо це прочитати, збережіть як Word або текст.',
  REPORT_TOO_LARGE: 'Цей звіт завеликий, зменште його.',
  REPORT_WITHOUT_SECTIONS: 'Ми не бачимо заголовків, додайте заголовок над кожною частиною.',
  RESIDENT_NEEDED: 'Ми ще не знаємо вашої адреси, зателефонуйте нам.',
  SECOND_FACTOR_WRONG: 'Це неправильно. Спробуйте ще раз.',
  SECOND_PERSON_NEEDED: 'Це має опублікувати інша людина з команди.',
  SIGN_IN_NEEDED: 'Спершу увійдіть.',
  TEXT_EMPTY: 'Ви ще нічого не написали.',
  TEXT_NOT_READABLE: 'Там є знаки, які ми не можемо прочитати.',
  TEXT_TOO_LONG: 'Ваш текст задовгий, зробіть його коротшим.',
  TIME_NOT_READABLE: 'Цей час неправильний, перевірте його ще раз.',
  TOO_MANY_REQUESTS: (seconds) => `Це занадто швидко, зачекайте ${wait(seconds)}.`,
  WAY_NOT_READY: 'Цей спосіб ще не готовий, спочатку налаштуйте його.',
  WAY_OFF: 'Так тут увійти не можна, виберіть інший спосіб.',
  YOUR_OWN_POST: 'Це ваше власне оголошення.',
};

function wait(seconds?: number): string {
  if (!seconds) return 'трохи';
  const minutes = Math.ceil(seconds / 60);
  const hours = Math.ceil(minutes / 60);
  if (minutes >= 120)
    return `${hours} ${plural('uk', hours, { one: 'годину', few: 'години', many: 'годин', other: 'години' })}`;
  return `${minutes} ${plural('uk', minutes, { one: 'хвилину', few: 'хвилини', many: 'хвилин', other: 'хвилини' })}`;
}
