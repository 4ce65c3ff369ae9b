import pg from 'pg';
import { largeLab, seedLargeLabs, silentLab, smallLab } from './lab/lab-world.ts';
import { watchDatabase } from './server/database-processes.ts';
import { questionPath } from './server/lab-question.ts';
import { round, statementsFor, type Ask } from './server/rounds.ts';
import type { Servers } from './server/servers.ts';
import { judged, median, spread, type Row } from './table.ts';

const rounds = 6;
const roundSeconds = 2;

let asked = 0;
const askOf =
  (name: string, slug: string): Ask =>
  () => ({ path: `${questionPath(name, slug)}&asked=lab-${asked++}` });

/** Milliseconds of a processor that one answer takes, of the server and of the database. */
type Cost = Readonly<Record<'server' | 'database', number>>;
const both = ({ server, database }: Cost) => server + database;
const ms = (costs: readonly Cost[]) => `${median(costs.map(both)).toFixed(2)} ms`;

/** A large report with many answers and comments, beside a small one, beside itself without answers, and from memory. */
export async function largeLabs(servers: Servers): Promise<Row[]> {
  const { countingSeconds, morningSeconds } = await seedLargeLabs(servers.database);
  const database = await watchDatabase(servers.superuser);
  const tables = new pg.Client(servers.superuser);
  await tables.connect();
  const { ours } = servers;
  const cost = async (ask: Ask): Promise<Cost> => {
    const before = await database.seconds();
    const { answers, processor, statuses } = await round(ours, ask, { seconds: roundSeconds });
    if (statuses.some((status) => status !== 200)) throw new Error(`Answered ${statuses}`);
    const after = await database.seconds();
    return {
      server: (1000 * processor) / answers,
      database: (1000 * (after.ours - before.ours)) / answers,
    };
  };
  const readsOfAnswers = async () => {
    // What a connection did is counted when it has nothing to do for a moment.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const { rows } = await tables.query<{ reads: string }>(
      `select sum(coalesce(seq_scan, 0) + coalesce(idx_scan, 0)) as reads from pg_stat_user_tables where relname = 'lab_answer'`,
    );
    return Number(rows[0]?.reads ?? 0);
  };
  try {
    const readsBefore = await readsOfAnswers();
    const costs: Record<'large' | 'small' | 'silent' | 'closing' | 'kept', Cost[]> = {
      large: [],
      small: [],
      silent: [],
      closing: [],
      kept: [],
    };
    const asks: Record<keyof typeof costs, Ask> = {
      large: askOf('Lab', largeLab),
      small: askOf('Lab', smallLab),
      silent: askOf('Lab', silentLab),
      closing: askOf('LabClosing', largeLab),
      kept: () => ({ path: questionPath('Lab', largeLab) }),
    };
    // By turns, so that whatever else the machine does hits all alike; the first time warms up.
    for (let time = 0; time <= rounds; time += 1)
      for (const kind of Object.keys(costs) as (keyof typeof costs)[]) {
        const one = await cost(asks[kind]);
        if (time > 0) costs[kind].push(one);
      }
    const reads = (await readsOfAnswers()) - readsBefore;
    const beside = (
      what: string,
      [one, other]: [keyof typeof costs, keyof typeof costs],
      goal: string,
      isMet: (ratio: number) => boolean,
    ): Row => {
      const ratios = costs[one].map((value, at) => both(value) / both(costs[other][at]!));
      return {
        what: `${what}, noise ${Math.round(spread(ratios) * 100)} %`,
        ours: ms(costs[one]),
        other: ms(costs[other]),
        ratio: median(ratios),
        goal,
        met: judged(isMet(median(ratios)), ratios),
      };
    };
    const statements = async (name: string) =>
      [
        await statementsFor(ours, askOf(name, smallLab)),
        await statementsFor(ours, askOf(name, largeLab)),
      ] as const;
    const [few, many] = await statements('Lab');
    const [fewCame, manyCame] = await statements('LabClosing');
    return [
      {
        what: 'round trips to the database, report of 20 points and of 200',
        ours: `${few} and ${many}`,
        goal: 'the same',
        met: few === many,
      },
      {
        what: 'the same for what came of it',
        ours: `${fewCame} and ${manyCame}`,
        goal: 'the same',
        met: fewCame === manyCame,
      },
      beside(
        'report of 200 points with 50,000 answers and 5,000 comments beside 20 points with 100 answers, nothing cached',
        ['large', 'small'],
        'at most 10, as it is ten times as long',
        (ratio) => ratio <= 10,
      ),
      beside(
        'the same 200 points with 50,000 answers beside none',
        ['large', 'silent'],
        'at most 1.2',
        (ratio) => ratio <= 1.2,
      ),
      {
        what: 'how often the table of answers was read meanwhile, beside while it was counted',
        ours: String(reads),
        other: String(readsBefore),
        goal: '0',
        met: readsBefore > 0 && reads === 0,
      },
      beside(
        'report of 200 points, nothing cached beside from memory',
        ['large', 'kept'],
        'at least 5',
        (ratio) => ratio >= 5,
      ),
      { what: 'what came of the report of 200 points, nothing cached', ours: ms(costs.closing) },
      { what: 'counting 50,000 answers in the morning, all points', ours: `${countingSeconds.toFixed(1)} s` },
      {
        what: 'all that a morning does with them, who answers alike included',
        ours: `${morningSeconds.toFixed(1)} s`,
      },
    ];
  } finally {
    await tables.end();
    await database.close();
  }
}
