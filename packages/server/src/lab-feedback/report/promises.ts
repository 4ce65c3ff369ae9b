import { findDates, isoDate, lastDayOf } from './dates.ts';
import { monthNumber, monthPattern } from './months.ts';

/** Who does an action point, only where the text says so; a guess would lay a promise on somebody. */
export function ownerOf(text: string): string | null {
  const labelled =
    /(?:^|[\s(;])(?:wie|door wie|door|actie|actiehouder|trekker|eigenaar|verantwoordelijke?|who|by whom|by|owner|action):\s*((?:\b(?:mw|dhr|mevr|fam|dr|drs|ir|mr|mrs|ms)\.|[^.;()])+)/i.exec(
      text,
    );
  if (labelled) return untilNextLabel(labelled[1]!);
  const theySelves =
    /(?<!\p{L})(?!waar\b)((?:(?:de|het|team)\s+)?\p{L}+)\s+(?:(?:kunnen|gaan|gaat|willen)\s+)?(?:er\s+|hier\s+|daar\s+)?zelf\s+(?:mee\s+)?aan\s+de\s+slag\b/iu.exec(
      text,
    );
  if (theySelves && !isNobody(theySelves[1]!)) return theySelves[1]!;
  const takesUp =
    /^((?:(?:de|het|team)\s+)?\p{L}+(?:\s\p{L}+)?)\s+(?:pakt|pakken|neemt|nemen)\s+dit\s+op\b/iu.exec(text);
  return takesUp && !isNobody(takesUp[1]!) ? takesUp[1]! : null;
}

/** "We" does not say who. */
function isNobody(words: string): boolean {
  return /^(we|wij|ze|zij|je|iedereen|samen|men|kunnen|gaan|willen|die|dat)$/i.test(words);
}

function untilNextLabel(words: string): string | null {
  const owner = words
    .replace(/[\s,|–-]*(wanneer|klaar|datum|deadline|gereed|vóór|uiterlijk|when|due|ready)\b.*$/i, '')
    .trim();
  return owner && owner.length <= 80 ? owner : null;
}

const beforeDue = String.raw`(?:by|before|until|till|no later than|on|due:?|when:?|v[oó]{2}r|uiterlijk(?: op)?|tot en met|t\/m|tot|per|wanneer:?|klaar:?|gereed:?|deadline:?|datum:?|op)`;
const weekday =
  '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?';
const leadsToDue = new RegExp(String.raw`${beforeDue}[\s(]*(?:${weekday}\s+)?(?:${monthPattern}\s+)?$`, 'iu');

/**
 * The date by which an action point is done, only where the text names one: a day ("vóór 1 mei"), or a month ("in mei", "eind
 * mei": its last day). A day without a year is the first such day from the meeting on.
 */
export function dueOf(text: string, meeting: string | null): string | null {
  const dates = findDates(text);
  const day =
    dates.find(({ at }) => leadsToDue.test(leadOf(text, at))) ??
    dates.find((date) => standsApart(text, date));
  if (day) {
    const inYear = day.year ?? yearFrom(meeting, day.month, day.day);
    return inYear === null ? null : isoDate(day.day, day.month, inYear);
  }
  const named = new RegExp(
    String.raw`(?<!\p{L})(v[oó]{2}r|before|uiterlijk|by|eind|end of|in|klaar:?|wanneer:?|gereed:?|deadline:?|due:?|when:?)\s+(?:(eind|end of)\s+)?${monthPattern}\b(?:\s+((?:19|20)\d{2}))?`,
    'iu',
  ).exec(text);
  if (!named) return null;
  const month = monthNumber(named[3]!);
  const isBefore = /^(v|before)/i.test(named[1]!) && !named[2];
  const inYear = named[4] ? Number(named[4]) : yearFrom(meeting, month, 31);
  if (inYear === null) return null;
  return isoDate(isBefore ? 1 : lastDayOf(month, inYear), month, inYear);
}

/** "Een lamp in de hal (1 maart 2030)": a day behind everything else, and apart from it. */
function standsApart(text: string, { at }: { at: number }): boolean {
  const before = new RegExp(String.raw`[,;:(–—|/-]\s*(?:${weekday}\s+)?(?:${monthPattern}\s+)?$`, 'iu');
  const rest = text.slice(at).replace(new RegExp(monthPattern, 'iu'), '');
  return before.test(leadOf(text, at)) && /^[\s\d./’'-]*(st|nd|rd|th)?[\s\d,]*\)?\.?$/.test(rest);
}

/** Some readings of a date begin at the word before it. */
function leadOf(text: string, at: number): string {
  const start = text.slice(at).search(/\d/);
  return text.slice(0, at + start);
}

function yearFrom(meeting: string | null, month: number, day: number): number | null {
  if (!meeting) return null;
  const year = Number(meeting.slice(0, 4));
  return isoDate(Math.min(day, lastDayOf(month, year)), month, year) < meeting ? year + 1 : year;
}
