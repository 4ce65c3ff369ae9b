import type { HelpBoardWords } from './index.ts';

export const words: HelpBoardWords = {
  exampleTitle: 'Wer hängt eine Lampe für mich auf?',
  exampleText: 'Ich komme selbst nicht hin. Ich habe eine Leiter, und es gibt Kaffee.',
};
