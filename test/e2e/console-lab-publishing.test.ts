import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from './database.ts';
import { enterConsole } from './enter-console.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit } from './visit.ts';

const cli = fileURLToPath(new URL('../../packages/server/src/bin/wederkerig.ts', import.meta.url));
const slug = 'samen-in-de-wilg';
const report = `Samen in De Wilg

Op 2 november 2026 spraken we met 9 bewoners in de hal van De Wilg.

Wat gaat er niet goed?

De bel is vaak stuk.

Buren kennen elkaar niet.
`;

describe('a lab on its way to the website', () => {
  let demo: Started;
  let karim: OpenBrowser;
  let els: OpenBrowser;
  let participant: OpenBrowser;

  beforeAll(async () => {
    demo = await startForTests();
    [karim, els, participant] = await Promise.all([
      openBrowser({ blockThirdPartyCookies: true }),
      openBrowser({ blockThirdPartyCookies: true }),
      openBrowser({ blockThirdPartyCookies: true }),
    ]);
    const file = `${demo.data}/verslag.txt`;
    await writeFile(file, report);
    await promisify(execFile)(process.execPath, [cli, 'import-lab', file], {
      env: { ...process.env, WEDERKERIG_DATA: demo.data },
    });
  });

  afterAll(async () => {
    await Promise.all([karim, els, participant].map((browser) => browser?.close()));
    await demo?.stop();
  });

  let address: string;

  test('is given to the participants with a link', async () => {
    const { page, faults, leave } = await visit(karim, `${demo.server}/console/lab-feedback/${slug}`);
    await enterConsole(demo, page, 'karim@wonen.example');
    await page.getByLabel('Voor wie is de link?').fill('de deelnemers');
    await page.getByRole('button', { name: 'Maak een link' }).click();
    address = await page.getByRole('textbox', { name: 'De link voor de deelnemers' }).inputValue();
    expect(address).toMatch(new RegExp(`^${demo.server}/preview#[\\w-]{40,}$`));
    expect(faults).toEqual([]);
    await leave();
  }, 90_000);

  test('is read by a participant as residents will see it, who says what is not right, and then yes', async () => {
    const { page, faults, asked, leave } = await visit(participant, address);
    await page.getByRole('heading', { name: 'Lees jij dit vast?' }).waitFor();
    const lab = page.locator('wk-lab-feedback');
    await lab.getByText('De bel is vaak stuk.').waitFor();
    await lab.getByRole('button', { name: 'Ja', exact: true }).click();
    await lab.getByText('Antwoorden kan pas op de website.').first().waitFor();
    await lab.getByRole('combobox').selectOption('en');
    await lab.getByText('Do you recognise this?').waitFor();
    await lab.getByRole('combobox').selectOption('nl');

    await page.getByRole('button', { name: 'Nee, er klopt iets niet' }).click();
    await page.getByRole('button', { name: 'Verstuur' }).click();
    await page.getByText('Je hebt nog niets getypt.').waitFor();
    await page.getByLabel('Wat klopt er niet?').fill('Wij waren met tien.');
    await page.getByRole('button', { name: 'Verstuur' }).click();
    await page.getByText('Bedankt. Wij lezen dit.').waitFor();
    await page.getByRole('button', { name: 'Ik wil nog iets zeggen' }).click();
    await page.getByRole('button', { name: 'Ja, dit klopt' }).click();
    await page.getByText('Bedankt. Wij lezen dit.').waitFor();
    // The refusals that are meant: an empty text.
    expect(faults.filter((fault) => !fault.includes('400'))).toEqual([]);
    expect(asked).toEqual([]);
    expect(
      await rowsOf(demo.data, 'select count(*)::int as answers from lab_answer where lab_id = ' + ofLab),
    ).toEqual([{ answers: 0 }]);
    await leave();
  }, 90_000);

  test('waits on the first page of the editors, and a second one publishes it', async () => {
    const first = await visit(karim, `${demo.server}/console`);
    const said = 'Bekijk: Iemand las een gesprek vooraf en zegt of het klopt';
    await first.page.getByRole('link', { name: said }).click();
    await first.page.getByText('Wij waren met tien.').waitFor();
    await first.page.getByRole('button', { name: 'Ik heb alles gelezen' }).click();
    await first.page.getByText('Je hebt alles gelezen.').waitFor();

    const { page, faults, leave } = await visit(els, `${demo.server}/console/lab-feedback/${slug}`);
    await enterConsole(demo, page, 'els@wonen.example');
    await page.getByLabel('Een tweede persoon zet een gesprek op de website').check();
    await page.getByText('Vraag eerst een collega om te kijken.').waitFor();

    await first.page.reload();
    await first.page.getByRole('button', { name: 'Vraag een collega om te kijken' }).click();
    await first.page.getByText('Jij werkte hier zelf aan.').waitFor();
    expect(await first.page.getByRole('button', { name: 'Zet het op de website' }).count()).toBe(0);

    await page.goto(`${demo.server}/console`);
    await page
      .getByRole('link', { name: 'Bekijk: Een collega vraagt of je een gesprek wilt nakijken' })
      .click();
    await page.getByText('Karim vroeg op').waitFor();
    await page.getByRole('button', { name: 'Zet het op de website' }).click();
    // Its points have no plain words yet.
    await page.getByRole('button', { name: 'Ja, plaats het toch' }).click();
    await page.getByText('Het staat nu op de website.').waitFor();
    await page.getByText('Open: bewoners kunnen antwoorden').waitFor();
    expect([...first.faults, ...faults]).toEqual([]);
    await first.leave();
    await leave();
  }, 120_000);

  test('is answered by a visitor on the website until its last day is over', async () => {
    const { page, leave } = await visit(participant, demo.website);
    const lab = await onWebsite(page);
    await lab.getByText('De bel is vaak stuk.').waitFor();
    await lab.getByRole('button', { name: 'Ja', exact: true }).click();
    await lab.getByText('Bedankt. Jij zei: ja.').waitFor();
    await leave();

    await rowsOf(demo.data, `update lab set closes_on = current_date - 1 where id = ${ofLab} returning id`);
    const later = await visit(participant, demo.website);
    // Answers to everybody are kept for a while.
    const isOver = async () => {
      await later.page.reload();
      const shown = await onWebsite(later.page);
      await shown
        .getByText(/Punt 1 van|Dit gesprek is klaar/)
        .first()
        .waitFor();
      return shown.getByText('Dit gesprek is klaar.').count();
    };
    await expect.poll(isOver, { timeout: 90_000, interval: 2_000 }).toBe(1);
    await later.leave();
  }, 180_000);

  test('is no more shown by a link that is withdrawn', async () => {
    const { page, leave } = await visit(karim, `${demo.server}/console/lab-feedback/${slug}`);
    await page.getByRole('button', { name: 'Trek de link in voor de deelnemers' }).click();
    await page.getByText('De link werkt niet meer.').waitFor();
    await leave();
    for (const gone of [address, address.split('#')[0]!]) {
      const late = await visit(participant, gone);
      await late.page.getByText('Deze link werkt niet meer.').waitFor();
      expect(await late.page.locator('wk-lab-feedback').count()).toBe(0);
      await late.leave();
    }
  }, 90_000);

  test.each(['nl', 'ar'])(
    'fits on a narrow phone with large letters, and axe finds nothing (%s)',
    async (language) => {
      const made = await visit(karim, `${demo.server}/console/lab-feedback/${slug}`);
      await made.page.getByLabel('Voor wie is de link?').fill(`de directeur ${language}`);
      await made.page.getByRole('button', { name: 'Maak een link' }).click();
      const link = await made.page
        .getByRole('textbox', { name: `De link voor de directeur ${language}` })
        .inputValue();
      await made.leave();
      const { page, leave } = await visit(participant, link.replace('#', `?lang=${language}#`));
      await page.setViewportSize({ width: 320, height: 640 });
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await page.locator('wk-lab-feedback').getByRole('heading').first().waitFor();
      await page.locator('button[value=no]').click();
      await looksWell(page);
      await page.locator('button[value=yes]').click();
      await page.locator('[data-part=done]').waitFor();
      await looksWell(page);
      await leave();
    },
    60_000,
  );

  const ofLab = `(select id from lab where slug = '${slug}')`;

  async function onWebsite(page: Page) {
    const lab = page.locator('wk-lab-feedback');
    await lab.evaluate((element, shown) => element.setAttribute('lab', shown), slug);
    return lab;
  }

  async function looksWell(page: Page): Promise<void> {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const run = (
        window as unknown as { axe: { run(): Promise<{ violations: { id: string }[]; passes: [] }> } }
      ).axe;
      const { violations, passes } = await run.run();
      return { violations: violations.map(({ id }) => id), looked: passes.length > 5 };
    });
    expect(found).toEqual({ violations: [], looked: true });
  }
});
