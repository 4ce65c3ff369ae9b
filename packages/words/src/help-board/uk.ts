import type { HelpBoardWords } from './index.ts';

export const words: HelpBoardWords = {
  exampleTitle: 'Хто повісить мені лампу?',
  exampleText: 'Мені туди не дотягнутися. У мене є драбина, а кава вже готова.',
};
