import type { ConsoleHallPaperWords } from './index.ts';
import { paper } from './paper.ts';

export const words: ConsoleHallPaperWords = {
  title: 'On paper in the hall',
  what: 'Print a page for the notice board in the hall, with strips to tear off. It holds only what a neighbour wants on paper. Hang no old page beside a new one.',
  chooseHall: 'For which building?',
  look: (building) => `Look at the page for ${building}`,
  back: 'Back to the overview',
  print: 'Print this page',
  printHint: 'A4 paper. Cut the strips loose on the dotted line.',
  empty: 'Nothing may be on paper now. This page invites people to take part.',
  absent: 'This building is not there, or you cannot print for it.',
  paper,
};
