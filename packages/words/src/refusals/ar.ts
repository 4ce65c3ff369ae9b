import { plural } from '../format.ts';
import type { RefusalWords } from './index.ts';

export const words: RefusalWords = {
  ALREADY_WITHDRAWN: 'هذا التعليق محذوف من قبل.',
  CHOICE_NOT_OFFERED: 'لا يمكنك اختيار هذا الجواب هنا.',
  CODE_EXPIRED: 'هذا الرمز قديم، اطلب رمزاً جديداً.',
  CODE_WRONG: 'هذا الرمز غير صحيح، انظر في الرسالة مرة أخرى.',
  COMMENTS_OFF: 'لا يمكنك كتابة تعليق هنا.',
  EDIT_WINDOW_OVER: 'لم يعد بإمكانك تغيير هذا النص.',
  EMAIL_NOT_READABLE: 'هذا البريد الإلكتروني غير صحيح، تحقق منه مرة أخرى.',
  FIRST_NAME_NEEDED: 'اكتب اسمك الأول أولاً.',
  INPUT_NOT_READABLE: 'لم ينجح هذا، حمّل الصفحة من جديد.',
  LAB_CLOSED: 'انتهى هذا الحديث، ولم يعد بإمكانك المشاركة.',
  MUTATION_ID_REUSED: 'لم ينجح هذا، حمّل الصفحة من جديد.',
  NOT_FOUND: 'هذا لم يعد موجوداً، أو ليس لك.',
  ORIGIN_NOT_ALLOWED: 'لا يمكنك تسجيل الدخول على هذا الموقع.',
  SIGN_IN_NEEDED: 'سجل الدخول أولاً.',
  TEXT_EMPTY: 'لم تكتب شيئاً بعد.',
  TEXT_NOT_READABLE: 'فيه علامات لا يمكننا قراءتها.',
  TEXT_TOO_LONG: 'نصك طويل جداً، اجعله أقصر.',
  TOO_MANY_REQUESTS: (seconds) => `هذا سريع جداً، ${wait(seconds)}.`,
};

function wait(seconds?: number): string {
  if (!seconds) return 'انتظر قليلاً';
  const minutes = Math.ceil(seconds / 60);
  return plural('ar', minutes, {
    one: 'انتظر دقيقة واحدة',
    two: 'انتظر دقيقتين',
    few: `انتظر ${minutes} دقائق`,
    other: `انتظر ${minutes} دقيقة`,
  });
}
