import { plural } from '../format.ts';
import { day } from '../shared/ar.ts';
import type { HelpBoardWords } from './index.ts';

export const words: HelpBoardWords = {
  exampleTitle: 'من يعلق لي مصباحاً؟',
  exampleText: 'لا أستطيع الوصول إليه بنفسي. عندي سلم والقهوة جاهزة.',
  heading: 'المساعدة في الحي',
  together: 'من أجل بعضنا ومع بعضنا.',
  livingIn: (place) => `في \u2068${place}\u2069.`,
  begin: { REQUEST: 'أحتاج مساعدة', OFFER: 'أحب أن أساعد', GATHERING: 'نفعل شيئاً معاً' },
  kind: { REQUEST: 'يحتاج مساعدة', OFFER: 'يحب أن يساعد', GATHERING: 'نفعله معاً' },
  example: 'مثال',
  categoriesHeading: 'ما يفعله الجيران الآن لبعضهم',
  categoryTotal: (total) =>
    plural('ar', total, { few: `حوالي ${total} سكان`, other: `حوالي ${total} ساكناً` }),
  counted: 'عددناها هذا الصباح. لا ترى أسماء هنا.',
  fewYet: 'لم يكتب كثير من الجيران بعد. يمكنك أن تبدأ.',
  liveHere: 'هل تسكن هنا؟',
  whySignIn: 'سجل الدخول لتقرأ ما يكتبه جيرانك.',
  signIn: 'سجل الدخول',
  sharedLink: 'شخص في حيك يحتاج مساعدة.',
  signInToRead: 'سجل الدخول لتقرأ.',
  notOpen: 'ستأتي اللوحة هنا.',
  opensOn: (date) => `ابتداءً من ${day(date)}.`,
  addressUnknown: 'عنوانك غير معروف بعد.',
  callUs: 'هل تسكن هنا؟ اتصل بنا.',
  back: 'رجوع إلى اللوحة',
  audiencePosts: 'يقرأ جيرانك فقط ما على اللوحة. بدون اسمك.',
  audienceTalks: 'أنتما الاثنان فقط تقرآن المحادثة.',
  audienceStaff: 'نحن لا نقرأ معكم. فقط إذا أبلغ أحد عن شيء.',
};
