import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  realReport,
  skippedWithout,
} from '../../packages/server/src/lab-feedback/report/fixtures/real-report.ts';
import { enterConsole } from './enter-console.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit } from './visit.ts';

describe.skipIf(!realReport.exists)(`an editor in the console${skippedWithout}`, () => {
  let demo: Started;
  let browser: OpenBrowser;

  beforeAll(async () => {
    demo = await startForTests();
    browser = await openBrowser({ blockThirdPartyCookies: true });
  });

  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  test('brings a report in, corrects what was found, and finds it all back', async () => {
    const { page, faults, leave } = await visit(browser, `${demo.server}/console/lab-feedback`);
    await enterConsole(demo, page, 'els@wonen.example');
    await page.getByRole('button', { name: 'Nieuw verslag' }).click();
    await page.getByLabel('Plak hier de tekst').fill(realReport.text);
    await page.getByRole('button', { name: 'Zoek de punten' }).click();
    await page.getByRole('heading', { name: 'Wat wij vonden' }).waitFor({ timeout: 60_000 });
    // Five meanings, four bottlenecks, six solutions, whose turn, nine action points.
    await page.getByText('25 punten nog zonder gewone woorden').waitFor();

    await page.getByRole('button', { name: 'Pas het deel ‘Introductie’ aan' }).click();
    await page.getByLabel('Iets anders').check();
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByText('Iets anders', { exact: true }).waitFor();

    const kernwaarden = page.getByRole('listitem').filter({ hasText: 'Daarnaast kan het waardevol zijn' });
    await kernwaarden.getByRole('button', { name: 'Splits of verplaats' }).click();
    await page.getByLabel('Bij ‘Daarnaast kan het').check();
    await page.getByRole('button', { name: 'Maak er twee punten van' }).click();
    await page.getByText('26 punten nog zonder gewone woorden').waitFor();

    const second = page.getByRole('listitem').filter({ hasText: 'Daarnaast kan het waardevol zijn' });
    await second.getByRole('button', { name: 'Schrijf gewone woorden' }).click();
    const plain = page.getByLabel('Wat staat hier in gewone woorden?');
    await plain.fill(
      'Wij zeggen samen hoe wij hier willen wonen, zodat nieuwe bewoners zich welkom voelen tevens.',
    );
    await page.getByText('Dit woord is moeilijk: ‘tevens’').waitFor();
    await plain.fill('Wij zeggen samen hoe wij hier willen wonen.');
    await page.getByText('Kort en gewoon. Goed zo.').waitFor();
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByText('25 punten nog zonder gewone woorden').waitFor();

    await page.getByRole('button', { name: 'Talen' }).click();
    await page.getByLabel('Taal').selectOption('en');
    const translated = page.getByRole('listitem').filter({ hasText: 'Wij zeggen samen' });
    await translated.getByRole('button', { name: 'Schrijf dit in het Engels' }).click();
    await page.getByLabel('In het Engels').fill('Together we say how we want to live here.');
    await page.getByLabel('keek dit na').check();
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByText('Nagekeken', { exact: false }).waitFor();

    await page.reload();
    await page.getByText('Together we say how we want to live here.').waitFor();
    await page.getByRole('button', { name: 'Verslag', exact: true }).click();
    await page.getByText('Wij zeggen samen hoe wij hier willen wonen.').waitFor();
    await page.getByText('Iets anders', { exact: true }).waitFor();
    expect(
      await page.getByRole('listitem').filter({ hasText: 'Daarnaast kan het waardevol zijn' }).count(),
    ).toBe(1);
    expect(faults).toEqual([]);
    await leave();
  }, 180_000);
});
