import type { HelpCategoryWords } from './index.ts';

export const words: HelpCategoryWords = {
  ODD_JOBS: 'أعمال صغيرة في البيت',
  LIFTING: 'الرفع والحمل',
  GARDEN: 'الحديقة والشرفة',
  ERRANDS: 'التسوق',
  COMPUTER: 'الكمبيوتر والهاتف',
  LETTERS: 'الرسائل والأوراق',
  LANGUAGE: 'التدرب على اللغة',
  COMPANY: 'الحديث أو المشي',
  COOKING: 'الطبخ والأكل',
  SEWING: 'الخياطة والملابس',
  BICYCLES: 'إصلاح الدراجات',
  LENDING: 'الإعارة',
  PETS: 'الحيوانات',
  PLANTS: 'النباتات',
  POST: 'البريد والطرود',
  KEYS: 'حفظ المفتاح',
  CHILDREN: 'الأطفال',
  SPORT: 'الرياضة والحركة',
  GAMES: 'الألعاب',
  OTHER: 'شيء آخر',
};
