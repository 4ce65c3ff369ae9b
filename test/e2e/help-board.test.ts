import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from './database.ts';
import { neighbourAt, type Neighbour } from './neighbour.ts';
import { codesFor, newCode, signInByKeyboard } from './sign-in.ts';
import { type Started, startForTests } from './start-for-tests.ts';

/** What the second neighbour reads and says; the first reads and says it in Dutch. */
const otherLanguage = 'ar';

const title = 'Wie maakt mijn tafel weer recht?';

describe('two neighbours on two sites help each other, with the keyboard and in two languages', () => {
  let demo: Started;
  let ina: Neighbour;
  let layla: Neighbour;

  beforeAll(async () => {
    demo = await startForTests();
  });

  beforeAll(async () => {
    [ina, layla] = await Promise.all([
      neighbourAt(demo, { name: 'Ina', home: 'De Linde 12', site: 'website' }),
      neighbourAt(demo, { name: 'Layla', home: 'De Linde 14', site: 'forum', language: otherLanguage }),
    ]);
  });

  afterAll(async () => {
    await ina?.leave();
    await layla?.leave();
    await demo?.stop();
  });

  test('Ina asks for help; a reload on the way and signing in lose nothing of it', async () => {
    await ina.press(ina.button('Ik zoek hulp'));
    await ina.press(ina.button('Klusje in huis'));
    await ina.type(ina.page.getByRole('textbox', { name: 'Wat vraag je?' }), title);
    await ina.press(ina.button('Verder'));
    await ina.type(ina.page.getByRole('textbox', { name: 'Wil je er iets bij zeggen?' }), 'Ik heb lijm.');
    await ina.page.reload();
    await ina.says('Hier was je gebleven.');
    expect(await ina.page.getByRole('textbox', { name: 'Wil je er iets bij zeggen?' }).inputValue()).toBe(
      'Ik heb lijm.',
    );
    await ina.press(ina.button('Verder'));
    await ina.press(ina.button('Dat maakt niet uit'));
    await ina.press(ina.button('Log in en ga verder'));
    await signInByKeyboard(demo, ina.page, ina.email);
    await ina.press(ina.button('Alleen buren in De Linde'));
    await ina.says(title);
    await ina.says('Ik heb lijm.');
    await ina.press(ina.button('Zet het op het bord'));
    await ina.says('Bedankt. Het staat op het bord.');
    expect(ina.faults).toEqual([]);
  });

  test('Layla finds it on the forum and answers with a ready sentence', async () => {
    const { board, posts, post, say, sentences, talk } = layla.words;
    await layla.chooseLanguage();
    await layla.signIn(demo);
    await layla.type(layla.page.getByRole('searchbox', { name: posts.search }), 'tafel', 'Enter');
    await layla.press(layla.button(`${posts.wantToHelp}: ${title}`));
    await layla.says(post.respond.REQUEST);
    await layla.press(layla.button(sentences.I_CAN_HELP_YOU));
    await layla.says(say.chosen);
    await layla.press(layla.button(post.send));
    await layla.says(talk.heading('Ina'));
    await layla.says(sentences.I_CAN_HELP_YOU);
    expect(board.heading).not.toBe(ina.words.board.heading);
    expect(layla.faults).toEqual([]);
  });

  test('Ina hears that there is something new, reads it in Dutch, and how Layla chose it', async () => {
    await ina.press(ina.button('Terug naar het bord'));
    await ina.says('Er is iets nieuws.');
    await ina.press(ina.button('Toon het'));
    await ina.press(ina.button(/Layla schreef je iets/));
    await ina.says('Praten met Layla');
    await ina.says('Ik kan je helpen.');
    await ina.press(ina.board.locator('summary', { hasText: 'Zo koos Layla het' }));
    await ina.says(layla.words.sentences.I_CAN_HELP_YOU);
    await ina.press(ina.button('Ja, graag.'));
    await ina.press(ina.button('Stuur'));
    await layla.says(layla.words.talk.newMessage);
    await layla.press(layla.button(layla.words.talk.show));
    await layla.says(layla.words.sentences.YES_PLEASE);
  });

  test('both say yes, and only then it is agreed and gone from the board', async () => {
    await layla.press(layla.button(layla.words.talk.agree));
    await layla.says(layla.words.talk.agreedByMe('Ina'));
    await ina.says('Er is een nieuw bericht.');
    await ina.press(ina.button('Toon het'));
    await ina.says('Layla zegt ja. Zeg jij ook ja?');
    await ina.press(ina.button('Ja, we spreken af'));
    await ina.says('Jullie hebben afgesproken.');
    await layla.press(layla.button(layla.words.talk.show));
    await layla.says(layla.words.talk.agreed);
    expect(await rowsOf(demo.data, `select state from help_post where title = '${title}'`)).toEqual([
      { state: 'agreed' },
    ]);
  });

  test('the server is killed and started again, and the talk is still there', async () => {
    const talkOf = (neighbour: Neighbour) => new URL(neighbour.page.url()).search;
    const before = [talkOf(ina), talkOf(layla)];
    expect([...ina.faults, ...layla.faults]).toEqual([]);
    await Promise.all([ina, layla].map((one) => one.page.goto('about:blank')));
    await demo.kill('SIGKILL');
    demo = await demo.again();
    await ina.comeAgain(demo, before[0]);
    await layla.comeAgain(demo, before[1]);
    await layla.chooseLanguage();
    await ina.signIn(demo);
    await layla.signIn(demo);
    await ina.says('Jullie hebben afgesproken.');
    await layla.says(layla.words.talk.agreed);
    await layla.says(layla.words.sentences.YES_PLEASE);
  });

  test('both share a number, and Ina reads it on a page of the server after a new code', async () => {
    const { talk } = layla.words;
    await ina.press(ina.board.locator('summary', { hasText: 'Wil je je nummer delen?' }));
    await ina.type(ina.page.getByLabel('Je telefoonnummer'), '06 12345678');
    await ina.press(ina.button('Deel mijn nummer'));
    await ina.says('Jij deelt je nummer. Nu Layla nog.');
    await layla.press(layla.button(talk.show));
    await layla.type(layla.page.getByLabel(talk.phone), '06 87654321');
    await layla.press(layla.button(talk.share));
    await ina.press(ina.button('Toon het'));
    const link = ina.page.getByRole('link', { name: 'Lees het nummer van Layla' });
    await ina.to(link);
    const opened = ina.page.context().waitForEvent('page');
    await ina.page.keyboard.press('Enter');
    const page = await opened;
    await page.waitForURL(`${demo.server}/contact**`);
    expect(await page.locator('main').innerText()).not.toContain('06 87');
    const before = new Set(await codesFor(demo, ina.email));
    await page.keyboard.press('Tab');
    await page.keyboard.type(ina.email);
    await page.keyboard.press('Enter');
    await page.getByLabel('Typ de code uit de mail').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type(await newCode(demo, ina.email, before));
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '06 87 65 43 21' }).waitFor();
    await page.close();
  });

  test('it is done: both are asked how it went, and Ina thanks Layla', async () => {
    const { talk } = layla.words;
    await ina.press(ina.button('Ja, het is klaar'));
    await ina.press(ina.button('Goed'));
    await ina.says('Bedankt dat je het zegt.');
    await layla.press(layla.button(talk.show));
    await layla.press(layla.button(talk.went.FAIRLY));
    await layla.says(talk.told);
    await ina.type(ina.page.getByLabel('Schrijf waar je blij mee bent'), 'Mijn tafel staat weer recht.');
    await ina.press(ina.button('Bedank Layla'));
    await layla.press(layla.button(talk.show));
    await layla.says('Mijn tafel staat weer recht.');
    await layla.says(talk.thanked);
    expect([...ina.faults, ...layla.faults]).toEqual([]);
  });
});
