import { shown } from '../sheet.rules.ts';
import { overlaps, type ReadRow, type Stay, type WrongRow } from './residency-rows.rules.ts';

/** A row whose home is known, and whose address may be somebody's. */
export interface PlannedRow {
  readonly row: number;
  readonly read: ReadRow;
  readonly homeId: string;
}

/** What one row comes down to. */
export interface Step {
  readonly row: number;
  readonly what: 'end' | 'new-keys' | 'begin' | 'nothing';
  readonly home: string;
  readonly homeId: string;
  readonly email: string | null;
  readonly firstName: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

export interface Plan {
  readonly steps: readonly Step[];
  readonly wrong: readonly WrongRow[];
}

interface Stays {
  list: Stay[];
}

/**
 * What all rows come down to together, in an order that does not depend on theirs: first who leaves, then who comes, so that
 * somebody who moves may stand in two rows.
 *
 * @param before what people have of these homes, and these people of any home; an address stands for who has it
 */
export function plan(rows: readonly PlannedRow[], before: readonly Stay[]): Plan {
  const stays: Stays = { list: [...before] };
  const steps: Step[] = [];
  const wrong: WrongRow[] = [];
  const seen = new Set<string>();
  const once = rows.filter((row) => {
    const key = JSON.stringify(row.read);
    if (seen.has(key)) wrong.push(problem(row, null, 'SAID_TWICE'));
    return !seen.has(key) && Boolean(seen.add(key));
  });
  for (const row of once.filter(({ read }) => !read.from)) leave(row, stays, steps, wrong);
  for (const row of once.filter(({ read }) => read.newKeys)) handOver(row, stays, steps);
  for (const row of once.filter(({ read }) => read.from && read.email)) come(row, stays, steps, wrong);
  return { steps: steps.toSorted((one, other) => one.row - other.row), wrong };
}

/** Who lives there leaves: one of them where there is an address, else all. What was over by then already stays as it was. */
function leave(row: PlannedRow, stays: Stays, steps: Step[], wrong: WrongRow[]): void {
  const { email, until } = row.read;
  const there = stays.list.filter(
    (stay) => stay.homeId === row.homeId && (!email || stay.residentKey === email),
  );
  if (there.length === 0) return void wrong.push(problem(row, 'home', 'NOT_LIVING_THERE'));
  const ending = there.filter(({ endsOn }) => endsOn === null || endsOn > until!);
  steps.push(step(row, ending.length > 0 ? 'end' : 'nothing', { from: null }));
  stays.list = stays.list.map((stay) => (ending.includes(stay) ? { ...stay, endsOn: until } : stay));
}

/** New keys end what began before them, but for whoever gets them. */
function handOver(row: PlannedRow, stays: Stays, steps: Step[]): void {
  const { email, from } = row.read;
  const ending = stays.list.filter(
    ({ homeId, residentKey, startsOn, endsOn }) =>
      homeId === row.homeId &&
      residentKey !== email &&
      startsOn < from! &&
      (endsOn === null || endsOn > from!),
  );
  steps.push(step(row, 'new-keys', { until: null }));
  stays.list = stays.list.map((stay) => (ending.includes(stay) ? { ...stay, endsOn: from } : stay));
}

function come(row: PlannedRow, stays: Stays, steps: Step[], wrong: WrongRow[]): void {
  const { email, from, until } = row.read;
  const stay = { residentKey: email!, homeId: row.homeId, startsOn: from!, endsOn: until };
  const crossing = stays.list.filter((one) => one.residentKey === email && overlaps(one, stay));
  if (crossing.some(({ homeId }) => homeId !== row.homeId))
    return void wrong.push(problem(row, 'from', 'OVERLAP'));
  // A file that comes every week says again what is known.
  const known = crossing[0];
  const endsSooner = known && until !== null && (known.endsOn === null || known.endsOn > until);
  steps.push(known ? step(row, endsSooner ? 'end' : 'nothing', {}) : step(row, 'begin', {}));
  if (!known) stays.list.push(stay);
}

function step({ row, read, homeId }: PlannedRow, what: Step['what'], more: Partial<Step>): Step {
  const { home, email, firstName, from, until } = read;
  return { row, what, home, homeId, email, firstName, from, until, ...more };
}

function problem({ row, read }: PlannedRow, column: WrongRow['column'], code: WrongRow['code']): WrongRow {
  return { row, column, code, said: shown(read.email ?? read.home) };
}
