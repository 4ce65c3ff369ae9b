import { longestPromise } from './commitments.rules.ts';

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

/** What a sentence says that promises something: that we will, or by when. A few too many are better than one too few: somebody is asked. */
const signs: readonly RegExp[] = [
  /\b(?:wij|we) gaan\b/iu,
  /\bgaan (?:wij|we)\b/iu,
  /\bbinnen\b/iu,
  /\bvanaf nu\b/iu,
  new RegExp(`\\b\\d{1,2} (?:${months})\\b`, 'iu'),
  /\b\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?\b/u,
  /\b\d{4}-\d{2}-\d{2}\b/u,
];

/** Whether an answer may promise something, so that its writer is asked for a date. */
export function promises(text: string): boolean {
  return signs.some((sign) => sign.test(text));
}

/** As much of a text as a promise holds, to be made into one. */
export function beginningOf(text: string): string {
  return [...text.replaceAll(/\s+/g, ' ').trim()].slice(0, longestPromise).join('');
}
