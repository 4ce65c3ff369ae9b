import type { ConsoleLabFeedbackWords } from '@wederkerig/words/console-lab-feedback';
import type { ListedLab } from './lab-feedback.operations.ts';

/** What residents would miss: plain words, and translations. */
export function missingOf(
  words: ConsoleLabFeedbackWords,
  { language: own, missing }: Pick<ListedLab, 'language' | 'missing'>,
): string[] {
  const plain = withoutPlain({ language: own, missing });
  const others = missing.filter(({ language, count }) => language !== own && count > 0);
  if (plain === 0 && others.length === 0) return [words.nothingMissing];
  return [
    ...(plain > 0 ? [words.withoutPlain(plain)] : []),
    ...(others.length > 0 ? [words.translations(others)] : []),
  ];
}

/** How many points have no plain words yet. */
export function withoutPlain({ language: own, missing }: Pick<ListedLab, 'language' | 'missing'>): number {
  return missing.find(({ language }) => language === own)?.count ?? 0;
}
