import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realReport } from '../../packages/server/src/lab-feedback/report/fixtures/real-report.ts';
import { rowsOf } from './database.ts';
import { invite, labOf, signIn } from './sign-in.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit } from './visit.ts';

const cli = fileURLToPath(new URL('../../packages/server/src/bin/wederkerig.ts', import.meta.url));

describe('the lab widget on the two demo sites', () => {
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

  test("shows this morning's picture after an answer, with the same facts in a table", async () => {
    const { page, faults, leave } = await visit(browser, demo.website);
    const lab = await labOf(page);
    expect(await lab.getByText('Vanmorgen geteld').count()).toBe(0);
    await lab.getByRole('button', { name: 'Nee', exact: true }).click();
    await lab.getByText('Bedankt. Jij zei: nee.').waitFor();
    await lab.getByText('Vanmorgen geteld. Dit is niet iedereen in de wijk.').waitFor();
    await lab.getByText('Bekijk als tabel').click();
    await lab.getByRole('table').first().waitFor();
    expect(faults).toEqual([]);
    await leave();
  });

  test('walks from point to point, and the address of a point opens that point', async () => {
    const { page, leave } = await visit(browser, demo.website);
    const lab = await labOf(page);
    await lab.getByRole('button', { name: 'Volgende' }).click();
    await lab.getByText('Punt 2 van 3').first().waitFor();
    const address = page.url();
    expect(address).toContain('wk-lab-feedback.item=');
    await leave();
    const again = await visit(browser, address);
    await (await labOf(again.page)).getByText('Punt 2 van 3').first().waitFor();
    await again.leave();
  });

  test('keeps what was typed when signing in interrupts, and places it afterwards', async () => {
    await invite(demo, 'mo@voorbeeld.nl', 'De Wilg 3', 'Mo');
    const { page, faults, leave } = await visit(browser, demo.website);
    const lab = await labOf(page);
    await lab
      .getByRole('button', { name: /reacti/i })
      .first()
      .click();
    await lab.getByLabel('Schrijf je reactie').fill('Ik help graag met de lampen.');
    await lab.getByRole('button', { name: 'Plaats mijn reactie' }).click();
    await signIn(demo, lab, 'mo@voorbeeld.nl');
    await expect
      .poll(() => rowsOf(demo.data, "select text, state from lab_comment where text like 'Ik help%'"))
      .toEqual([{ text: 'Ik help graag met de lampen.', state: 'waiting' }]);
    await lab.getByText('Ik help graag met de lampen.').first().waitFor();
    expect(faults).toEqual([]);
    await leave();
  });

  test('a comment that waits is seen by its writer, and by nobody else', async () => {
    const own = await visit(browser, demo.website);
    const mine = await labOf(own.page);
    await mine
      .getByRole('button', { name: /reacti/i })
      .first()
      .click();
    await mine.getByText('Ik help graag met de lampen.').first().waitFor();
    await own.leave();
    const stranger = await openBrowser({ blockThirdPartyCookies: true });
    const { page, leave } = await visit(stranger, demo.website);
    const lab = await labOf(page);
    await lab
      .getByRole('button', { name: /reacti/i })
      .first()
      .click();
    await lab.getByLabel('Schrijf je reactie').waitFor();
    expect(await lab.getByText('Ik help graag met de lampen.').count()).toBe(0);
    await leave();
    await stranger.close();
  });

  test('what was typed stays when the server is out of reach, and the page goes on by itself afterwards', async () => {
    const { page, leave } = await visit(browser, demo.website);
    const lab = await labOf(page);
    await browser.context.setOffline(true);
    await lab.getByRole('button', { name: 'Weet ik niet' }).click();
    await lab.getByText('Dit werkt nu even niet.').first().waitFor({ timeout: 20_000 });
    await browser.context.setOffline(false);
    await lab
      .getByRole('button', { name: /Probeer/ })
      .first()
      .click();
    await lab.getByText('Bedankt.').waitFor();
    await leave();
  });

  test.skipIf(!realReport.exists)(
    'the real lab report, brought in by one command, is answered on the page',
    async () => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [cli, 'import-lab', realReport.file, '--publish', '--json'],
        {
          env: { ...process.env, WEDERKERIG_DATA: demo.data },
        },
      );
      const report = JSON.parse(stdout.slice(0, stdout.lastIndexOf('}') + 1));
      const counts = Object.fromEntries(
        report.sections.map((section: { kind: string; items: unknown[] }) => [
          section.kind,
          section.items.length,
        ]),
      );
      expect(report).toMatchObject({ date: '2018-02-19', participants: 11 });
      expect(counts).toMatchObject({ meaning: 5, bottlenecks: 4, solutions: 6, 'action-points': 9 });
      const [{ slug }] = (await rowsOf<{ slug: string }>(
        demo.data,
        'select slug from lab order by created_at desc limit 1',
      )) as [{ slug: string }];
      const { page, faults, leave } = await visit(browser, demo.forum);
      await page
        .locator('wk-lab-feedback')
        .evaluate((element, lab) => element.setAttribute('lab', lab), slug);
      const lab = page.locator('wk-lab-feedback');
      await lab.getByText('19 februari 2018').waitFor();
      await lab.getByText('Punt 1 van 5').first().waitFor();
      await lab.getByRole('button', { name: 'Ja', exact: true }).click();
      await lab.getByText('Bedankt. Jij zei: ja.').waitFor();
      await expect
        .poll(() =>
          rowsOf(
            demo.data,
            `select count(*)::int as answers from lab_answer where lab_id = (select id from lab where slug = '${slug}')`,
          ),
        )
        .toEqual([{ answers: 1 }]);
      expect(faults).toEqual([]);
      await leave();
    },
  );
});
