import type { StillNeededWords } from './index.ts';

export const words: StillNeededWords = {
  title: 'Ваше оголошення на дошці',
  ask: 'Воно ще потрібне?',
  yes: 'Так, залишити',
  no: 'Ні, прибрати',
  kept: 'Усе вийшло. Ваше оголошення залишиться ще на 30 днів.',
  withdrawn: 'Усе вийшло. Вашого оголошення більше немає.',
  noLongerWorks: 'Це посилання більше не працює.',
  callUs: (phone) => `Зателефонуйте нам: ${phone}`,
};
