import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from './database.ts';
import { enterConsole } from './enter-console.ts';
import { signIn } from './sign-in.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { seenOn, visit } from './visit.ts';

interface Writer {
  readonly email: string;
  readonly title: string;
  readonly home: string;
}

/** Somebody of the demo with something open on the board that nobody else could have written. */
const writers = `
  select distinct on (resident.email) resident.email, help_post.title, building.name || ' ' || home.number as home
  from help_post
  join resident on resident.id = help_post.author_id
  join residency on residency.resident_id = resident.id and residency.ends_on is null
  join home on home.id = residency.home_id
  join building on building.id = home.building_id
  join neighbourhood on neighbourhood.id = building.neighbourhood_id
  where help_post.state = 'open' and help_post.visibility = 'published' and help_post.placed_as is null
    and help_post.kind = 'request' and neighbourhood.slug = 'molenveld'
  order by resident.email, help_post.title`;

describe('a resident whose board is open while staff end where they live', () => {
  let demo: Started;
  let resident: OpenBrowser;
  let staff: OpenBrowser;

  beforeAll(async () => {
    demo = await startForTests();
    resident = await openBrowser({ blockThirdPartyCookies: true });
    staff = await openBrowser({ blockThirdPartyCookies: true });
  });

  afterAll(async () => {
    await resident?.close();
    await staff?.close();
    await demo?.stop();
  });

  test('the board is gone within a minute, their own words stay, and a neighbour stays where they are', async () => {
    const [leaver, stayer] = await rowsOf<Writer>(demo.data, writers);
    const open = async (who: Writer, browser: OpenBrowser) => {
      const seat = await visit(browser, new URL('hulp.html', demo.website).href);
      const board = seat.page.locator('wk-help-board');
      await board.getByRole('button', { name: 'Log in' }).click();
      await signIn(demo, board, who.email);
      await board.first().waitFor();
      await board.locator('wk-help-posts').waitFor();
      return { ...seat, board };
    };
    const here = await open(leaver!, resident);
    expect(await here.board.locator('wk-help-story').count()).toBe(0);

    const { page, faults, leave } = await visit(staff, `${demo.server}/console/residents/residency`);
    await enterConsole(demo, page, 'els@wonen.example');
    await page.getByLabel('Woning').fill(leaver!.home);
    await page.getByLabel('E-mailadres van de bewoner').fill(leaver!.email);
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());
    await page.getByLabel('Woont er niet meer vanaf').fill(today);
    await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click();
    await page.getByText('Dit gaat er gebeuren').waitFor();
    await page.getByRole('button', { name: 'Voer dit uit' }).click();
    await page.getByText('Dit is er gebeurd').waitFor();
    const ended = Date.now();

    await here.board.getByText('Dit schreef jij hier').waitFor({ timeout: 60_000 });
    console.log(`The board was gone ${((Date.now() - ended) / 1000).toFixed(1)} s after the residency ended`);
    expect(await here.board.locator('wk-help-posts').count()).toBe(0);
    const seen = await seenOn(here.page);
    expect(seen).toContain(leaver!.title);
    expect(seen).not.toContain(stayer!.title);
    // The token of before works no more, and the page asks once for the next.
    expect(here.faults.filter((fault) => !fault.includes('401'))).toEqual([]);
    expect(faults).toEqual([]);
    await here.leave();
    await leave();
  }, 150_000);
});
