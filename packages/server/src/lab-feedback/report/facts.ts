import { findDates, findMonths, isoDate, type FoundDate } from './dates.ts';
import { findParticipants } from './participants.ts';
import type { Passage } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/** When the lab was held and how many took part, from the title, the lines around it and the introduction. */
export function factsOf(
  title: string,
  dateLines: string[],
  passages: Passage[],
): { date: string | null; participants: number | null } {
  const opening = textOf(passages.filter(({ kind }) => kind === 'introduction'));
  const rest = textOf(passages.filter(({ kind }) => kind !== 'introduction' && kind !== 'action-points'));
  const lines = dateLines.map((line) => `op ${line}`);
  return {
    date: dateOf([title, ...lines, ...opening]) ?? dateOf([title, ...lines, ...opening, ...rest]),
    participants: findParticipants([title, ...opening].join('\n')) ?? findParticipants(rest.join('\n')),
  };
}

function textOf(passages: Passage[]): string[] {
  return passages.flatMap(({ parts }) => parts.map(({ text }) => text));
}

function dateOf(texts: string[]): string | null {
  const found = texts
    .flatMap(sentencesOf)
    .flatMap((sentence) => findDates(sentence).map((date) => ({ date, weight: weightOf(sentence, date) })));
  for (const { date } of found.sort((one, other) => other.weight - one.weight)) {
    const year = date.year ?? yearOf(date, texts.join('\n'));
    if (year !== null) return isoDate(date.day, date.month, year);
  }
  return null;
}

/** A report names more days than the one of the meeting: when it was printed, until when one can react. */
function weightOf(sentence: string, date: FoundDate): number {
  let weight = date.year === null ? 0 : 1;
  if (
    /\b(lab|meeting|evening|held|met|gesprek|bijeenkomst|spraken|praatten|kwamen|avond|middag|ochtend|gehouden|georganiseerd|datum)|\bd\.d\.|lab\b/i.test(
      sentence,
    )
  )
    weight += 4;
  if (
    /(gepubliceerd|verschenen|versie|gedrukt|reageren|reactie|uiterlijk|vóór|voor)\s*(op|tot|:)?\s*$/iu.test(
      sentence.slice(0, date.at),
    )
  )
    weight -= 6;
  return weight;
}

/**
 * The year of a day that stands without one: that of a month or date elsewhere in the text ("JUNI 2019" above a newsletter),
 * which lies after the meeting, so that a lab of December in a newsletter of January was held the year before.
 */
function yearOf({ month }: FoundDate, text: string): number | null {
  const dated = [...findDates(text).filter(({ year }) => year !== null), ...findMonths(text)].sort(
    (one, other) => one.at - other.at,
  )[0];
  if (dated) return month <= dated.month ? dated.year : dated.year! - 1;
  const bare = /\b(19|20)\d{2}\b/.exec(text);
  return bare ? Number(bare[0]) : null;
}
