import type { CommitmentFollowWords } from './index.ts';

export const words: CommitmentFollowWords = {
  means: 'Napiszemy e-mail, gdy to będzie gotowe lub się zmieni.',
  whoReads: 'Inni mieszkańcy nie widzą, co śledzisz. E-mail czytasz tylko Ty.',
  follow: 'Piszcie do mnie',
  following: 'Dowiesz się, jak to się skończy.',
  stop: 'Przestań śledzić',
  stopped: 'Nie dostaniesz już e-maili o tym.',
};
