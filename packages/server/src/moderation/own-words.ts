import { OperatorError } from '../errors.ts';
import { holdReasons, type HoldReason } from './subjects.ts';
import type { OwnMeaning, WordList } from './words/concepts.ts';

const longestEntry = 80;
const mostEntries = 5000;

/**
 * The words of an organisation: a word or phrase, a tab, a subject, a tab, and `hold` (who says it waits) or `innocent` (with
 * it in a message, nothing is held for that subject). Empty lines and lines that begin with # are passed over.
 *
 * @throws OperatorError with the line that cannot be read
 */
export function readOwnWords(text: string): WordList {
  const words = new Map<OwnMeaning, string[]>();
  const lines = text.split(/\r?\n/);
  if (lines.length > mostEntries) throw new OperatorError(`A list has at most ${mostEntries} words.`);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const { word, meaning } = readLine(line, index + 1);
    words.set(meaning, [...(words.get(meaning) ?? []), word]);
  }
  return Object.fromEntries([...words].map(([meaning, list]) => [meaning, list.join(',')]));
}

function readLine(line: string, number: number): { word: string; meaning: OwnMeaning } {
  const [word = '', subject = '', verdict = '', ...more] = line.split('\t').map((cell) => cell.trim());
  const wrong = (what: string) => new OperatorError(`Line ${number} of the words: ${what}`);
  if (verdict === '' || more.length > 0)
    throw wrong('it needs a word, a subject, and hold or innocent, with tabs between.');
  if (!/[\p{L}\p{N}]/u.test(word)) throw wrong('there is no word.');
  if (word.length > longestEntry) throw wrong(`a word has at most ${longestEntry} characters.`);
  if (word.includes(',')) throw wrong('a word has no comma in it; write two lines.');
  if (!isSubject(subject)) throw wrong(`"${subject}" is no subject. There is: ${holdReasons.join(', ')}.`);
  if (verdict !== 'hold' && verdict !== 'innocent') throw wrong(`"${verdict}" is neither hold nor innocent.`);
  return { word, meaning: `${verdict}:${subject}` };
}

function isSubject(subject: string): subject is HoldReason {
  return (holdReasons as readonly string[]).includes(subject);
}
