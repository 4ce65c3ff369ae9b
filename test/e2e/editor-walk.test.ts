import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  realReport,
  skippedWithout,
} from '../../packages/server/src/lab-feedback/report/fixtures/real-report.ts';
import { type HostPage, type HostSite, hostSite } from '../embed/host-site.ts';
import { enterConsole } from './enter-console.ts';
import { labOf } from './sign-in.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit } from './visit.ts';

describe.skipIf(!realReport.exists)(`a web editor alone in the console${skippedWithout}`, () => {
  let demo: Started;
  let editor: OpenBrowser;
  let reader: OpenBrowser;
  let news: HostSite;
  const pages: Record<string, HostPage> = {};

  beforeAll(async () => {
    demo = await startForTests();
    editor = await openBrowser({ blockThirdPartyCookies: true });
    reader = await openBrowser({ blockThirdPartyCookies: true });
    news = await hostSite('nieuws', pages);
  });

  afterAll(async () => {
    await Promise.all([editor?.close(), reader?.close()]);
    await Promise.all([demo?.stop(), news?.close()]);
  });

  test('goes from a report in a file to a page of the website that residents answer on', async () => {
    const { page, faults, leave } = await visit(editor, `${demo.server}/console`);
    const did = await stepsOn(page);
    await did('log in', () => enterConsole(demo, page, 'els@wonen.example'));

    await did('bring the report in', async () => {
      await page.getByRole('link', { name: 'Gesprek met bewoners' }).click();
      await page.getByRole('button', { name: 'Nieuw verslag' }).click();
      await page.getByLabel('Of kies een bestand').setInputFiles(realReport.file);
      await page.getByRole('button', { name: 'Zoek de punten' }).click();
      await page.getByText('25 punten nog zonder gewone woorden').waitFor({ timeout: 60_000 });
    });

    await did('correct it', async () => {
      const two = page.getByRole('listitem').filter({ hasText: 'Daarnaast kan het waardevol zijn' });
      await two.getByRole('button', { name: 'Splits of verplaats' }).click();
      await page.getByLabel('Bij ‘Daarnaast kan het').check();
      await page.getByRole('button', { name: 'Maak er twee punten van' }).click();
      await page.getByText('26 punten nog zonder gewone woorden').waitFor();
      await page.getByRole('button', { name: 'Schrijf gewone woorden' }).first().click();
      await page.getByLabel('Wat staat hier in gewone woorden?').fill(plain);
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await page.getByText('25 punten nog zonder gewone woorden').waitFor();
    });

    const link = await did('make a link to read it beforehand', async () => {
      await page.getByLabel('Voor wie is de link?').fill('de deelnemers');
      await page.getByRole('button', { name: 'Maak een link' }).click();
      return page.getByRole('textbox', { name: 'De link voor de deelnemers' }).inputValue();
    });
    await readBeforehand(reader, link);

    await did('publish it', async () => {
      await page.reload();
      await page.getByText('dit klopt.').waitFor();
      await page.getByRole('button', { name: 'Zet het op de website' }).click();
      await page.getByRole('link', { name: 'Bekijk eerst hoe bewoners het zien' }).waitFor();
      await page.getByRole('button', { name: 'Ja, plaats het toch' }).click();
      await page.getByText('Het staat nu op de website.').waitFor();
    });

    await did('let the website in', async () => {
      await page.getByRole('link', { name: 'Websites' }).click();
      await page.getByRole('button', { name: 'Voeg een website toe' }).click();
      await page.getByLabel('Naam').fill('Nieuws');
      await page.getByLabel('Adres 1').fill(news.origin);
      await page.getByRole('button', { name: 'Sla op' }).click();
      await page.getByText('Nieuws is opgeslagen.').waitFor();
    });

    await did('build the code and copy it', async () => {
      await page.getByRole('link', { name: 'Op je website zetten' }).click();
      await page.getByLabel('Nieuws', { exact: true }).check();
      await page.getByLabel(/Iedereen kan iets/i).check();
      await page.frameLocator('iframe').getByText(plain).waitFor({ timeout: 60_000 });
      await editor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Kopieer: Code voor de pagina' }).click();
      await page.getByText('Gekopieerd. Plak het nu in je website.').waitFor();
    });
    pages['bericht'] = { body: await page.evaluate(() => navigator.clipboard.readText()) };
    expect(faults).toEqual([]);
    await leave();

    await isAnswered(reader, news.at('bericht'));
    console.info(did.table());
    // What the walk asks of an editor must not grow unseen.
    const acts = did.steps.reduce((sum, step) => sum + step.acts, 0);
    expect(acts).toBeGreaterThan(did.steps.length);
    expect(acts).toBeLessThanOrEqual(mostActs);
  }, 240_000);
});

const plain = 'Als je iemand kent, help je elkaar sneller.';
const mostActs = 32;

/** Reads the lab by its link and says that it is right, as a participant does. */
async function readBeforehand(browser: OpenBrowser, link: string): Promise<void> {
  const { page, faults, leave } = await visit(browser, link);
  await page.locator('wk-lab-feedback').getByText(plain).waitFor();
  await page.getByRole('button', { name: 'Ja, dit klopt' }).click();
  await page.getByText('Bedankt. Wij lezen dit.').waitFor();
  expect(faults).toEqual([]);
  await leave();
}

/** Answers on the page of the website, and finds the answer back there. */
async function isAnswered(browser: OpenBrowser, address: string): Promise<void> {
  const { page, faults, leave } = await visit(browser, address);
  const lab = await labOf(page);
  await lab.getByText(plain).waitFor();
  await lab.getByRole('button', { name: 'Ja', exact: true }).click();
  await lab.getByText('Bedankt. Jij zei: ja.').waitFor();
  await page.reload();
  await (await labOf(page)).getByText('Bedankt. Jij zei: ja.').waitFor();
  expect(faults).toEqual([]);
  await leave();
}

/** Takes the time of each step, and counts what the editor did in it: a thing pressed, chosen or typed. */
async function stepsOn(page: Page) {
  let acts = 0;
  await page.exposeFunction('acted', () => void (acts += 1));
  await page.addInitScript(countActs);
  await page.evaluate(countActs);
  const steps: { step: string; acts: number; seconds: number }[] = [];
  const did = async <T>(step: string, act: () => Promise<T>): Promise<T> => {
    const from = { at: performance.now(), acts };
    const made = await act();
    const seconds = Math.round((performance.now() - from.at) / 100) / 10;
    steps.push({ step, acts: acts - from.acts, seconds });
    return made;
  };
  return Object.assign(did, {
    steps,
    table: () =>
      steps.map(({ step, acts: some, seconds }) => `${step}: ${some} acts, ${seconds} s`).join('\n'),
  });
}

/** Runs in the page. What is chosen is pressed too, and is one act. */
function countActs(): void {
  const acted = (window as unknown as { acted(): void }).acted;
  window.addEventListener('click', ({ isTrusted }) => isTrusted && acted(), true);
  window.addEventListener(
    'input',
    (event) => {
      const field = event.composedPath()[0] as HTMLInputElement;
      if (!['radio', 'checkbox'].includes(field.type)) acted();
    },
    true,
  );
}
