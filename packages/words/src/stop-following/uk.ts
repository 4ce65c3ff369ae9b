import type { StopFollowingWords } from './index.ts';

export const words: StopFollowingWords = {
  title: 'Більше не хочете листів про цю обіцянку?',
  ask: 'Тоді ви не отримаєте більше листів про цю одну обіцянку.',
  yes: 'Так, більше не пишіть',
  no: 'Ні, пишіть далі',
  stopped: 'Готово. Листів про це більше не буде.',
  goesOn: 'Добре. Ми напишемо, коли будуть новини.',
  noLongerWorks: 'Це посилання більше не працює.',
  callUs: (phone) => `Зателефонуйте нам: ${phone}`,
};
