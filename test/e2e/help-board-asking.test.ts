import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from './database.ts';
import { neighbourAt, type Neighbour } from './neighbour.ts';
import { settle, tell, type Settler } from './settle.ts';
import { type Started, startForTests } from './start-for-tests.ts';

const title = 'Wie hangt een lamp op in mijn gang?';
const building = 'De Populier';

const tells = (name: string, chosen: string[], more: Partial<Settler['tells'][number]> = {}): Settler => ({
  name,
  tells: [{ question: 'good-at', chosen, audience: 'building', ...more }],
});

const best = tells('Boudewijn', ['hanging-lamps'], { words: 'Ik hang graag lampen op.' });
/** Near to it, and not the same. */
const worse = [
  tells('Adelheid', ['electricity']),
  tells('Machteld', ['drilling']),
  tells('Koenraad', ['drilling', 'gardening']),
  tells('Theodora', ['electricity', 'books']),
  tells('Valentijn', ['repairing']),
];
/** Hang lamps as well, or want one hung, and do not let Isolde know. */
const hidden = [
  tells('Wendelmoet', ['hanging-lamps'], { audience: 'only-me', words: 'Ik hang graag lampen op.' }),
  tells('Zwaantje', ['hanging-lamps'], { audience: 'after-both-yes' }),
  tells('Ysbrand', ['hanging-lamps'], { question: 'could-use' }),
];
const others = (
  'Cunera Diederik Everdien Frederike Gijsbert Hillegonda Isidoor Jacomijn Liduina Nicolaas Odilia Petronella Quirinus Reinoud ' +
  'Sijtske Ubaldina Xaveria Albertus Bertram Clazina Dieuwertje Engelbert Fokelina Geerhard Hendrikje Ignatius Jeltje Klaasje ' +
  'Lambertus Mechteld Norbert'
).split(' ');
const elsewhere = ['gardening', 'cooking', 'dogs', 'chess', 'singing', 'groceries', 'homework', 'swimming'];
const neighbours = [
  ...others.map((name, index) => tells(name, [elsewhere[index % elsewhere.length]!])),
  ...hidden,
  ...worse,
  best,
];

describe('among forty neighbours the one who is right for it is found, and named after both said yes', () => {
  let demo: Started;
  let isolde: Neighbour;
  let boudewijn: Neighbour;
  let heardByIsolde: () => Promise<string>;
  let heardByBoudewijn: () => Promise<string>;

  beforeAll(async () => {
    demo = await startForTests();
    await settle(demo, building, [{ name: 'Isolde', tells: [] }, ...neighbours]);
  });

  beforeAll(async () => {
    [isolde, boudewijn] = await Promise.all([
      neighbourAt(demo, { name: 'Isolde', home: `${building} 1`, site: 'website', settled: true }),
      neighbourAt(demo, { name: 'Boudewijn', home: `${building} 41`, site: 'forum', settled: true }),
    ]);
    heardByIsolde = listening(isolde.page);
    heardByBoudewijn = listening(boudewijn.page);
  });

  afterAll(async () => {
    await isolde?.leave();
    await boudewijn?.leave();
    await demo?.stop();
  });

  const suggestions = () => isolde.board.locator('wk-help-suggestions').getByRole('listitem');
  const asked = () => boudewijn.board.locator('wk-help-asks').getByRole('article');
  const names = neighbours.map(({ name }) => name);

  test('forty neighbours live beside Isolde; she asks them all for help', async () => {
    expect([neighbours.length, new Set(names).size, worse.length]).toEqual([40, 40, 5]);
    await isolde.signIn(demo);
    await isolde.press(isolde.button('Ik zoek hulp'));
    await isolde.press(isolde.button('Klusje in huis'));
    await isolde.type(isolde.page.getByRole('textbox', { name: 'Wat vraag je?' }), title);
    await isolde.press(isolde.button('Verder'));
    await isolde.press(isolde.button('Nee, verder'));
    await isolde.press(isolde.button('Dat maakt niet uit'));
    await isolde.press(isolde.button(`Alleen buren in ${building}`));
    await isolde.press(isolde.button('Zet het op het bord'));
    await isolde.says('Bedankt. Het staat op het bord.');
  });

  test('on her own request she reads who may be right for it, the best first, and why', async () => {
    await isolde.press(isolde.button('Terug naar het bord'));
    await isolde.press(isolde.button(new RegExp(`^${title.replace('?', '\\?')} Van jou\\.`)));
    await isolde.says('Misschien kan een buur dit');
    await expect.poll(() => suggestions().count()).toBe(3);
    const [first, ...next] = await suggestions().allInnerTexts();
    expect(first).toContain('Dit past bij je buur: Lampen ophangen.');
    expect(first).toContain('Je buur schreef: “lampen”.');
    expect(first).toContain('Jullie wonen in hetzelfde gebouw.');
    for (const one of next) {
      expect(one).toMatch(
        /Dit past bij je buur: (?:Stekkers en licht maken|Boren en ophangen|Kapotte dingen maken)\./,
      );
      expect(one).not.toContain('Lampen ophangen');
    }
  });

  test('nobody of the forty is named to her, on the page or in what the server answered', async () => {
    const heard = await heardByIsolde();
    const seen = await isolde.seen();
    expect([heard.includes('hanging-lamps'), seen.includes(title)]).toEqual([true, true]);
    expect(names.filter((name) => heard.includes(name) || seen.includes(name))).toEqual([]);
    const [{ id }] = (await rowsOf<{ id: string }>(
      demo.data,
      "select id from resident where first_name = 'Boudewijn'",
    )) as [{ id: string }];
    for (const mark of [id, Buffer.from(`Resident:${id}`).toString('base64')])
      expect(heard).not.toContain(mark);
  });

  test('she asks the first, who finds it on the forum with the reasons and without her name', async () => {
    await isolde.press(suggestions().first().getByRole('button', { name: 'Vraag deze buur' }));
    await isolde.says('Gevraagd. Zegt je buur ja? Dan hoor je het.');
    expect(await rowsOf(demo.data, asks)).toEqual([{ first_name: 'Boudewijn', answer: null }]);
    await boudewijn.signIn(demo);
    const forHim = boudewijn.board.getByRole('region', { name: 'Voor jou' });
    await forHim.getByRole('heading', { name: title }).waitFor();
    expect(await asked().count()).toBe(1);
    const text = await asked().innerText();
    expect(text).toContain('Dit past bij jou: Lampen ophangen.');
    expect(text).toContain('Jij schreef: “lampen”.');
    const heard = await heardByBoudewijn();
    expect(heard).toContain(title);
    expect(heard).not.toContain('Isolde');
    const seen = await boudewijn.seen();
    expect([seen.includes(title), seen.includes('Isolde')]).toEqual([true, false]);
    expect(await heardByIsolde()).not.toContain('Boudewijn');
  });

  test('he says yes, and now each reads the name of the other', async () => {
    await boudewijn.press(boudewijn.button(`Ja, ik help: ${title}`));
    await boudewijn.says('Praten met Isolde');
    expect(await heardByBoudewijn()).toContain('Isolde');
    await isolde.press(isolde.button('Terug naar het bord'));
    await isolde.press(isolde.button('Toon het'));
    await isolde.press(isolde.button(/Boudewijn schreef je iets/));
    await isolde.says('Praten met Boudewijn');
    await isolde.says('Ik kan je helpen.');
    const heard = await heardByIsolde();
    expect(names.filter((name) => heard.includes(name))).toEqual(['Boudewijn']);
    expect(await rowsOf(demo.data, asks)).toEqual([{ first_name: 'Boudewijn', answer: 'yes' }]);
    expect([...isolde.faults, ...boudewijn.faults]).toEqual([]);
  });

  test('who kept it hidden is found as soon as she shows it to her building', async () => {
    await tell(demo, 'Wendelmoet', { ...hidden[0]!.tells[0]!, audience: 'building' });
    await isolde.press(isolde.button('Lees de hele tekst'));
    await expect
      .poll(() => suggestions().first().innerText())
      .toContain('Dit past bij je buur: Lampen ophangen.');
    expect(await suggestions().count()).toBe(3);
    expect(await isolde.seen()).not.toContain('Wendelmoet');
  });
});

/** Who was asked for what Isolde needs, and what they said. */
const asks = `select first_name, answer from help_asked
  join resident on resident.organisation_id = help_asked.organisation_id and resident.id = resident_id
  where post_id = (select id from help_post where title = '${title}')`;

/** Everything that servers answer a page from now on; streams never end, and only say that something is new. */
function listening(page: Page): () => Promise<string> {
  const answers: Promise<string>[] = [];
  page.on('response', (answer) => {
    const isStream = answer.headers()['content-type']?.includes('event-stream');
    if (!isStream) answers.push(answer.text().catch(() => ''));
  });
  return async () => (await Promise.all(answers)).join('\n');
}
