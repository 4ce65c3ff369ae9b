import { figuresAt } from './figures.ts';
import { lookUp, meaningsAt, type Lexicon, type Meaning } from './lexicon.ts';
import type { LinkKind } from './links.ts';
import { putTogether } from './pieces.ts';
import type { Concept } from './words/concepts.ts';
import { wordsOf, type Word } from './words-in-text.ts';

/** A meaning at its place in a talk. */
export interface Hit extends Meaning {
  /** Counted in words from the beginning of the first message. */
  readonly at: number;
  readonly message: number;
  /** The way it was typed hid it. */
  readonly hidden: boolean;
}

export interface Talk {
  readonly words: readonly Word[];
  readonly hits: readonly Hit[];
}

/** Names, figures and signs mean the same in every language. */
export const everywhere = 'everywhere';

const meaningsOfLinks: Readonly<Record<LinkKind, readonly Concept[]>> = {
  link: ['link'],
  badlink: ['link', 'badlink'],
  paylink: ['link', 'payreq', 'click'],
  talklink: ['link', 'chan'],
  mail: ['phone'],
};

/** What is said in a talk: its words, and what they mean, in the order they stand. */
export function readTalk(messages: readonly string[], lexicon: Lexicon): Talk {
  const words = putTogether(
    messages.flatMap((message, index) => wordsOf(message, index)),
    lexicon,
  );
  const plain = words.map((word) => [word.text, ...word.readings].flatMap((text) => lookUp(lexicon, text)));
  const all = words.map((word, at) =>
    word.guises.length === 0
      ? plain[at]!
      : [...plain[at]!, ...word.guises.flatMap((text) => lookUp(lexicon, text))],
  );
  const hits: Hit[] = [];
  for (const [at, word] of words.entries()) {
    const inPlain = word.guises.length === 0 ? undefined : new Set(meaningsAt(lexicon, plain, at));
    for (const meaning of meaningsAt(lexicon, all, at)) {
      const hidden = word.disguised || (inPlain !== undefined && !inPlain.has(meaning));
      hits.push({ concept: meaning.concept, language: meaning.language, at, message: word.message, hidden });
      if (meaning.concept === 'currency') hits.push(signHit('amount', at, word));
    }
    for (const concept of signsAt(words, at)) hits.push(signHit(concept, at, word));
  }
  return { words, hits };
}

function signsAt(words: readonly Word[], at: number): readonly Concept[] {
  const word = words[at]!;
  if (word.link) return meaningsOfLinks[word.link];
  return word.asks ? ['question'] : figuresAt(words, at);
}

function signHit(concept: Concept, at: number, word: Word): Hit {
  return { concept, language: everywhere, at, message: word.message, hidden: false };
}
