import { day } from '../shared/ar.ts';
import type { LabSharingWords } from './index.ts';

export const words: LabSharingWords = {
  asksYou: (organisation) => `تسألكم ${organisation} عن رأيكم في هذا.`,
  talked: (organisation) => `تحدثت ${organisation} مع السكان عن هذا.`,
  planned: (opensOn) => (opensOn ? `يمكنك المشاركة من ${day(opensOn)}.` : 'يمكنك المشاركة قريباً.'),
  open: (closesOn) => (closesOn ? `يمكنك المشاركة حتى ${day(closesOn)}.` : 'يمكنك المشاركة الآن.'),
  closed: 'انتهى هذا الحديث. اقرأ ما قاله السكان وما نفعله.',
  link: { planned: 'ستجده قريباً هنا:', open: 'شارك هنا:', closed: 'اقرأه هنا:' },
  subjectPlanned: (title) => `قريباً: ${title}`,
  subjectOpen: (title) => `شارك: ${title}`,
  subjectClosed: (title) => `ما قاله السكان: ${title}`,
  agreed: 'ما يتفق عليه السكان',
  hello: 'مرحباً،',
  ask: {
    planned: 'نرجو أن تخبروا جيرانكم بهذا.',
    open: 'نرجو أن تخبروا جيرانكم بهذا. يمكنكم أيضاً أن تجيبوا معاً كلجنة.',
    closed: 'نرجو أن تخبروا جيرانكم بهذا.',
  },
  bye: (organisation) => `تحياتنا، ${organisation}`,
};
