import { number } from '../format.ts';
import { day } from '../shared/uk.ts';
import type { LabLandscapeWords } from './index.ts';

export const words: LabLandscapeWords = {
  tooFew: 'Відповідей іще замало.',
  agreed: 'У цьому згодні майже всі мешканці',
  all: { YES: 'Так:', NO: 'Ні:' },
  agreedOnNothing: 'Поки немає нічого, у чому згодні майже всі.',
  noGroups: 'Немає груп, які відповідають зовсім інакше.',
  differ: 'Ці групи відповідають інакше',
  equal: 'Жодна група не краща за іншу.',
  picture: 'Малюнок із колами. Кожне коло — це група. Ті, що поруч, відповідають майже однаково.',
  group: (letter, size) => `Група ${letter}: мешканці, приблизно ${number('uk', size)}`,
  about: (size) => `приблизно ${number('uk', size)}`,
  more: { YES: 'Частіше кажуть так:', NO: 'Частіше кажуть ні:' },
  middle: 'Ця група часто відповідає, як інші.',
  asTable: 'Показати таблицею',
  groupColumn: 'Група',
  saysColumn: 'Що кажуть частіше',
  countedOn: (date) => `Пораховано: ${day(date)}.`,
  notEveryone: 'Це не всі в районі.',
};
