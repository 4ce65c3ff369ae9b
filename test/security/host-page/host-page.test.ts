import { hasPostgres } from '@wederkerig/server/testing';
import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reachedOf } from './asks.ts';
import { askFrom, openRoutes } from './hostile-page.ts';
import { people, visit, type Person } from './people.ts';
import { routeAsks } from './routes.ts';
import { onHostPages, routesOnHostPages, toGuests, toTheBlocked, toVisitors } from './within-reach.ts';
import { original, type Original } from './worlds.ts';

/** Everybody else reaches what a resident does. */
const reach: Partial<Record<Person, readonly string[]>> = {
  visitor: toVisitors,
  guest: toGuests,
  'blocked resident': toTheBlocked,
};

describe.skipIf(!hasPostgres())('A page that listens in on the widgets it holds', () => {
  let first: Original;
  let browser: OpenBrowser;

  beforeAll(async () => {
    [first, browser] = await Promise.all([original(), openBrowser({ blockThirdPartyCookies: true })]);
    // The time of the server, so that no token looks old to a widget.
    await browser.context.clock.setFixedTime(first.at.community.clock.now());
  });
  afterAll(() => browser?.close());

  it.concurrent.each(people)(
    'reaches with the session of a %s what stands in the list, and nothing else',
    async (person) => {
      const { page, server, close } = await visit(first, browser, person);
      const reached = reachedOf(first.asks, await askFrom(page, server, first.asks, 'bearer'));
      expect(reached).toEqual([...(reach[person] ?? onHostPages)].sort());
      await close();
    },
    120_000,
  );

  it.concurrent.each(['resident', 'admin'] as const)(
    'reaches nothing by the cookie alone, and of the routes those in the list, with the session of a %s',
    async (person) => {
      const { page, server, taken, close } = await visit(first, browser, person);
      expect(reachedOf(first.asks, await askFrom(page, server, first.asks, 'cookie'))).toEqual([]);
      const open = await openRoutes(page, server, routeAsks(first.at));
      expect(open.sort()).toEqual(routesOnHostPages);
      expect([...taken].filter((route) => !routesOnHostPages.includes(route))).toEqual([]);
      await close();
    },
    120_000,
  );
});
