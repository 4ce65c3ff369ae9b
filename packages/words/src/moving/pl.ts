import { day } from '../shared/pl.ts';
import type { MovingWords } from './index.ts';

export const words: MovingWords = {
  asks: 'Czy nadal tu mieszkasz?',
  asksMeans: (on) => `Wybierz przed ${day(on)}. Potem nie widzisz już tablicy sąsiadów.`,
  stillHere: 'Tak, nadal tu mieszkam',
  thanks: 'Dziękujemy. Nadal bierzesz udział.',
  open: 'Przeprowadzam się',
  day: 'Od którego dnia już tu nie mieszkasz?',
  dayMeans: 'Od tego dnia nie widzisz już tablicy. Swoje teksty możesz nadal czytać.',
  readers: 'Sąsiedzi nie widzą tego dnia.',
  send: 'Podaj ten dzień',
  back: 'Jednak nie',
  leaves: (on) => `Od ${day(on)} już tu nie mieszkasz.`,
  stay: 'Jednak tu zostaję',
  stays: 'Nadal tu mieszkasz.',
};
