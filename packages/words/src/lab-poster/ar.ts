import type { LabPosterWords } from './index.ts';

export const words: LabPosterWords = {
  join: 'شارك برأيك',
  scan: 'امسح هذا بهاتفك. أو اذهب إلى:',
  slip: 'املأ هذا',
  how: 'ضع علامة عند إجابتك.',
  noName: 'لا تكتب اسمك عليه.',
  number: 'الرقم',
  numberBy: 'يملأ هذا أحد الموظفين.',
  give: 'أعطِ هذه الورقة لأحد العاملين لدينا.',
  callUs: (phone) => `تفضل الاتصال؟ \u2066${phone}\u2069`,
};
