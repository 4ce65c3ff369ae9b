import { startForTests } from '../e2e/start-for-tests.ts';
import { labOf, labSizes } from './server/bench-world.ts';
import { watchDatabase } from './server/database-processes.ts';
import { labPath } from './server/lab-question.ts';
import { askUncached, bothAtOnce, round, statementsPerRequest, type Ask } from './server/rounds.ts';
import { firstDifference } from './server/same-answers.ts';
import type { Servers, Start } from './server/servers.ts';
import { judged, median, spread, type Row } from './table.ts';

const rounds = 8;
const roundSeconds = 4;
const list = labOf(20);

/** The public list beside a hand-written server that gives the same bytes, both with nothing cached. */
export async function lists(servers: Servers): Promise<Row[]> {
  const paths = [
    ...labSizes.map((size) => labPath(labOf(size))),
    labPath('nobody-knows'),
    labPath(list, 'en'),
  ];
  const difference = await firstDifference(servers.ours, servers.rival, paths);
  if (difference)
    return [{ what: `hand-written list NOT MEASURED, it answers otherwise: ${difference}`, ours: '' }];
  const database = await watchDatabase(servers.superuser);
  try {
    await bothAtOnce(servers, askUncached(list), { count: 2000, seconds: 30 }, database);
    const pairs: Awaited<ReturnType<typeof bothAtOnce>>[] = [];
    while (pairs.length < rounds)
      pairs.push(await bothAtOnce(servers, askUncached(list), { seconds: roundSeconds }, database));
    return comparedLists(pairs);
  } finally {
    await database.close();
  }
}

type Side = Awaited<ReturnType<typeof bothAtOnce>>['ours'];

function comparedLists(pairs: readonly { ours: Side; rival: Side }[]): Row[] {
  const per = (seconds: (side: Side) => number) => {
    const rate = (side: Side) => side.answers / seconds(side);
    const ratios = pairs.map(({ ours, rival }) => rate(ours) / rate(rival));
    const ours = Math.round(median(pairs.map((pair) => rate(pair.ours))));
    const other = Math.round(median(pairs.map((pair) => rate(pair.rival))));
    return {
      ours: `${ours}/s`,
      other: `${other}/s`,
      ratio: median(ratios),
      ratios,
      noise: Math.round(spread(ratios) * 100),
    };
  };
  const { noise, ratios, ...server } = per(({ processor }) => processor);
  const { noise: _, ratios: __, ...withDatabase } = per(({ processor, database }) => processor + database);
  const memory = (side: Side) => `${Math.round(side.residentBytes / 2 ** 20)} MiB`;
  const last = pairs.at(-1)!;
  return [
    {
      what: `list of 20, nothing cached, per core-second, ${pairs.length} rounds, noise ${noise} %`,
      ...server,
      goal: 'at least 0.4, aim 0.5',
      met: judged(server.ratio >= 0.4, ratios),
    },
    { what: 'the same, with the processor time of the database', ...withDatabase },
    {
      what: 'memory of the server under that load',
      ours: memory(last.ours),
      other: memory(last.rival),
      goal: 'at most 220 MiB',
      met: last.ours.residentBytes <= 220 * 2 ** 20,
    },
  ];
}

/** The same list asked again, from the server's memory and by a browser that has it, beside the list with nothing cached. */
export async function keptLists({ ours }: Servers): Promise<Row[]> {
  const etag = (await fetch(ours.origin + labPath(list))).headers.get('etag');
  const asks: Record<'uncached' | 'kept' | 'known', Ask> = {
    uncached: askUncached(list),
    kept: () => ({ path: labPath(list) }),
    known: () => ({ path: labPath(list), headers: `If-None-Match: ${etag}\r\n` }),
  };
  const rates: Record<keyof typeof asks, number[]> = { uncached: [], kept: [], known: [] };
  for (let time = 0; time < 5; time += 1) {
    for (const kind of ['uncached', 'kept', 'known'] as const) {
      const { answers, processor, statuses } = await round(ours, asks[kind], { seconds: 1.5 });
      const expected = kind === 'known' ? 304 : 200;
      if (statuses.some((status) => status !== expected))
        throw new Error(`Answered ${statuses}, not ${expected}`);
      // The first time warms up what is measured afterwards.
      if (time > 0) rates[kind].push(answers / processor);
    }
  }
  const beside = (what: string, kind: 'kept' | 'known'): Row => {
    const ratio = median(rates[kind].map((rate, index) => rate / rates.uncached[index]!));
    const [mine, other] = [median(rates[kind]), median(rates.uncached)].map(
      (rate) => `${Math.round(rate)}/s`,
    );
    return { what, ours: mine!, other: other!, ratio, goal: 'at least 5', met: ratio >= 5 };
  };
  return [
    beside('list of 20 from memory, beside nothing cached', 'kept'),
    beside('list of 20 that the browser has (304), the same', 'known'),
  ];
}

/** Round trips to the database for a short and a long list. */
export async function statements({ ours }: Servers): Promise<Row[]> {
  const [short, long] = [
    await statementsPerRequest(ours, labOf(5)),
    await statementsPerRequest(ours, labOf(40)),
  ];
  return [
    {
      what: 'round trips to the database, list of 5 and of 40',
      ours: `${short} and ${long}`,
      goal: 'the same',
      met: short === long,
    },
  ];
}

/** How long it takes until somebody is answered. */
export async function starts({ firstStart, laterStart }: Servers): Promise<Row[]> {
  const started = performance.now();
  const demo = await startForTests();
  const demoStart = (performance.now() - started) / 1000;
  await demo.stop();
  const row = (what: string, { seconds, processorSeconds }: Start, most: number): Row => ({
    what,
    ours: `${seconds.toFixed(1)} s (${processorSeconds.toFixed(1)} s of it working)`,
    goal: `at most ${most} s`,
    met: seconds <= most,
  });
  return [
    row('start to first answer, database there', laterStart, 1),
    row('first start ever of "wederkerig serve"', firstStart, 5),
    {
      what: 'first start ever of the demo, elements built',
      ours: `${demoStart.toFixed(1)} s`,
      goal: 'at most 5 s',
      met: demoStart <= 5,
    },
  ];
}
