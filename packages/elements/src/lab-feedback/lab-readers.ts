import { wordsIn } from '@wederkerig/words';
import { labAnswerWords } from '@wederkerig/words/lab-answer';
import type { Widget } from '../shared/widget.ts';

/** Who reads what of a lab, a line each; fetched when somebody asks. */
export async function readers({ reader }: Widget): Promise<readonly string[]> {
  const words = await wordsIn(labAnswerWords, reader.language, reader.address);
  return [words.audienceReading, words.audienceChoice, words.audienceComment];
}
