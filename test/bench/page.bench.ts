import { openBrowser } from '@wederkerig/tooling/browser';
import type { ConnectionSettings } from '../../packages/server/src/database/connect.ts';
import { builtElements } from '../../packages/tooling/src/build/built-elements.ts';
import { repositoryRoot } from '../../packages/tooling/src/repository-root.ts';
import { compared, traces } from './page/compared.ts';
import { roundOf, shown, type Round } from './page/rounds.ts';
import { setStage } from './page/stage.ts';
import { phoneNetwork, visitOnce, type Visited } from './page/visit.ts';
import type { Row } from './table.ts';

const leastRounds = 7;
const mostRounds = 9;
const networkRounds = 5;

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

/** Our widgets beside a bare list, Waline and Artalk with the same items, by turns in one browser, until the time is up. */
export async function visits(database: ConnectionSettings, seconds: number): Promise<Row[]> {
  const stage = await setStage(database);
  const browser = await openBrowser({ blockThirdPartyCookies: false });
  const rounds: Round[] = [];
  const onPhones: Round[] = [];
  const withRoom: Visited[] = [];
  try {
    await roundOf(stage, browser, 0);
    const until = performance.now() + seconds * 1000;
    while (rounds.length < mostRounds && (performance.now() < until || rounds.length < leastRounds))
      rounds.push(await roundOf(stage, browser, rounds.length));
    while (onPhones.length < networkRounds)
      onPhones.push(await roundOf(stage, browser, onPhones.length, phoneNetwork));
    while (withRoom.length < 2)
      withRoom.push(await visitOnce(browser, `${stage.host}/lab-with-room`, shown.lab));
  } finally {
    await browser.close();
    await stage.close();
  }
  return [
    ...compared('lab', rounds, onPhones),
    ...compared('board', rounds, onPhones),
    ...traces(
      rounds.map(({ lab }) => lab),
      stage.server,
    ),
    ...shifts(rounds, withRoom),
  ];
}

function shifts(rounds: readonly Round[], withRoom: readonly Visited[]): Row[] {
  const most = (visits: readonly Visited[]) => Math.max(...visits.map(({ shift }) => shift));
  const row = (what: string, visits: readonly Visited[]) => ({
    what: `layout shift: ${what}`,
    ours: most(visits).toFixed(4),
  });
  const held = { goal: '0.00' };
  const of = (name: keyof Round) => rounds.map((round) => round[name]);
  return [
    { ...row('lab, the snippet as pasted', of('lab')), ...held, met: most(of('lab')) < 0.005 },
    { ...row('board, the snippet as pasted', of('board')), ...held, met: most(of('board')) < 0.005 },
    { ...row('lab, room kept by the style of the page', withRoom), ...held, met: most(withRoom) < 0.005 },
    ...(['bare', 'waline', 'artalk'] as const).map((name) => row(name, of(name))),
  ];
}
