/** The names of months in the languages of reports, long and short. */
const named: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'januari februari maart april mei juni juli augustus september oktober november december',
    'january february march april may june july august september october november december',
    'januar februar märz april mai juni juli august september oktober november dezember',
    'jan feb mrt apr mei jun jul aug sep okt nov dec',
    'jan feb mar apr may jun jul aug sept oct nov dez',
  ].flatMap((year) => year.split(' ').map((name, index) => [name, index + 1])),
);

const longestFirst = Object.keys(named).sort((one, other) => other.length - one.length);

/** For `new RegExp`: the name of a month, long or short. */
export const monthPattern = `(${longestFirst.join('|')})`;

/** Names that Dutch does not have, so that a number behind one is a day: "March 1", but not "mei 12 bewoners". */
export const englishMonthPattern = '(january|february|march|may|june|july|august|october)';

export function monthNumber(name: string): number {
  return /^\d+$/.test(name) ? Number(name) : (named[name.toLowerCase()] ?? 0);
}
