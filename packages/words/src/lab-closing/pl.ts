import { number } from '../format.ts';
import { day } from '../shared/pl.ts';
import type { LabClosingWords } from './index.ts';

export const words: LabClosingWords = {
  residents: (count) => `Mieszkańcy, którzy wzięli udział: około ${number('pl', count)}.`,
  visitors: (count) => `Inni czytelnicy, którzy odpowiedzieli: około ${number('pl', count)}.`,
  onPaper: (count) => `Na papierze lub przez telefon: około ${number('pl', count)}.`,
  orMore: 'Może być ich więcej.',
  tooFew: 'Wzięło udział za mało osób. Dlatego nie podajemy liczby.',
  points: 'Punkt po punkcie',
  heard: 'Co usłyszeliśmy',
  weDo: 'Co robimy',
  promise: 'To obiecujemy',
  promisedBefore: 'To obiecaliśmy',
  stands: {
    PLANNED: 'To się jeszcze nie zaczęło.',
    UNDER_WAY: 'Pracujemy nad tym.',
    KEPT: 'Zrobione na czas.',
    KEPT_LATE: 'Zrobione, ale za późno.',
    LATE: 'To jest teraz spóźnione.',
  },
  moved: (from, to) => `Najpierw obiecano na: ${day(from)}. Teraz na: ${day(to)}.`,
  why: 'Oto powód:',
  nothing: 'Nic z tym nie zrobimy. Oto powód:',
  answer: (organisation) => `Odpowiedź: ${organisation}`,
  on: (date) => day(date),
  answeredBelow: 'Odpowiedzieliśmy w komentarzach.',
  noAnswer: 'Jeszcze nie ma odpowiedzi.',
  ideas: 'Mieszkańcy napisali też pomysły. Możesz je przeczytać w rozmowie.',
  report: 'Przeczytaj tekst z raportu',
};
