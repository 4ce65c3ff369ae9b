import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterConsole } from './enter-console.ts';
import { neighbourAt, type Neighbour } from './neighbour.ts';
import { cutOffPrinted, sheetsPrinted } from './printed.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { visit, type Visit } from './visit.ts';

const title = 'Wie hangt bij mij een plank op?';

describe('a neighbour without internet gets help by way of the office', () => {
  let demo: Started;
  let browser: OpenBrowser;
  let els: Visit;
  let ina: Neighbour;

  beforeAll(async () => {
    demo = await startForTests();
    browser = await openBrowser({ blockThirdPartyCookies: true });
    browser.context.setDefaultTimeout(8_000);
    ina = await neighbourAt(demo, { name: 'Ina', home: 'De Linde 12', site: 'website' });
  });

  afterAll(async () => {
    await ina?.leave();
    await browser?.close();
    await demo?.stop();
  });

  const button = (name: string | RegExp) => els.page.getByRole('button', { name });

  test('Els of the staff places a post for somebody at the door', async () => {
    els = await visit(browser, `${demo.server}/console/help-board`);
    await enterConsole(demo, els.page, 'els@wonen.example');
    await button('Berichten voor buren').click();
    await button('Plaats een bericht').click();
    await els.page.getByLabel('Voornaam van de buur').fill('Annie');
    await els.page.getByLabel('Waar woont deze buur?').fill('De Linde 15');
    await els.page.getByLabel('Aan de deur').check();
    await els.page.getByLabel('In één zin').fill(title);
    await els.page.getByLabel('Meer erover').fill('De plank en de schroeven liggen klaar.');
    await els.page.getByLabel('Het mag ook op papier in de hal hangen').check();
    await button('Zet het op het bord').click();
    await els.page.getByText('Het staat op het bord.').waitFor();
    await els.page.getByText('Voor Annie, De Linde 15').waitFor();
    expect(els.faults).toEqual([]);
  });

  test('Ina reads on the website who placed it, and answers the office', async () => {
    await ina.signIn(demo);
    await ina.type(ina.page.getByRole('searchbox', { name: ina.words.posts.search }), 'plank', 'Enter');
    await ina.press(ina.button(`${ina.words.posts.wantToHelp}: ${title}`));
    await ina.says(ina.words.posts.placedFor('Els', 'STAFF'));
    await ina.says(/Bel .* of antwoord hier/);
    expect(await ina.seen()).not.toContain('Annie');
    await ina.press(ina.button(ina.words.sentences.I_CAN_HELP_YOU));
    await ina.says(ina.words.post.officeAudience('Els'));
    await ina.press(ina.button(ina.words.post.officeSend));
    await ina.says(ina.words.talk.heading('Els'));
    await ina.says(ina.words.talk.officeReads('Els'));
    expect(ina.faults).toEqual([]);
  });

  test('Els sees it wait on Vandaag, passes it on, and Ina reads so', async () => {
    await els.page.getByRole('link', { name: 'Vandaag' }).first().click();
    await els.page.getByRole('link', { name: /Een buur antwoordde/ }).click();
    await els.page.getByText('Ik kan je helpen.').waitFor();
    await button('Doorgegeven aan de buur').click();
    await els.page.getByText('Dat is verstuurd.').waitFor();
    await els.page.getByLabel('Jouw antwoord').fill('Annie is dinsdag thuis.');
    await button('Stuur').click();
    await ina.comeAgain(demo, new URL(ina.page.url()).search);
    await ina.says(ina.words.sentences.PASSED_ON);
    await ina.says('Annie is dinsdag thuis.');
    await els.page.getByRole('link', { name: 'Vandaag' }).first().click();
    await els.page.getByRole('heading', { name: 'Dit wacht op jou' }).waitFor();
    expect(await els.page.getByText('Een buur antwoordde').count()).toBe(0);
    expect([...els.faults, ...ina.faults]).toEqual([]);
  });

  test('the paper for the hall is one sheet of A4 with strips, and nothing of it is cut off', async () => {
    const { page } = els;
    await els.page.getByRole('link', { name: 'Prikborden' }).first().click();
    await button('Kies een gebouw').click();
    await button('Bekijk het blad voor De Linde').click();
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await page.locator('.sheet').count()).toBe(1);
    expect(await page.locator('.strips li').count()).toBe(8);
    expect(await sheetsPrinted(page)).toBe(1);
    expect(await cutOffPrinted(page)).toEqual([]);
    await button('Terug naar het overzicht').click();
    await button('Bekijk het blad voor De Wilg').click();
    await page.getByText('Wat kun jij voor een buur doen?').waitFor();
    expect(await sheetsPrinted(page)).toBe(1);
    expect(await cutOffPrinted(page)).toEqual([]);
    expect(els.faults).toEqual([]);
  });

  test('goes on, on a second sheet and a third, where more and longer posts hang', async () => {
    const { page } = els;
    const place = async (kind: string, said: string, more: () => Promise<void>) => {
      await page.getByRole('link', { name: 'Prikborden' }).first().click();
      await button('Berichten voor buren').click();
      await button('Plaats een bericht').click();
      await page.getByLabel('Voornaam van de buur').fill('Wim');
      await page.getByLabel('Waar woont deze buur?').fill('De Linde 14');
      await page.getByLabel('Aan de telefoon').check();
      await page.getByLabel(kind).check();
      await page.getByLabel('In één zin').fill(said);
      await more();
      await page.getByLabel('Het mag ook op papier in de hal hangen').check();
      await button('Zet het op het bord').click();
      await page.getByText('Het staat op het bord.').waitFor();
    };
    const long = 'Ik vertel graag over vroeger, toen de haven nog vol met grote schepen lag. '
      .repeat(13)
      .trim();
    const widest = 'WIE WIL MET MIJ MEE NAAR HET WARME ZWEMBAD OP DE MAANDAG EN OP DE WOENSDAG VROEG';
    await place('De buur helpt graag', widest, () => page.getByLabel('Meer erover').fill(long));
    await place('Samen iets doen', 'Samen pannenkoeken bakken', async () => {
      const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
      await page.getByLabel('Welke dag?').fill(inAWeek);
      await page.getByLabel('Hoe laat?').fill('10:00');
      await page.getByLabel('Waar?').fill('De hal van De Linde');
    });
    await page.getByRole('link', { name: 'Prikborden' }).first().click();
    await button('Kies een gebouw').click();
    await button('Bekijk het blad voor De Linde').click();
    await page.getByRole('heading', { name: widest }).waitFor();
    expect(await page.locator('.sheet').count()).toBe(3);
    expect(await sheetsPrinted(page)).toBe(3);
    expect(await cutOffPrinted(page)).toEqual([]);
    expect(els.faults).toEqual([]);
    await els.leave();
  });
});
