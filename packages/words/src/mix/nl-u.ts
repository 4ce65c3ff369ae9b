import type { MixWords } from './index.ts';

export const words: Partial<MixWords> = {
  around: (building, neighbourhood) => `${building} is klein. U ziet hier heel ${neighbourhood}.`,
  tooFewNext: 'Vanaf twintig mensen ziet u hier wat mensen graag doen.',
  choose: 'Woont u hier? Op uw kaart kiest u of dit meetelt.',
};
