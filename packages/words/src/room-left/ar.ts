import { number } from '../format.ts';
import type { RoomLeftWords } from './index.ts';

export const words: RoomLeftWords = {
  left: (letters) => `الأحرف المتبقية: ${number('ar', letters)}.`,
  hardly: 'لم يبق مكان تقريباً.',
  over: (letters) => `نصك طويل جداً. احذف من الأحرف حوالي ${number('ar', letters)}.`,
};
