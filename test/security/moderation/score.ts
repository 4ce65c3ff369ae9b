import { readFileSync } from 'node:fs';
import type { HoldReason } from '../../../packages/server/src/moderation/subjects.ts';

export type Half = 'open' | 'sealed' | 'second';
export type Verdict = 'hold' | 'pass';

/** A line of a corpus: a message, or a talk. */
export interface Line {
  readonly language: string;
  readonly kind: string;
  readonly text: string;
}

export type Rule = (messages: readonly string[]) => readonly HoldReason[];

/**
 * The lines of one frozen file. Whoever wrote them has not seen the rule, and whoever makes the rule reads the open half
 * alone. What the rule reaches on the sealed half was known, by language and kind, before the rule was broadened; on the
 * second set nothing was.
 */
export function readCorpus(verdict: Verdict, half: Half): Line[] {
  return readFileSync(new URL(`./corpora/${verdict}-${half}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [language = '', kind = '', text = ''] = line.split('\t');
      return { language, kind, text };
    });
}

/** Whether one of the messages of a line is held as it arrives after the others. */
export function isHeld({ text }: Line, rule: Rule): boolean {
  const messages = text.replaceAll('\\n', '\n').split(' ¦ ');
  return messages.some((_, index) => rule(messages.slice(0, index + 1)).length > 0);
}

export interface Share {
  readonly held: number;
  readonly of: number;
}

export function share(lines: readonly Line[], rule: Rule): Share {
  return { held: lines.filter((line) => isHeld(line, rule)).length, of: lines.length };
}

export function rate({ held, of }: Share): number {
  return held / of;
}

/** The shares of a corpus as a whole, and by each language or kind, in words. */
export function inWords(lines: readonly Line[], rule: Rule): string {
  const shares = [`all ${said(share(lines, rule))}`];
  for (const by of ['language', 'kind'] as const) {
    for (const name of [...new Set(lines.map((line) => line[by]))].sort())
      shares.push(
        `${name} ${said(
          share(
            lines.filter((line) => line[by] === name),
            rule,
          ),
        )}`,
      );
  }
  return shares.join(' · ');
}

function said({ held, of }: Share): string {
  return `${held}/${of}`;
}
