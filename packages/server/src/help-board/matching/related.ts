import { meanings } from '../meanings/index.ts';

const nearby = 0.6;
const sameActivity = 0.6;
const sameCategory = 0.15;
/** Categories that hold everything, so that sharing one says nothing. */
const wide: ReadonlySet<string> = new Set(['other', 'company', 'lending']);

const table = new Map<string, ReadonlyMap<string, number>>();

/** Every meaning that has to do with this one, and how far people who are good at it can help here: 1 is the same thing. */
export function relatedTo(meaning: string): ReadonlyMap<string, number> {
  const known = table.get(meaning);
  if (known) return known;
  const related = new Map([[meaning, 1]]);
  for (const other of Object.keys(meanings)) {
    const how = compare(meaning, other);
    if (how > 0) related.set(other, how);
  }
  table.set(meaning, related);
  return related;
}

function compare(name: string, otherName: string): number {
  const [one, other] = [meanings[name], meanings[otherName]];
  if (name === otherName || !one || !other) return name === otherName ? 1 : 0;
  const both = [
    one.activity && one.activity === other.activity ? sameActivity : 0,
    one.near?.includes(otherName) || other.near?.includes(name) ? nearby : 0,
    one.category === other.category && !wide.has(one.category) ? sameCategory : 0,
  ];
  return Math.max(...both);
}
