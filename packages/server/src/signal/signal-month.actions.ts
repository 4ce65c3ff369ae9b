import { atWorkIn, type Context } from '../builder.ts';
import { dayLater, todayOf } from '../clock.ts';
import { namesOfPlaces } from '../community/place-names.actions.ts';
import { workingDaysBetween } from '../working-days.ts';
import { countAtWork, middleOf, partAtWork } from './signal.rules.ts';
import type { SignalKind, SignalVerdict } from './signal.table.ts';

/** A number of signals; not said exactly where it is of fewer than five. */
export interface CountAtWork {
  readonly count: number | null;
  readonly few: boolean;
}

/** One month of signals in numbers, for those who lead: nobody's words, and no small number. */
export interface SignalMonth {
  /** 2026-11 */
  readonly month: string;
  readonly received: CountAtWork;
  readonly answered: CountAtWork;
  readonly inTime: CountAtWork;
  /** Working days until half of what was received in the month was answered; null where too few were. */
  readonly middleDays: number | null;
  readonly open: CountAtWork;
  readonly late: CountAtWork;
  /** Whether there are enough to say of which kind they were, from where, and whether an answer helped. */
  readonly isDivided: boolean;
  readonly byKind: readonly { readonly kind: SignalKind; readonly count: CountAtWork }[];
  readonly byPlace: readonly { readonly neighbourhood: string | null; readonly count: CountAtWork }[];
  readonly byVerdict: readonly { readonly verdict: SignalVerdict; readonly count: CountAtWork }[];
}

/** By name; what has no address comes last. */
function byName(one: { neighbourhood: string | null }, other: { neighbourhood: string | null }): number {
  if (one.neighbourhood === null || other.neighbourhood === null) return one.neighbourhood === null ? 1 : -1;
  return one.neighbourhood.localeCompare(other.neighbourhood, 'nl');
}

const kinds: readonly SignalKind[] = ['broken', 'nuisance', 'promise', 'complaint', 'tip'];
const verdicts: readonly SignalVerdict[] = ['helped', 'partly', 'not-helped'];
const fewestForMiddle = 5;
/** With fewer in all, a part of them is nearly a person. */
const fewestForParts = 20;

/** What came in within a month, and how that went; null for whoever has no work with it, or a month that is none. */
export async function signalMonth(context: Context, month: string): Promise<SignalMonth | null> {
  if (!atWorkIn(context.viewer, 'staff') || !/^20\d\d-(0[1-9]|1[0-2])$/.test(month)) return null;
  const first = `${month}-01`;
  const next = `${dayLater(first, 31).slice(0, 7)}-01`;
  const rows = await context.db
    .selectFrom('signal')
    .select(['kind', 'neighbourhood_id', 'sent_on', 'answer_by', 'answered_on', 'verdict'])
    .where('sent_on', '>=', first)
    .where('sent_on', '<', next)
    .execute();
  const today = todayOf(context);
  const isDivided = rows.length >= fewestForParts;
  const count = (which: (row: (typeof rows)[number]) => boolean) => countAtWork(rows.filter(which).length);
  const days = rows.flatMap(({ sent_on, answered_on }) =>
    answered_on ? [workingDaysBetween(sent_on, answered_on)] : [],
  );
  const part = (which: (row: (typeof rows)[number]) => boolean) => partAtWork(rows.filter(which).length);
  const placeIds = [...new Set(rows.map(({ neighbourhood_id }) => neighbourhood_id))];
  const names = await namesOfPlaces(
    context.db,
    placeIds.flatMap((id) => id ?? []),
  );
  return {
    month,
    received: count(() => true),
    answered: count(({ answered_on }) => answered_on !== null),
    inTime: count(({ answered_on, answer_by }) => answered_on !== null && answered_on <= answer_by),
    middleDays: days.length < fewestForMiddle ? null : middleOf(days),
    open: count(({ answered_on }) => answered_on === null),
    late: count(({ answered_on, answer_by }) => answered_on === null && answer_by < today),
    isDivided,
    byKind: isDivided ? kinds.map((kind) => ({ kind, count: part((row) => row.kind === kind) })) : [],
    byPlace: (isDivided ? placeIds : [])
      .map((id) => ({
        neighbourhood: (id && names.get(id)) || null,
        count: part(({ neighbourhood_id }) => neighbourhood_id === id),
      }))
      .toSorted(byName),
    byVerdict: isDivided
      ? verdicts.map((verdict) => ({ verdict, count: part((row) => row.verdict === verdict) }))
      : [],
  };
}
