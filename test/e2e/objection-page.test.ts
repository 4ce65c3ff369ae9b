import { randomUUID } from 'node:crypto';
import type { OpenBrowser } from '@wederkerig/tooling/browser';
import { openBrowser } from '@wederkerig/tooling/browser';
import { hasPostgres } from '@wederkerig/server/testing';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { objectionCode } from '../../packages/server/src/moderation/objection.actions.ts';
import { neighboursOnAPort, type NeighboursOnAPort } from './neighbours-on-a-port.ts';
import { visit } from './visit.ts';

const why = 'Ik wil dit graag hier vertellen.';
const over = 'Deze link werkt niet meer.';

describe.skipIf(!hasPostgres())('Saying that a decision is not right', () => {
  let here: NeighboursOnAPort;
  let browser: OpenBrowser;
  let decision: string;

  beforeAll(async () => {
    here = await neighboursOnAPort();
    browser = await openBrowser({ blockThirdPartyCookies: true });
    await here.at.neighbour('Wies', 'De Linde 12');
  });
  afterAll(async () => {
    await browser?.close();
    await here?.close();
  });
  /** Wies, at work, refused what somebody wrote. */
  beforeEach(async () => {
    decision = randomUUID();
    const { organisation, clock } = here.at.community;
    await here.at.community.rows(async (db) => {
      const wies = await db
        .selectFrom('resident')
        .select('id')
        .where('first_name', '=', 'Wies')
        .executeTakeFirstOrThrow();
      await db.deleteFrom('moderation_objection').execute();
      await db
        .insertInto('moderation_decision')
        .values({
          organisation_id: organisation.id,
          id: decision,
          about_type: 'LabComment',
          about_id: randomUUID(),
          decision: 'refuse',
          ground: 'off-topic',
          reason: null,
          decided_by: wies.id,
          decided_at: clock.now(),
        })
        .execute();
    });
  });

  const linkTo = (code: string, language = 'nl') => `${here.origin}/objection?lang=${language}#${code}`;
  const link = (language?: string) => linkTo(objectionCode(here.at.community, decision), language);
  const said = () =>
    here.at.community.rows((db) =>
      db.selectFrom('moderation_objection').select(['decision_id', 'words']).execute(),
    );
  const say = async (page: Page, words: string) => {
    await page.getByLabel('Wat klopt er niet?').fill(words);
    await page.getByRole('button', { name: 'Verstuur' }).click();
  };
  const faultsFor = async (page: Page) => {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (globalThis as any).axe.run());
    return violations.map(({ id }: { id: string }) => id);
  };
  const focused = (page: Page) =>
    page.evaluate(
      () => (document.activeElement as HTMLElement).dataset['part'] ?? document.activeElement!.id,
    );

  it('is done once, by a press, and never by opening the link', async () => {
    for (const method of ['GET', 'HEAD', 'GET', 'HEAD'])
      expect((await here.at.community.fetch(link().slice(here.origin.length), { method })).status).toBe(200);
    const { page, faults, asked, leave } = await visit(browser, link());
    await page.getByText('Alleen wij lezen dit.').waitFor();
    expect(await said()).toEqual([]);
    await say(page, why);
    await page.getByText('Bedankt. Iemand anders kijkt opnieuw. Wij mailen je.').waitFor();
    expect(await focused(page)).toBe('done');
    expect(await said()).toEqual([{ decision_id: decision, words: why }]);
    expect(await page.getByRole('button', { name: 'Verstuur' }).isVisible()).toBe(false);
    // Nothing goes elsewhere: what the link is for stays in the fragment.
    expect([faults, asked]).toEqual([[], []]);
    await page.reload();
    await say(page, 'En nog iets.');
    await expect.poll(() => focused(page)).toBe('refused');
    expect(
      await page
        .getByRole('link', { name: /^Bel ons/ })
        .last()
        .isVisible(),
    ).toBe(true);
    expect(await said()).toEqual([{ decision_id: decision, words: why }]);
    await leave();
  });

  it('says what is wrong with the words and keeps them; mended they are taken', async () => {
    const { page, leave } = await visit(browser, link());
    await page.getByRole('button', { name: 'Verstuur' }).click();
    await page.getByText('Je hebt nog niets getypt.').waitFor();
    expect(await focused(page)).toBe('words');
    expect(await faultsFor(page)).toEqual([]);
    // The field itself stops at what is taken; a page that is older may let more through.
    await page.locator('#words').evaluate((field) => field.removeAttribute('maxlength'));
    await say(page, 'x'.repeat(1001));
    await page.locator('[data-part=mend]:not([hidden])').waitFor();
    await expect.poll(() => page.getByText('Je hebt nog niets getypt.').isVisible()).toBe(false);
    expect(await page.getByLabel('Wat klopt er niet?').inputValue()).toHaveLength(1001);
    expect(await said()).toEqual([]);
    await say(page, 'x'.repeat(1000));
    await page.getByText('Bedankt.').waitFor();
    expect((await said())[0]!.words).toHaveLength(1000);
    await leave();
  });

  it.each([
    ['of nobody', () => ''],
    ['that is made up', () => `${randomUUID()}.abc`.padEnd(60, 'x')],
    ['of another decision', () => `${decision}${objectionCode(here.at.community, randomUUID()).slice(36)}`],
  ])('is not done by a link %s; by the right one it is', async (_, code) => {
    const wrong = await visit(browser, linkTo(code()));
    if (code()) await say(wrong.page, why);
    await wrong.page.getByText(over).waitFor();
    expect(await faultsFor(wrong.page)).toEqual([]);
    expect(await said()).toEqual([]);
    await wrong.leave();
    const right = await visit(browser, link());
    await say(right.page, why);
    await right.page.getByText('Bedankt.').waitFor();
    expect(await said()).toHaveLength(1);
    await right.leave();
  });

  it('can be done for fourteen days', async () => {
    here.at.community.clock.passDays(14);
    const { page, leave } = await visit(browser, link());
    here.at.community.clock.passDays(1);
    await say(page, why);
    await page.getByText(over).waitFor();
    expect(await said()).toEqual([]);
    await leave();
    here.at.community.clock.passDays(-1);
    const again = await visit(browser, link());
    await say(again.page, why);
    await again.page.getByText('Bedankt.').waitFor();
    await again.leave();
  });

  it('keeps what was typed where the server cannot be reached, and sends it when it can', async () => {
    const { page, leave } = await visit(browser, link());
    await page.context().setOffline(true);
    await say(page, why);
    await page.locator('[data-part=unreachable]:not([hidden])').waitFor();
    expect(await page.getByLabel('Wat klopt er niet?').inputValue()).toBe(why);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Verstuur' }).click();
    await page.getByText('Bedankt.').waitFor();
    expect(await said()).toHaveLength(1);
    await leave();
  });

  it.each([
    ['nl', 'ltr', 360, 'light'],
    ['nl', 'ltr', 360, 'dark'],
    ['nl', 'ltr', 1280, 'dark'],
    ['ar', 'rtl', 320, 'light'],
  ] as const)(
    'can be used by everybody: %s, %s, %i px, %s',
    async (language, direction, width, colorScheme) => {
      const { page, leave } = await visit(browser, link(language));
      await page.setViewportSize({ width, height: 740 });
      await page.emulateMedia({ colorScheme });
      await page.locator('#words').waitFor();
      expect(await page.locator('html').getAttribute('dir')).toBe(direction);
      expect(await faultsFor(page)).toEqual([]);
      const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await sideways()).toBeLessThanOrEqual(0);
      // With the keyboard alone.
      await page.locator('#words').focus();
      await page.keyboard.type(why);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toBe('done');
      expect(await sideways()).toBeLessThanOrEqual(0);
      await leave();
    },
  );
});
