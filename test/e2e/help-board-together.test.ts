import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from './database.ts';
import { neighbourAt, type Neighbour } from './neighbour.ts';
import { type Started, startForTests } from './start-for-tests.ts';

const request = 'Wie draagt mijn doos naar boven?';
const meal = 'Soep met brood';
const nextWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);

describe('neighbours do something together, and nobody sees more than is for them', () => {
  let demo: Started;
  let ina: Neighbour;
  let mo: Neighbour;
  let noor: Neighbour;
  /** Lives in the same neighbourhood, and in another building. */
  let kees: Neighbour;
  let requestAddress: string;
  let mealAddress: string;

  beforeAll(async () => {
    demo = await startForTests();
  });

  beforeAll(async () => {
    [ina, mo, noor, kees] = await Promise.all([
      neighbourAt(demo, { name: 'Ina', home: 'De Linde 12', site: 'website' }),
      neighbourAt(demo, { name: 'Mo', home: 'De Linde 3', site: 'forum' }),
      neighbourAt(demo, { name: 'Noor', home: 'De Linde 5', site: 'website' }),
      neighbourAt(demo, { name: 'Kees', home: 'De Wilg 8', site: 'forum' }),
    ]);
  });

  afterAll(async () => {
    for (const one of [ina, mo, noor, kees]) await one?.leave();
    await demo?.stop();
  });

  const faults = () => [ina, mo, noor, kees].flatMap((one) => one.faults);

  test('a visitor reads totals and one example, and nothing that a neighbour wrote', async () => {
    const written = await rowsOf<Record<'title' | 'text' | 'place', string | null>>(
      demo.data,
      'select title, text, place from help_post',
    );
    const { page, board } = kees;
    const answers: Promise<string>[] = [];
    page.on('response', (answer) => answers.push(answer.text().catch(() => '')));
    await page.reload();
    await kees.says('Wat buren nu voor elkaar doen');
    expect(await board.getByText(/^ongeveer \d+ bewoners$/).count()).toBeGreaterThan(2);
    expect(await board.getByText('Voorbeeld', { exact: true }).count()).toBe(1);
    const seen = await kees.seen();
    const heard = [seen, ...(await Promise.all(answers))].join('\n');
    const theirs = written
      .flatMap(({ title, text, place }) => [title, text, place])
      .filter((one): one is string => Boolean(one && one.length > 8));
    expect(theirs.length).toBeGreaterThan(100);
    expect(seen).toContain('Wat buren nu voor elkaar doen');
    expect(theirs.filter((one) => heard.includes(one))).toEqual([]);
    expect(seen).not.toMatch(/De (?:Linde|Wilg|Esdoorn)|Molenstraat|\d (?:\w{3,9}) 20\d\d/);
  });

  test('Ina plans a meal for the whole neighbourhood', async () => {
    await ina.signIn(demo);
    await ina.press(ina.button('Samen iets doen'));
    await ina.press(ina.button('Koken'));
    await ina.type(ina.page.getByRole('textbox', { name: 'Hoe heet het?' }), meal);
    await ina.press(ina.button('Verder'));
    await ina.press(ina.button('In de hal'));
    await ina.press(ina.button('Verder'));
    // In which order a day is typed depends on the language of the browser, so these two are put in.
    await ina.to(ina.page.getByLabel('Welke dag?'));
    await ina.page.getByLabel('Welke dag?').fill(nextWeek);
    await ina.to(ina.page.getByLabel('Hoe laat begint het?'));
    await ina.page.getByLabel('Hoe laat begint het?').fill('18:30');
    await ina.press(ina.button('Verder'));
    await ina.press(ina.button('Iedereen kan komen'));
    await ina.press(ina.button('Nee, verder'));
    await ina.press(ina.button('Iedereen in Molenveld'));
    await ina.press(ina.button('Zet het op het bord'));
    await ina.says('Bedankt. Het staat op het bord.');
    mealAddress = new URL(ina.page.url()).search;
  });

  test('three neighbours come, and read who comes too', async () => {
    for (const one of [mo, noor, kees]) {
      await one.signIn(demo);
      await one.press(one.button(`Kom je ook?: ${meal}`));
      await one.press(one.button('Ik kom'));
      await one.says('Leuk dat je komt. Tot dan.');
    }
    await ina.comeAgain(demo, mealAddress);
    await ina.says('Mo, Noor en Kees komen.');
  });

  test('who comes gets a file for the calendar, with the hour and the place', async () => {
    const address = await mo.page.getByRole('link', { name: 'Zet het in je agenda' }).getAttribute('href');
    const answer = await fetch(new URL(address!, demo.server));
    expect(answer.headers.get('content-type')).toContain('text/calendar');
    const file = await answer.text();
    expect(file).toContain(`SUMMARY:${meal}`);
    expect(file).toContain('LOCATION:In de hal');
    const [, date, hours, minutes] = /^DTSTART:(\d{8})T(\d\d)(\d\d)00Z/m.exec(file) ?? [];
    expect(date).toBe(nextWeek.replaceAll('-', ''));
    const begins = new Date(`${nextWeek}T${hours}:${minutes}:00Z`);
    expect(begins.toLocaleTimeString('nl', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' })).toBe(
      '18:30',
    );
  });

  test('what is asked of one building is read there, and by nobody of another building', async () => {
    await ina.press(ina.button('Terug naar het bord'));
    await ina.press(ina.button('Ik zoek hulp'));
    await ina.press(ina.button('Tillen'));
    await ina.type(ina.page.getByRole('textbox', { name: 'Wat vraag je?' }), request);
    await ina.press(ina.button('Verder'));
    await ina.press(ina.button('Nee, verder'));
    await ina.press(ina.button('Dat maakt niet uit'));
    await ina.press(ina.button('Alleen buren in De Linde'));
    await ina.press(ina.button('Zet het op het bord'));
    await ina.says('Bedankt. Het staat op het bord.');
    requestAddress = new URL(ina.page.url()).search;
    await noor.comeAgain(demo, requestAddress);
    await noor.page.getByRole('heading', { name: request }).waitFor();
    await kees.comeAgain(demo, requestAddress);
    await kees.says('Of het is niet voor jouw gebouw.');
    expect(await kees.seen()).not.toContain(request);
    expect(await noor.seen()).toContain(request);
  });

  test('what two neighbours say is read by nobody else, with the address of their talk neither', async () => {
    await mo.comeAgain(demo, requestAddress);
    await mo.press(mo.button('Ik kan je helpen.'));
    await mo.press(mo.button('Stuur aan je buur'));
    await mo.says('Praten met Ina');
    const talk = new URL(mo.page.url()).search;
    for (const one of [noor, kees]) {
      await one.comeAgain(demo, talk);
      await one.says('Dit gesprek is er niet meer.');
      expect(await one.seen()).not.toContain('Ik kan je helpen.');
    }
    await ina.comeAgain(demo, talk);
    await ina.says('Ik kan je helpen.');
    expect(await ina.seen()).toContain('Ik kan je helpen.');
  });

  test('Ina says that it does not feel right, and a person of the corporation will look', async () => {
    await ina.press(ina.button('Dit voelt niet goed'));
    const reason = ina.page.getByRole('radio');
    await ina.to(reason.first());
    for (let presses = 0; presses < 3; presses++) await ina.page.keyboard.press('ArrowDown');
    expect(await ina.page.getByLabel('Het doet mensen pijn').isChecked()).toBe(true);
    await ina.press(ina.button('Meld dit'));
    await ina.page.getByText('Bedankt. Wij kijken ernaar.').waitFor();
    await ina.press(ina.page.getByRole('dialog').getByRole('button', { name: 'Sluit' }).last());
    await ina.says('Wil je stoppen met dit gesprek?');
    await ina.press(ina.button('Nee, terug'));
    const reports = "select reason from moderation_report where about_type = 'HelpMessage'";
    expect(await rowsOf(demo.data, reports)).toEqual([{ reason: 'insult' }]);
  });

  test('Ina does not want to see Mo any more, and they are gone for each other', async () => {
    await ina.press(ina.button('Dit voelt niet goed'));
    await ina.press(ina.button('Ik wil Mo niet meer zien'));
    await ina.press(ina.button('Ja, niet meer zien'));
    await ina.page.getByText('Je ziet deze persoon niet meer.').waitFor();
    await ina.press(ina.page.getByRole('dialog').getByRole('button', { name: 'Sluit' }).last());
    await ina.says('Van je buren');
    // Until the board is read anew, a line of before still stands there.
    await expect.poll(() => ina.seen()).not.toMatch(/\bMo\b/);
    await mo.comeAgain(demo, requestAddress);
    await mo.says('Dit staat niet meer op het bord.');
    await mo.comeAgain(demo, mealAddress);
    await mo.says('Dit staat niet meer op het bord.');
    await ina.comeAgain(demo, mealAddress);
    await ina.says('Noor en Kees komen.');
    await noor.comeAgain(demo, requestAddress);
    await noor.page.getByRole('heading', { name: request }).waitFor();
    expect(faults()).toEqual([]);
  });
});
