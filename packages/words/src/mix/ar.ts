import { list } from '../near.ts';
import { day } from '../shared/ar.ts';
import type { MixWords } from './index.ts';

export const words: MixWords = {
  heading: 'ماذا يحب الناس أن يفعلوا هنا؟',
  inPlace: (place) => `في ${place}`,
  around: (building, neighbourhood) => `${building} مبنى صغير. ترى هنا كل ${neighbourhood}.`,
  most: (names) => `الأكثر اختيارا: ${list('ar', names)}.`,
  interests: 'هذا ما يحب الناس فعله',
  talents: 'هذا ما يجيده الناس',
  wishes: 'هذا ما يفرح به الناس',
  wishesNote: 'عشرة أشخاص أو أكثر يحتاجون إلى مساعدة في هذا.',
  languages: 'يتكلم الناس هذه اللغات',
  languagesNote: 'كل لغة يتكلمها عشرة أشخاص أو أكثر.',
  asTable: 'اعرضه في جدول',
  what: 'ماذا؟',
  howMany: 'كم شخصا؟',
  tooFew: 'الإجابات قليلة حتى الآن.',
  tooFewNext: 'ابتداء من عشرين شخصا ترى هنا ما يحب الناس فعله.',
  countedOn: (date) => `تم العد في ${day(date)}.`,
  rounded: 'الأرقام تقريبية.',
  notEveryone: 'هذا ليس كل من في الحي.',
  choose: 'هل تسكن هنا؟ على بطاقتك تختار هل يحسب هذا.',
  audienceReading: 'يمكن لكل من على الإنترنت أن يقرأ هذا.',
  audienceCounted: 'نحن نعد فقط. لا أحد يرى من اختار ماذا.',
  audienceAdvert: 'هذا النص منا. ليس فيه شيء من أحد السكان.',
};
