import type { ThanksNewsWords } from './index.ts';

export const words: ThanksNewsWords = {
  heading: 'Teşekkürler',
  somebody: 'Biri size teşekkür ediyor. Sitede okuyabilirsiniz.',
  organisation: (name) => `${name} size teşekkür ediyor. Sitede okuyabilirsiniz.`,
};
