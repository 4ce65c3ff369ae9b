import { languageNames, type Language } from '@wederkerig/words';
import type { ConsoleLabFeedbackWords } from '@wederkerig/words/console-lab-feedback';
import type { ListedLab } from './lab-feedback.operations.ts';

/** What residents would miss, a line for each language. */
export function missingOf(
  words: ConsoleLabFeedbackWords,
  { language: own, missing }: Pick<ListedLab, 'language' | 'missing'>,
): string[] {
  const lines = missing
    .filter(({ count }) => count > 0)
    .map(({ language, count }) =>
      language === own
        ? words.withoutPlain(count)
        : words.missingIn(languageNames[language as Language], count),
    );
  return lines.length > 0 ? lines : [words.nothingMissing];
}
