import { openBrowser } from '@wederkerig/tooling/browser';
import type { ConnectionSettings } from '../../packages/server/src/database/connect.ts';
import { builtElements } from '../../packages/tooling/src/build/built-elements.ts';
import { repositoryRoot } from '../../packages/tooling/src/repository-root.ts';
import { setStage } from './page/stage.ts';
import { phoneNetwork, visitOnce, type Content, type Visited } from './page/visit.ts';
import { judged, median, spread, type Row } from './table.ts';

const mostPairs = 9;
const networkPairs = 5;
const widget: Content = { element: 'wk-lab-feedback', selector: '[part~=item], [part~=answer]', count: 3 };
const bare: Content = { element: 'bare-list', selector: 'li', count: 20 };

/** What a page loads, as a browser receives it. */
export async function weights(): Promise<Row[]> {
  const { sizes } = await builtElements(repositoryRoot);
  return sizes.map(({ what, bytes, budget }) => ({
    what,
    ours: `${(bytes / 1000).toFixed(2)} KB`,
    goal: `at most ${budget / 1000} KB`,
    met: bytes <= budget,
  }));
}

/** The lab widget beside a bare list of the same items, by turns in one browser, until the time is up. */
export async function visits(database: ConnectionSettings, seconds: number): Promise<Row[]> {
  const stage = await setStage(database);
  const browser = await openBrowser({ blockThirdPartyCookies: false });
  const pairs: { ours: Visited; other: Visited }[] = [];
  const onPhones: typeof pairs = [];
  const withRoom: Visited[] = [];
  try {
    const pair = async (network?: typeof phoneNetwork) => ({
      ours: await visitOnce(browser, `${stage.host}/widget`, widget, network),
      other: await visitOnce(browser, `${stage.host}/bare`, bare, network),
    });
    await pair();
    const until = performance.now() + seconds * 1000;
    while (pairs.length < mostPairs && (performance.now() < until || pairs.length < 3))
      pairs.push(await pair());
    while (onPhones.length < networkPairs) onPhones.push(await pair(phoneNetwork));
    while (withRoom.length < 2)
      withRoom.push(await visitOnce(browser, `${stage.host}/widget-with-room`, widget));
  } finally {
    await browser.close();
    await stage.close();
  }
  return [
    ...compared(pairs, stage.server),
    behindNetwork(onPhones),
    ...shifts(
      pairs.map(({ ours }) => ours),
      withRoom,
    ),
  ];
}

type Pairs = readonly { ours: Visited; other: Visited }[];

/** Medians of both sides, and of the ratios of those that were measured one after the other. */
function medians(pairs: Pairs, what: (visited: Visited) => number) {
  return {
    ours: median(pairs.map((pair) => what(pair.ours))),
    other: median(pairs.map((pair) => what(pair.other))),
    ratio: median(pairs.map((pair) => what(pair.ours) / what(pair.other))),
  };
}

/** What a visitor sees of it who does not sit beside the server. */
function behindNetwork(pairs: Pairs): Row {
  const painted = medians(pairs, (visited) => visited.painted);
  return {
    what: `the same with ${phoneNetwork.latency} ms and 10 Mbit/s of network, ${pairs.length} pairs`,
    ...inUnits(painted, 'ms'),
  };
}

function compared(pairs: Pairs, server: string): Row[] {
  const ours = pairs.map((pair) => pair.ours);
  const of = (what: (visited: Visited) => number) => medians(pairs, what);
  const [painted, blocked, worked, heap, received] = [
    of(({ painted }) => painted),
    of(({ blocked }) => blocked),
    of(({ worked }) => worked),
    of(({ heap }) => heap / 2 ** 20),
    of(({ received }) => received / 1000),
  ];
  const elsewhere = new Set(ours.flatMap(({ origins }) => origins).filter((origin) => origin !== server));
  const traces = Math.max(...ours.map(({ cookies, kept }) => cookies + kept));
  const paintedRatios = pairs.map((pair) => pair.ours.painted / pair.other.painted);
  const noise = Math.round(spread(paintedRatios) * 100);
  return [
    {
      what: `content painted, 20 items, ${pairs.length} pairs, noise ${noise} %`,
      ...inUnits(painted, 'ms'),
      goal: 'at most 1.15',
      met: judged(painted.ratio <= 1.15, paintedRatios),
    },
    {
      what: 'main thread blocked by tasks over 50 ms',
      ...inUnits({ ...blocked, ratio: blocked.other ? blocked.ours / blocked.other : undefined }, 'ms'),
      goal: 'at most 1',
      met: judged(blocked.ours <= blocked.other, paintedRatios),
    },
    { what: 'processor time of the main thread in all', ...inUnits(worked, 'ms') },
    {
      what: 'JavaScript heap, 20 items',
      ...inUnits(heap, 'MiB', 2),
      goal: `at most ${heapGoal.toFixed(2)}`,
      met: heap.ratio <= heapGoal,
    },
    {
      what: 'bytes from the server until then, as it sends them',
      ...inUnits(received, 'KB', 1),
    },
    { what: 'other sites asked', ours: String(elsewhere.size), goal: '0', met: elsewhere.size === 0 },
    { what: 'cookies and kept items before sign-in', ours: String(traces), goal: '0', met: traces === 0 },
  ];
}

function shifts(asPasted: readonly Visited[], withRoom: readonly Visited[]): Row[] {
  const most = (visits: readonly Visited[]) => Math.max(...visits.map(({ shift }) => shift));
  const row = (what: string, shift: number): Row => ({
    what,
    ours: shift.toFixed(4),
    goal: '0.00',
    met: shift < 0.005,
  });
  return [
    row('layout shift, the snippet as pasted', most(asPasted)),
    row('layout shift, room kept by the style of the page', most(withRoom)),
  ];
}

/** 0.75 of Waline's heap, which was 2.96 MB where a bare list was 1.62. */
const heapGoal = (0.75 * 2.96) / 1.62;

function inUnits(
  { ours, other, ratio }: { ours: number; other: number; ratio: number | undefined },
  unit: string,
  digits = 0,
) {
  return { ours: `${ours.toFixed(digits)} ${unit}`, other: `${other.toFixed(digits)} ${unit}`, ratio };
}
