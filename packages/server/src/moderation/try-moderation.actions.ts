import { readOwnWords } from './own-words.ts';
import { holdReasons, lexiconWith } from './patterns.rules.ts';
import type { HoldReason } from './subjects.ts';

export interface TriedMessage {
  readonly text: string;
  readonly verdict: 'hold' | 'pass';
  readonly reasons: readonly HoldReason[];
}

/** Between the messages of one talk in a row of a file. */
const nextMessage = ' ¦ ';

/**
 * What the patterns do with each row of a file, so that an organisation can try them, and its own words, before anybody
 * waits. A row is a message, or a talk: ` ¦ ` stands between its messages, `\n` for a new line. A talk is held when one of its
 * messages is, as it arrives.
 */
export function tryModeration(rows: readonly string[], ownWords = ''): TriedMessage[] {
  const lexicon = lexiconWith(readOwnWords(ownWords));
  return rows.map((text) => {
    const messages = text.replaceAll('\\n', '\n').split(nextMessage);
    const reasons = new Set(
      messages.flatMap((_, index) => holdReasons(messages.slice(0, index + 1), lexicon)),
    );
    return { text, verdict: reasons.size > 0 ? 'hold' : 'pass', reasons: [...reasons] };
  });
}
