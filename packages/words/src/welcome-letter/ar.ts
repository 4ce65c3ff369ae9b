import { day } from '../shared/ar.ts';
import type { WelcomeLetterWords } from './index.ts';

export const words: WelcomeLetterWords = {
  title: 'أهلًا بك في بيتك الجديد',
  hello: (firstName) => `مرحبًا ${firstName}،`,
  from: (organisation) => `تريد ${organisation} أن تكون بدايتك هنا جيدة.`,
  visit: (firstName, keyOn) => `تستلم المفتاح في ${day(keyOn)}. سيقف عند الباب: ${firstName}.`,
  visitAlone: (keyOn) => `تستلم المفتاح في ${day(keyOn)}. سنكون عند الباب.`,
  contact: (firstName, job) => `من يتابع معك: ${firstName} (${job}).`,
  howHeading: 'قل نعم على الإنترنت',
  scan: 'وجّه كاميرا هاتفك إلى هذا المربع.',
  orType: 'أو اذهب على الإنترنت إلى:',
  thenCode: 'اكتب هناك هذا الرمز:',
  until: (last) => `يعمل الرمز حتى ${day(last)}.`,
  free: 'لك أن تختار، ولا يجب عليك. لا يغيّر ذلك إيجارك.',
  neighbours: 'يسمع جيرانك فقط ما تختاره.',
  callUs: (phone) => `سؤال؟ اتصل بنا: ${phone}`,
  regards: (name) => `تحية من ${name}`,
  paperMark: 'ضع علامة × بجانب وجه واحد.',
  paperBack: (name) => `سلّم هذه الورقة إلى ${name}. أو أرسلها إلينا.`,
  paperBackUs: 'سلّم هذه الورقة إلينا. أو أرسلها.',
};
