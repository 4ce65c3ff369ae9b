import type { ThanksWords } from './index.ts';

export const words: Partial<ThanksWords> = {
  said: { THANKS: 'Bedankt!', THANKS_FOR_YOUR_HELP: 'Bedankt voor uw hulp!' },
  ask: 'Wilt u een buur bedanken?',
  addressUnknown: 'Uw adres is nog niet bekend.',
  callUs: 'Woont u hier? Bel ons dan.',
};
