import { plural } from '../format.ts';
import type { RefusalWords } from './index.ts';

export const words: RefusalWords = {
  ALREADY_ANSWERED: 'لقد أجبت عن هذا من قبل.',
  ALREADY_WITHDRAWN: 'هذا التعليق محذوف من قبل.',
  AUDIENCE_NOT_OFFERED: 'لا يمكنك اختيار هذا هنا، اختر من يقرأ هذا.',
  BOARD_NOT_OPEN: 'هذه اللوحة لم تفتح بعد.',
  BOARD_NOT_READY: 'هذه اللوحة ليست جاهزة بعد.',
  CHANGED_MEANWHILE: 'تغير هذا قبل قليل، حمّل الصفحة من جديد.',
  CHOICE_NEEDED: 'اختر شيئاً أولاً، أو اكتب شيئاً.',
  CHOICE_NOT_OFFERED: 'لا يمكنك اختيار هذا الجواب هنا.',
  CODE_EXPIRED: 'هذا الرمز قديم، اطلب رمزاً جديداً.',
  CODE_WRONG: 'هذا الرمز غير صحيح، انظر في الرسالة مرة أخرى.',
  COLOUR_NOT_READABLE: 'هذا اللون غير صحيح، اختر لونًا آخر.',
  COMMENTS_OFF: 'لا يمكنك كتابة تعليق هنا.',
  CONSOLE_LINK_NEEDED: 'تحتاج إلى رابط. اطلبه من مسؤول.',
  CONTACT_EMPTY: 'اكتب رقمك أو اختر بريدك الإلكتروني.',
  DATE_NEEDED: 'اختر يوماً أولاً.',
  DATE_PASSED: 'هذا اليوم مضى، اختر يوماً آخر.',
  DATE_TOO_FAR: 'هذا اليوم بعيد جداً، اختر يوماً آخر.',
  DATES_CROSSED: 'يجب أن يكون اليوم الأخير بعد اليوم الأول.',
  EDIT_WINDOW_OVER: 'لم يعد بإمكانك تغيير هذا النص.',
  EMAIL_NOT_READABLE: 'هذا البريد الإلكتروني غير صحيح، تحقق منه مرة أخرى.',
  FIRST_NAME_NEEDED: 'اكتب اسمك الأول أولاً.',
  FIRST_NAME_NOT_READABLE: 'هذا الاسم غير صحيح، انظر إليه مرة أخرى.',
  GATHERING_FULL: 'لم يبق مكان.',
  HOME_NOT_FOUND: 'لا نعرف هذا البيت، انظر إلى الاسم والرقم مرة أخرى.',
  IDENTITY_NOT_ACCEPTED: 'تسجيل الدخول عبر هذا الموقع لا يعمل الآن، اتصل بنا.',
  INPUT_NOT_READABLE: 'لم ينجح هذا، حمّل الصفحة من جديد.',
  LAB_CLOSED: 'انتهى هذا الحديث، ولم يعد بإمكانك المشاركة.',
  LAB_NOT_READY: 'ما زال هناك شيء ناقص. انظر ما المطلوب.',
  LAST_ADMIN: 'يجب أن يبقى مدير دائمًا. أعطِ هذا الدور لشخص آخر أولًا.',
  LAST_WAY: 'يجب أن تبقى طريقة واحدة لتسجيل الدخول.',
  MUTATION_ID_REUSED: 'لم ينجح هذا، حمّل الصفحة من جديد.',
  NOT_AGREED_YET: 'لم تقولا نعم كلاكما بعد.',
  NOT_FOUND: 'هذا لم يعد موجوداً، أو ليس لك.',
  NUMBER_NOT_OFFERED: 'اختر عدداً من 2 إلى 200.',
  ORIGIN_NEEDED: 'اكتب عنوان الموقع أولًا.',
  ORIGIN_NOT_ALLOWED: 'يمكنك القراءة فقط على هذا الموقع.',
  ORIGIN_NOT_READABLE: 'أحد العناوين غير صحيح.',
  ORIGIN_TAKEN: 'هذا العنوان لموقع آخر بالفعل.',
  PHONE_NOT_READABLE: 'هذا الرقم غير صحيح، تحقق منه مرة أخرى.',
  PICTURE_NOT_READABLE: 'هذه الصورة لا تعمل، اختر صورة أخرى.',
  PICTURE_TOO_LARGE: 'هذه الصورة كبيرة جداً، اختر صورة أصغر.',
  POST_OVER: 'هذا الإعلان انتهى.',
  REACH_NOT_YOURS: 'أنت لا تسكن هنا، وهذا ممكن في حيك فقط.',
  REPORT_NOT_READABLE: 'لا نستطيع قراءة هذا الملف، احفظه كملف Word أو كنص.',
  REPORT_TOO_LARGE: 'هذا التقرير كبير جداً، اجعله أصغر.',
  REPORT_WITHOUT_SECTIONS: 'لم نجد عناوين، ضع عنواناً فوق كل جزء.',
  RESIDENT_NEEDED: 'عنوانك غير معروف لنا بعد، اتصل بنا.',
  SECOND_FACTOR_WRONG: 'هذا غير صحيح. حاول مرة أخرى.',
  SECOND_PERSON_NEEDED: 'يجب أن ينشر هذا زميل آخر.',
  SIGN_IN_NEEDED: 'سجل الدخول أولاً.',
  TEXT_EMPTY: 'لم تكتب شيئاً بعد.',
  TEXT_NOT_READABLE: 'فيه علامات لا يمكننا قراءتها.',
  TEXT_TOO_LONG: 'نصك طويل جداً، اجعله أقصر.',
  TIME_NOT_READABLE: 'هذا الوقت غير صحيح، تحقق منه مرة أخرى.',
  TOO_MANY_REQUESTS: (seconds) => `هذا سريع جداً، ${wait(seconds)}.`,
  WAY_NOT_READY: 'هذه الطريقة غير جاهزة بعد، جهزها أولا.',
  WAY_OFF: 'لا يمكنك تسجيل الدخول هنا بهذه الطريقة، اختر طريقة أخرى.',
  YOUR_OWN_POST: 'هذا إعلانك أنت.',
};

function wait(seconds?: number): string {
  if (!seconds) return 'انتظر قليلاً';
  const minutes = Math.ceil(seconds / 60);
  const hours = Math.ceil(minutes / 60);
  if (minutes >= 120)
    return plural('ar', hours, {
      two: 'انتظر ساعتين',
      few: `انتظر ${hours} ساعات`,
      other: `انتظر ${hours} ساعة`,
    });
  return plural('ar', minutes, {
    one: 'انتظر دقيقة واحدة',
    two: 'انتظر دقيقتين',
    few: `انتظر ${minutes} دقائق`,
    other: `انتظر ${minutes} دقيقة`,
  });
}
