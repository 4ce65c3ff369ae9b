import { activities, type Activity } from '@wederkerig/words/activities';
import { OperatorError } from '../../errors.ts';
import { meanings } from '../meanings/index.ts';
import { plain } from './dutch-stems.ts';
import type { OwnWord, WordList } from './word-list.ts';

const longestEntry = 80;
const mostEntries = 5000;
const fewWords = 4;

/**
 * What an organisation says its words mean: a word or phrase, a tab, and a meaning: an activity by its key or its name, one of
 * the finer meanings, a word that is known already, or `-` for nothing. A word on several lines means all of it. Empty lines and
 * lines that begin with # are passed over.
 *
 * @throws OperatorError with the line that cannot be read
 */
export function readOwnWords(text: string, known: WordList, names: Record<Activity, string>): OwnWord[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const said = [...lines.entries()].filter(([, line]) => line.trim() !== '' && !line.startsWith('#'));
  if (said.length > mostEntries) throw new OperatorError(`A list has at most ${mostEntries} words.`);
  const byName = new Map(activities.map((activity) => [plain(names[activity]), activity]));
  const own = new Map<string, OwnWord>();
  for (const [index, line] of said) {
    const { word, meaning } = readLine(line, index + 1);
    const meant = meaningsOf(meaning, known, byName);
    if (!meant)
      throw wrong(
        index + 1,
        `"${meaning}" is no activity, no meaning and no known word, such as ${examples()}.`,
      );
    // However it is spelled, it is one word to whoever reads a text.
    const as = plain(word).replace(/\s+/g, ' ');
    const before = own.get(as);
    own.set(as, {
      word: before?.word ?? word,
      meaning: [...new Set([...(before?.meaning ?? []), ...meant])],
    });
  }
  return [...own.values()];
}

function wrong(line: number, what: string): OperatorError {
  return new OperatorError(`Line ${line} of the words: ${what}`);
}

function examples(): string {
  return [...activities.slice(0, 2), ...Object.keys(meanings).slice(-2)].join(', ');
}

function readLine(line: string, number: number): { word: string; meaning: string } {
  const [word = '', meaning = '', ...more] = line.split('\t').map((cell) => cell.trim());
  if (meaning === '' || more.length > 0)
    throw wrong(number, 'it needs a word and a meaning, with a tab between.');
  if (!/[\p{L}\p{N}]/u.test(word)) throw wrong(number, 'there is no word.');
  if (word.length > longestEntry) throw wrong(number, `a word has at most ${longestEntry} characters.`);
  if (word.split(/\s+/).length > fewWords) throw wrong(number, `a phrase has at most ${fewWords} words.`);
  return { word, meaning };
}

function meaningsOf(
  written: string,
  known: WordList,
  byName: ReadonlyMap<string, Activity>,
): readonly string[] | undefined {
  const meaning = plain(written);
  if (meaning === '-') return [];
  if (Object.hasOwn(meanings, meaning)) return [meaning];
  const activity = byName.get(meaning) ?? activities.find((one) => one === meaning);
  if (activity) return Object.keys(meanings).filter((one) => meanings[one]!.activity === activity);
  const sameAs = known.words.get(meaning)?.senses;
  return sameAs && sameAs.size > 0 ? [...sameAs.keys()] : undefined;
}
