import { number } from '../format.ts';
import { day } from '../shared/pl.ts';
import type { LabLandscapeWords } from './index.ts';

export const words: LabLandscapeWords = {
  tooFew: 'Jest jeszcze za mało odpowiedzi.',
  agreed: 'Co do tego zgadzają się prawie wszyscy mieszkańcy',
  all: { YES: 'Tak:', NO: 'Nie:' },
  agreedOnNothing: 'Nie ma jeszcze nic, co do czego zgadzają się prawie wszyscy.',
  noGroups: 'Nie ma grup, które odpowiadają zupełnie inaczej.',
  differ: 'Te grupy odpowiadają inaczej',
  equal: 'Żadna grupa nie jest lepsza od innej.',
  picture: 'Rysunek z kołami. Każde koło to grupa. Grupy, które leżą blisko, odpowiadają prawie tak samo.',
  group: (letter, size) => `Grupa ${letter}: mieszkańcy, około ${number('pl', size)}`,
  about: (size) => `około ${number('pl', size)}`,
  more: { YES: 'Częściej mówi tak:', NO: 'Częściej mówi nie:' },
  middle: 'Ta grupa często odpowiada jak inne.',
  asTable: 'Pokaż jako tabelę',
  groupColumn: 'Grupa',
  saysColumn: 'Co mówią częściej',
  countedOn: (date) => `Policzono: ${day(date)}.`,
  notEveryone: 'To nie są wszyscy w okolicy.',
};
