import { judged, median, spread, type Row } from '../table.ts';
import type { Round } from './rounds.ts';
import { phoneNetwork, type Visited } from './visit.ts';

type Ours = 'lab' | 'board';
type Rival = Exclude<keyof Round, Ours>;

interface Measure {
  readonly what: string;
  readonly unit: string;
  readonly digits?: number;
  readonly of: (visited: Visited) => number;
  /** Up to which ratio the goal is met, for the rivals that have one. */
  readonly goals?: Partial<Record<Rival, { most: number; says: string }>>;
}

const ahead = { most: 0.9999, says: 'below 1' };

const painted: Measure = {
  what: 'content painted',
  unit: 'ms',
  of: (visited) => visited.painted,
  goals: { bare: { most: 1.15, says: 'at most 1.15' }, waline: ahead, artalk: ahead },
};

const measures: readonly Measure[] = [
  painted,
  {
    what: 'main thread blocked by tasks over 50 ms',
    unit: 'ms',
    of: (visited) => visited.blocked,
    goals: { bare: { most: 1, says: 'at most 1' } },
  },
  { what: 'processor time of the main thread', unit: 'ms', of: (visited) => visited.worked },
  {
    what: 'JavaScript heap',
    unit: 'MiB',
    digits: 2,
    of: (visited) => visited.heap / 2 ** 20,
    goals: { waline: { most: 0.75, says: 'at most 0.75' } },
  },
  { what: 'bytes from the server, brotli', unit: 'KB', digits: 1, of: (visited) => visited.received / 1000 },
];

const rivals: readonly Rival[] = ['bare', 'waline', 'artalk'];

/** One of ours beside each rival, from visits of the same round; then what somebody sees who does not sit beside the server. */
export function compared(ours: Ours, rounds: readonly Round[], onPhones: readonly Round[]): Row[] {
  const network = `with ${phoneNetwork.latency} ms and 10 Mbit/s of network, ${onPhones.length} rounds`;
  const { goals: _, ...there } = { ...painted, what: `content painted ${network}` };
  return [
    ...measures.flatMap((measure) => rivals.map((rival) => row(measure, ours, rival, rounds))),
    ...rivals.map((rival) => row(there, ours, rival, onPhones)),
  ];
}

function row(measure: Measure, ours: Ours, rival: Rival, rounds: readonly Round[]): Row {
  const { what, unit, digits = 0, of, goals } = measure;
  const mine = rounds.map((round) => of(round[ours]));
  const others = rounds.map((round) => of(round[rival]));
  const ratios = mine.map((value, index) => value / others[index]!);
  const finite = ratios.every(Number.isFinite);
  const ratio = finite ? median(ratios) : undefined;
  const goal = goals?.[rival];
  const met = ratio === undefined ? median(mine) <= median(others) : ratio <= (goal?.most ?? Infinity);
  return {
    what: `${ours} and ${rival}: ${what}${ratio === undefined ? '' : `, noise ${Math.round(spread(ratios) * 100)} %`}`,
    ours: `${median(mine).toFixed(digits)} ${unit}`,
    other: `${median(others).toFixed(digits)} ${unit}`,
    ...(ratio === undefined ? {} : { ratio }),
    ...(goal ? { goal: goal.says, met: finite ? judged(met, ratios) : met } : {}),
  };
}

/** What a reader leaves with others, and keeps of it, before signing in. */
export function traces(visits: readonly Visited[], server: string): Row[] {
  const elsewhere = new Set(visits.flatMap(({ origins }) => origins).filter((origin) => origin !== server));
  const kept = Math.max(...visits.map((visit) => visit.cookies + visit.kept));
  return [
    { what: 'other sites asked', ours: String(elsewhere.size), goal: '0', met: elsewhere.size === 0 },
    { what: 'cookies and kept items before sign-in', ours: String(kept), goal: '0', met: kept === 0 },
  ];
}
