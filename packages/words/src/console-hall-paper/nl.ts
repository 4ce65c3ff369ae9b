import type { ConsoleHallPaperWords } from './index.ts';
import { paper } from './paper.ts';

export const words: ConsoleHallPaperWords = {
  title: 'Op papier in de hal',
  what: 'Print een blad voor het prikbord in de hal, met strookjes om af te scheuren. Er staat alleen op wat een buur op papier wil. Hang geen oud blad naast een nieuw.',
  chooseHall: 'Voor welk gebouw?',
  look: (building) => `Bekijk het blad voor ${building}`,
  back: 'Terug naar het overzicht',
  print: 'Print dit blad',
  printHint: 'Papier A4. Knip de strookjes los op de stippellijn.',
  empty: 'Er is nu niets dat op papier mag. Dit blad nodigt uit om mee te doen.',
  absent: 'Dit gebouw is er niet, of je kunt er niets voor printen.',
  paper,
};
