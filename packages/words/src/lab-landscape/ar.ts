import { number } from '../format.ts';
import { day } from '../shared/ar.ts';
import type { LabLandscapeWords } from './index.ts';

export const words: LabLandscapeWords = {
  tooFew: 'ما زالت الإجابات قليلة جداً.',
  agreed: 'يتفق جميع السكان تقريباً على هذا',
  all: { YES: 'نعم:', NO: 'لا:' },
  agreedOnNothing: 'لا شيء بعد يتفق عليه الجميع تقريباً.',
  noGroups: 'لا توجد مجموعات تجيب بشكل مختلف جداً.',
  differ: 'هذه المجموعات تجيب بشكل مختلف',
  equal: 'لا مجموعة أفضل من أخرى.',
  picture: 'رسم فيه دوائر. كل دائرة مجموعة. ما يقع قريباً من بعضه يجيب بالشيء نفسه تقريباً.',
  group: (letter, size) => `المجموعة ${letter}: السكان، حوالي ${number('ar', size)}`,
  about: (size) => `حوالي ${number('ar', size)}`,
  more: { YES: 'تقول نعم أكثر:', NO: 'تقول لا أكثر:' },
  middle: 'هذه المجموعة تجيب غالباً مثل غيرها.',
  asTable: 'اعرض كجدول',
  groupColumn: 'المجموعة',
  saysColumn: 'ما تقوله أكثر',
  countedOn: (date) => `تم العد في ${day(date)}.`,
  notEveryone: 'هؤلاء ليسوا كل سكان الحي.',
};
