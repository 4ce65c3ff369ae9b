import type { HelpCategoryWords } from './index.ts';

export const words: HelpCategoryWords = {
  ODD_JOBS: 'Evde küçük işler',
  LIFTING: 'Kaldırmak ve taşımak',
  GARDEN: 'Bahçe ya da balkon',
  ERRANDS: 'Alışveriş',
  COMPUTER: 'Bilgisayar ya da telefon',
  LETTERS: 'Mektup okumak',
  LANGUAGE: 'Dil öğrenmek',
  COMPANY: 'Sohbet ya da yürüyüş',
  COOKING: 'Yemek yapmak',
  SEWING: 'Dikiş',
  BICYCLES: 'Bisiklet tamiri',
  LENDING: 'Ödünç almak ya da vermek',
  PETS: 'Hayvan bakımı',
  PLANTS: 'Çiçek bakımı',
  POST: 'Posta ve paketler',
  KEYS: 'Anahtar saklamak',
  CHILDREN: 'Çocuklarla',
  SPORT: 'Spor',
  GAMES: 'Oyun oynamak',
  OTHER: 'Başka bir şey',
};
