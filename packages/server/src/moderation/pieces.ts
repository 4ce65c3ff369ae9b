import { knows, type Lexicon } from './lexicon.ts';
import { wordOf, type Word } from './words-in-text.ts';

const mostPieces = 14;

/**
 * Puts together what was cut into pieces, where that makes a word of the lists: "p i n", "ti.kkie", "tele\ngram". The
 * pieces may be the end of one message and the beginning of the next.
 */
export function putTogether(words: readonly Word[], lexicon: Lexicon): Word[] {
  const together: Word[] = [];
  for (let at = 0; at < words.length;) {
    const count = piecesOfWord(words, at, lexicon);
    const pieces = words.slice(at, at + count);
    if (count === 1 || isSlip(pieces)) {
      together.push(count === 1 ? words[at]! : alsoRead(pieces));
      at++;
    } else {
      together.push(joined(pieces));
      at += count;
    }
  }
  return together;
}

/** Two halves with a space between them may be no more than a slip: they are read both ways. */
function isSlip(pieces: readonly Word[]): boolean {
  return pieces.length === 2 && pieces.every(({ text }) => text.length > 1) && /^ ?$/.test(pieces[1]!.glue);
}

function alsoRead(pieces: readonly Word[]): Word {
  return { ...pieces[0]!, readings: [...pieces[0]!.readings, textOf(pieces)] };
}

function joined(pieces: readonly Word[]): Word {
  const apostrophes = pieces.slice(1).every(({ glue }) => /^['’]$/.test(glue));
  return wordOf(textOf(pieces), pieces.at(-1)!.message, pieces[0]!.glue, !apostrophes);
}

function textOf(pieces: readonly Word[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** How many words from here on are pieces of one; 1 where this is a word by itself. */
function piecesOfWord(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const first = words[at]!;
  let text = first.text;
  let best = 1;
  let spelled = first.text.length === 1;
  let glued = true;
  for (let count = 2; count <= mostPieces && at + count <= words.length && text !== ''; count++) {
    const next = words[at + count - 1]!;
    if (next.text === '' || (next.glue === '' && next.message === words[at + count - 2]!.message)) break;
    spelled &&= next.text.length === 1;
    glued &&= /^[^ ]$/.test(next.glue);
    if (!spelled && !glued && count > 2) break;
    text += next.text;
    const enough = spelled ? count >= 3 : glued ? text.length >= 3 : text.length >= 6;
    if (enough && knows(lexicon, text, first.text.length)) best = count;
  }
  return best;
}
