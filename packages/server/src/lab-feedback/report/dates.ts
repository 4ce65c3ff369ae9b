import { englishMonthPattern, monthNumber, monthPattern } from './months.ts';

/** Dates in running text: "maandag 3 juni 2019", "14/5/'19", "d.d. 14-05-2019", "14 mei", "June 3rd, 2019". */

export type FoundDate = { day: number; month: number; year: number | null; at: number };

const year = String.raw`((?:19|20)\d{2}|['’‘]?\d{2})`;
// "14 mei 12 bewoners" names no year: two digits need their apostrophe here.
const yearAfterName = String.raw`((?:19|20)\d{2}|['’‘]\d{2})`;
const lead = String.raw`(?:op|van|per|d\.d\.|dd\.?|datum:?|voor|vóór|uiterlijk|tot|en met|t\/m|wanneer:?|klaar:?|gereed:?|deadline:?|(?:maan|dins|woens|donder|vrij|zater|zon)dag)`;

const patterns: [RegExp, (parts: string[]) => [string, string, string | undefined]][] = [
  [
    new RegExp(
      String.raw`\b(\d{1,2})(?:e|ste|de|st|nd|rd|th|\.)?(?:\s*(?:en|and|,|t\/m|[-–])\s*\d{1,2})*(?:\s+of)?\s+${monthPattern}\b\.?(?:,?\s+${yearAfterName}(?!\d))?`,
      'giu',
    ),
    ([, d, m, y]) => [d!, m!, y],
  ],
  [
    new RegExp(
      String.raw`\b(?:${englishMonthPattern}\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d.:]\d|\d)(?:,?\s+((?:19|20)\d{2}))?|${monthPattern}\s+(\d{1,2})(?:st|nd|rd|th|(?=,?\s+(?:19|20)\d{2}))(?:,?\s+((?:19|20)\d{2}))?)`,
      'giu',
    ),
    ([, english, day, y, month, otherDay, otherYear]) => [
      (day ?? otherDay)!,
      (english ?? month)!,
      y ?? otherYear,
    ],
  ],
  [/(?<![\d-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d-])/g, ([, y, m, d]) => [d!, m!, y]],
  [
    new RegExp(String.raw`(?<![\d./-])(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?${year}(?![\d/-])`, 'g'),
    ([, d, m, y]) => [d!, m!, y],
  ],
  [
    new RegExp(
      String.raw`(?<![\p{L}\d])${lead}\s+(\d{1,2})(?:\s?[-/]\s?|\s)(\d{1,2})(?:\s((?:19|20)\d{2}))?(?![\d/-]|\s?[-/]\s?\d|\s\p{Ll}*(?:uur|bewoners|deelnemers))`,
      'giu',
    ),
    ([, d, m, y]) => [d!, m!, y],
  ],
];

export function findDates(text: string): FoundDate[] {
  const found = patterns.flatMap(([pattern, pick]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [day, month, yearText] = pick([...match]);
      const date = {
        day: Number(day),
        month: monthNumber(month),
        year: yearNumber(yearText),
        at: match.index,
      };
      return exists(date) ? [date] : [];
    }),
  );
  // A full date also holds a date without its year; the longer reading was found first.
  return found
    .filter(
      (date, index) =>
        !found
          .slice(0, index)
          .some((earlier) => Math.abs(earlier.at - date.at) < 12 && sameDay(earlier, date)),
    )
    .sort((one, other) => one.at - other.at);
}

/** Months with a year and no day: "JUNI 2019", "06-2019", "2019-06". */
export function findMonths(text: string): { month: number; year: number; at: number }[] {
  const named = [...text.matchAll(new RegExp(String.raw`\b${monthPattern}\.?\s+((?:19|20)\d{2})\b`, 'gi'))];
  const counted = [...text.matchAll(/(?<![\d./-])(\d{1,2})\s?[-/ ]\s?((?:19|20)\d{2})(?![\d/-])/g)];
  const turned = [...text.matchAll(/(?<![\d./-])((?:19|20)\d{2})[-/](\d{1,2})(?![\d./-])/g)];
  return [
    ...[...named, ...counted].map(({ 1: month, 2: named, index }) => ({
      month: monthNumber(month!),
      year: Number(named),
      at: index,
    })),
    ...turned.map(({ 1: named, 2: month, index }) => ({
      month: Number(month),
      year: Number(named),
      at: index,
    })),
  ]
    .filter(({ month }) => month >= 1 && month <= 12)
    .sort((one, other) => one.at - other.at);
}

/** A line that holds a date or month and nothing else, such as the one above a newsletter. */
export function isDateLine(line: string): boolean {
  const rest = line
    .trim()
    .replace(
      /^((datum|date|d\.d\.|dd\.?|(maan|dins|woens|donder|vrij|zater|zon)dag|(mon|tues|wednes|thurs|fri|satur|sun)day)[:,]?\s*)+/i,
      '',
    )
    .replace(new RegExp(monthPattern, 'gi'), '')
    .replace(/(?<=\d)(st|nd|rd|th)\b/gi, '')
    .replace(/[\d\s./'’‘,-]/g, '');
  return rest === '' && (findDates(`op ${line.trim()}`).length > 0 || findMonths(line).length > 0);
}

export function isoDate(day: number, month: number, yearNumber: number): string {
  return `${yearNumber}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function lastDayOf(month: number, ofYear: number): number {
  return new Date(Date.UTC(ofYear, month, 0)).getUTCDate();
}

function yearNumber(text: string | undefined): number | null {
  if (!text) return null;
  const digits = text.replace(/\D/g, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function exists({ day, month, year: inYear }: { day: number; month: number; year: number | null }): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(month, inYear ?? 2020);
}

function sameDay(one: FoundDate, other: FoundDate): boolean {
  return one.day === other.day && one.month === other.month;
}
