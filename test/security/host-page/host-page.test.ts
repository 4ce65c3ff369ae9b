import { forumOrigin, hasPostgres, websiteOrigin } from '@wederkerig/server/testing';
import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostSite } from '../../embed/host-site.ts';
import { reachedOf } from './asks.ts';
import { askFrom, openRoutes, scriptAlone } from './hostile-page.ts';
import { become, people, visit, type Person } from './people.ts';
import { routeAsks } from './routes.ts';
import * as within from './within-reach.ts';
import { original, ownOrigin, posted, type Original } from './worlds.ts';

/** Everybody else reaches what a resident does. */
const reach: Partial<Record<Person, readonly string[]>> = {
  visitor: within.toVisitors,
  guest: within.toGuests,
  'blocked resident': within.toTheBlocked,
};

/** The roles between resident and admin take a minute and have the same list; the long run signs them in too. */
const triedNow: readonly Person[] = process.env['WEDERKERIG_LONG']
  ? people
  : ['visitor', 'guest', 'newcomer', 'resident', 'admin', 'blocked resident'];

const sorted = (names: Iterable<string>) => [...names].sort();
const ofConsole = (names: readonly string[]) => names.filter((name) => within.inConsoleAlone.includes(name));

describe.skipIf(!hasPostgres())('A page that listens in on the widgets it holds', () => {
  let first: Original;
  let browser: OpenBrowser;

  beforeAll(async () => {
    [first, browser] = await Promise.all([original(), openBrowser({ blockThirdPartyCookies: true })]);
    // The time of the server, so that no token looks old to a widget.
    await browser.context.clock.setFixedTime(first.at.community.clock.now());
  });
  afterAll(() => browser?.close());

  it('would reach the rest with a session of the console on the pages of the server, and nothing of it elsewhere', async () => {
    const world = await first.copy();
    const authorization = `Bearer ${first.at.admin}`;
    expect(
      reachedOf(first.asks, await world.askAll(first.asks, { authorization, origin: websiteOrigin })),
    ).toEqual([]);
    const atWork = await world.askAll(first.asks, { authorization, origin: ownOrigin });
    expect(ofConsole(reachedOf(first.asks, atWork))).toEqual(sorted(within.inConsoleAlone));
    const all = new Set(first.asks.map(({ name }) => name));
    expect(sorted(all)).toEqual(
      sorted([...within.onHostPages, ...within.inConsoleAlone, ...within.doneBefore]),
    );
    await world.close();
  }, 120_000);

  it.each(triedNow)(
    'reaches with the session of a %s what stands in the list, and nothing else',
    async (person) => {
      const { page, server, taken, close } = await visit(first, browser, person);
      const reached = reachedOf(first.asks, await askFrom(page, server, first.asks, 'bearer'));
      expect(reached).toEqual(sorted(reach[person] ?? within.onHostPages));
      if (person === 'resident' || person === 'admin') {
        expect(reachedOf(first.asks, await askFrom(page, server, first.asks, 'cookie'))).toEqual([]);
        expect(sorted(await openRoutes(page, server, routeAsks(first.at)))).toEqual(within.routesOnHostPages);
        expect([...taken].filter((route) => !within.routesOnHostPages.includes(route))).toEqual([]);
      }
      await close();
    },
    120_000,
  );

  it('can carry the session of an admin off to nowhere that it reaches more, and has nothing after the sign-out', async () => {
    const { world, page, server, close } = await visit(first, browser, 'admin');
    const token = await page.evaluate(() => window.taken.token!);
    const authorization = `Bearer ${token}`;

    // The widget leaves nothing on the page that opens anything, and was listened in on in every way it uses.
    const kept = () =>
      page.evaluate(() => [Object.values({ ...localStorage }), { ...sessionStorage }, document.cookie]);
    await expect.poll(kept).toEqual([['1'], {}, '']);
    expect(await page.evaluate(() => [...window.taken.heard])).toEqual(
      expect.arrayContaining(['fetch', 'storage', 'shadow', 'define']),
    );
    const loot = await page.evaluate(() => [...window.taken.loot].filter((one) => one.length === 43));
    expect(loot).toContain(token);
    for (const handle of loot) {
      const origin = websiteOrigin;
      expect(await posted(world, '/session/refresh', { handle }, { origin })).not.toContain('accessToken":"');
      const inConsole = { origin: ownOrigin, cookie: `__Host-wk_console=${handle}` };
      expect(await posted(world, '/console/session/refresh', {}, inConsole)).toBe('{"accessToken":null}');
    }

    const stranger = await hostSite('stranger', { alone: scriptAlone });
    const elsewhere = await browser.newPage();
    await elsewhere.goto(stranger.at('alone'));
    await elsewhere.evaluate((given) => (window.taken.token = given), token);
    const unheard = await askFrom(elsewhere, server, first.asks, 'bearer');
    expect(unheard.filter(({ status }) => status !== 0)).toEqual([]);
    for (const origin of [undefined, 'null', stranger.origin]) {
      const refused = await world.askAll(first.asks, { authorization, ...(origin ? { origin } : {}) });
      expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([403]));
    }
    await Promise.all([elsewhere.close(), stranger.close()]);

    // A program says it is whatever page it likes; the session reaches no further for that.
    const program = await world.askAll(first.asks, { authorization, origin: ownOrigin });
    expect(reachedOf(first.asks, program)).toEqual(sorted(within.onHostPages));

    // The widget forgets at once; the token is worth nothing from when the server heard of it.
    const heard = page.waitForResponse((answer) => answer.url().endsWith('/session/sign-out'));
    await page.locator('wk-account').getByRole('button', { name: 'Log uit' }).click();
    await page.locator('wk-account').getByRole('button', { name: 'Log in' }).waitFor();
    await heard;
    expect(reachedOf(first.asks, await askFrom(page, server, first.asks, 'bearer'))).toEqual([]);
    expect(
      reachedOf(first.asks, await world.askAll(first.asks, { authorization, origin: ownOrigin })),
    ).toEqual([]);
    await close();
  }, 120_000);

  // A script that is quicker than the widget can ask for the handle that stands in for a refused cookie, and carry that off.
  it('gets no further with a handle that it asks for before the widget shows its cookie', async () => {
    const world = await first.copy();
    await world.rows((db) => become(db, 'admin', first.at.community));
    const post = async (path: string, body: object, headers: Record<string, string> = {}) =>
      JSON.parse(await posted(world, path, body, { origin: websiteOrigin, ...headers })) as Record<
        string,
        string
      >;
    const { attempt } = await post('/session/code', { email: 'ina@voorbeeld.nl', language: 'nl' });
    const opened = await post('/session/sign-in', { attempt, code: await world.codeOf(attempt!) });
    const bearer = { authorization: `Bearer ${opened['accessToken']}` };
    const { handle } = await post('/session/handle', {}, bearer);
    for (const origin of [ownOrigin, forumOrigin])
      expect(await posted(world, '/session/refresh', { handle }, { origin })).not.toContain('accessToken":"');
    const { accessToken } = await post('/session/refresh', { handle });
    const authorization = `Bearer ${accessToken}`;
    const answers = await world.askAll(first.asks, { authorization, origin: ownOrigin });
    expect(reachedOf(first.asks, answers)).toEqual(sorted(within.onHostPages));
    await world.close();
  }, 120_000);
});
