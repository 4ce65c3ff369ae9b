import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from './database.ts';
import { neighbourAt, type Neighbour } from './neighbour.ts';
import { codesFor, newCode, signInByKeyboard } from './sign-in.ts';
import { type Started, startForTests } from './start-for-tests.ts';

const title = 'Wie maakt mijn tafel weer recht?';
/** What Layla offers, in her own words. */
const tea = 'أحب أن أشرب الشاي مع جيراني';

describe('two neighbours on two sites help each other, with the keyboard and in two languages', () => {
  let demo: Started;
  let ina: Neighbour;
  /** Reads and says everything in Polish. */
  let ola: Neighbour;

  beforeAll(async () => {
    demo = await startForTests();
  });

  beforeAll(async () => {
    [ina, ola] = await Promise.all([
      neighbourAt(demo, { name: 'Ina', home: 'De Linde 12', site: 'website' }),
      neighbourAt(demo, { name: 'Ola', home: 'De Linde 14', site: 'forum', language: 'pl' }),
    ]);
  });

  afterAll(async () => {
    await ina?.leave();
    await ola?.leave();
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

  test('who signed in before gets the code of the board while the server says who it is; a visitor never gets it', async () => {
    const [ofIna, ofOla] = [ina, ola].map(({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      return asked;
    });
    const code = ina.page.waitForRequest(/help-neighbour/);
    await ina.page.route('**/session/refresh', (route) => code.finally(() => route.continue()), { times: 1 });
    await Promise.all([ina.page.reload(), ola.page.reload()]);
    await code;
    await ina.says(title);
    await ola.says(ina.words.board.heading);
    expect(ofIna!.some((path) => path.endsWith('/help-neighbour.js'))).toBe(true);
    expect(ofOla!.filter((path) => path.includes('help-neighbour'))).toEqual([]);
    expect(ina.faults).toEqual([]);
  });

  test('Ola finds it on the forum and answers with a ready sentence', async () => {
    const { board, posts, post, say, sentences, talk } = ola.words;
    await ola.chooseLanguage();
    await ola.signIn(demo);
    await ola.type(ola.page.getByRole('searchbox', { name: posts.search }), 'tafel', 'Enter');
    await ola.press(ola.button(`${posts.wantToHelp}: ${title}`));
    await ola.says(post.respond.REQUEST);
    await ola.press(ola.button(sentences.I_CAN_HELP_YOU));
    await ola.says(say.chosen);
    await ola.press(ola.button(post.send));
    await ola.says(talk.heading('Ina'));
    await ola.says(sentences.I_CAN_HELP_YOU);
    expect(board.heading).not.toBe(ina.words.board.heading);
    expect(ola.faults).toEqual([]);
  });

  test('Ina hears that there is something new, reads it in Dutch, and how Ola chose it', async () => {
    await ina.press(ina.button('Terug naar het bord'));
    await ina.says('Er is iets nieuws.');
    await ina.press(ina.button('Toon het'));
    await ina.press(ina.button(/Ola schreef je iets/));
    await ina.says('Praten met Ola');
    await ina.says('Ik kan je helpen.');
    await ina.press(ina.board.locator('summary', { hasText: 'Zo koos Ola het' }));
    await ina.says(ola.words.sentences.I_CAN_HELP_YOU);
    await ina.press(ina.button('Ja, graag.'));
    await ina.press(ina.button('Stuur'));
    await ola.says(ola.words.talk.newMessage);
    await ola.press(ola.button(ola.words.talk.show));
    await ola.says(ola.words.sentences.YES_PLEASE);
  });

  test('both say yes, and only then it is agreed and gone from the board', async () => {
    await ola.press(ola.button(ola.words.talk.agree));
    await ola.says(ola.words.talk.agreedByMe('Ina'));
    await ina.says('Er is een nieuw bericht.');
    await ina.press(ina.button('Toon het'));
    await ina.says('Ola zegt ja. Zeg jij ook ja?');
    await ina.press(ina.button('Ja, we spreken af'));
    await ina.says('Jullie hebben afgesproken.');
    await ola.press(ola.button(ola.words.talk.show));
    await ola.says(ola.words.talk.agreed);
    expect(await rowsOf(demo.data, `select state from help_post where title = '${title}'`)).toEqual([
      { state: 'agreed' },
    ]);
  });

  test('the server is killed and started again, and the talk is still there', async () => {
    const talkOf = (neighbour: Neighbour) => new URL(neighbour.page.url()).search;
    const before = [talkOf(ina), talkOf(ola)];
    expect([...ina.faults, ...ola.faults]).toEqual([]);
    await Promise.all([ina, ola].map((one) => one.page.goto('about:blank')));
    await demo.kill('SIGKILL');
    demo = await demo.again();
    await ina.comeAgain(demo, before[0]);
    await ola.comeAgain(demo, before[1]);
    await ola.chooseLanguage();
    await ina.signIn(demo);
    await ola.signIn(demo);
    await ina.says('Jullie hebben afgesproken.');
    await ola.says(ola.words.talk.agreed);
    await ola.says(ola.words.sentences.YES_PLEASE);
  });

  test('both share a number, and Ina reads it on a page of the server after a new code', async () => {
    const { talk } = ola.words;
    await ina.press(ina.board.locator('summary', { hasText: 'Wil je je nummer delen?' }));
    await ina.type(ina.page.getByLabel('Je telefoonnummer'), '06 12345678');
    await ina.press(ina.button('Deel mijn nummer'));
    await ina.says('Jij deelt je nummer. Nu Ola nog.');
    await ola.press(ola.button(talk.show));
    await ola.type(ola.page.getByLabel(talk.phone), '06 87654321');
    await ola.press(ola.button(talk.share));
    await ina.press(ina.button('Toon het'));
    const link = ina.page.getByRole('link', { name: 'Lees het nummer van Ola' });
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

  test('it is done: both are asked how it went, and neither is told what the other said', async () => {
    const { talk } = ola.words;
    await ina.press(ina.button('Ja, het is klaar'));
    await ina.says('Hoe ging het?');
    await ina.press(ina.button('Goed'));
    await ina.says('Bedankt dat je het zegt.');
    await ola.press(ola.button(talk.show));
    await ola.says(talk.howDidItGo);
    await ola.says(talk.wentAudience('Ina'));
    await ola.press(ola.button(talk.went.FAIRLY));
    await ola.says(talk.told);
    expect(await rowsOf(demo.data, told)).toEqual([{ went: 'fairly' }, { went: 'well' }]);
    expect(await ina.seen()).not.toContain(ina.words.talk.went.FAIRLY);
  });

  test('each of them thanks the other, and reads it in the words it was written in', async () => {
    const { talk } = ola.words;
    await ina.type(ina.page.getByLabel('Schrijf waar je blij mee bent'), 'Mijn tafel staat weer recht.');
    await ina.press(ina.button('Bedank Ola'));
    await ola.press(ola.button(talk.show));
    await ola.says('Mijn tafel staat weer recht.');
    await ola.says(talk.thanked);
    await ola.type(ola.page.getByLabel(talk.thankLabel), 'Kawa była pyszna.');
    await ola.press(ola.button(talk.thank('Ina')));
    await ina.press(ina.button('Toon het'));
    await ina.says('Kawa była pyszna.');
    await ina.says(/in het Pools/);
    for (const one of [ina, ola]) await one.board.locator('textarea#thanks').waitFor({ state: 'detached' });
    expect([...ina.faults, ...ola.faults]).toEqual([]);
  });

  test('Layla, who reads from right to left, offers something in Arabic and talks with Ina about it', async () => {
    const layla = await neighbourAt(demo, {
      name: 'Layla',
      home: 'De Linde 16',
      site: 'forum',
      language: 'ar',
    });
    const { board, categories, guide, post, posts, sentences, talk } = layla.words;
    await layla.chooseLanguage();
    expect(await layla.direction()).toBe('rtl');
    await layla.signIn(demo);
    await layla.press(layla.button(board.begin.OFFER));
    await layla.press(layla.button(categories.COMPANY));
    await layla.type(layla.page.getByRole('textbox', { name: guide.titleAsk.OFFER }), tea);
    await layla.press(layla.button(guide.next));
    await layla.press(layla.button(guide.skip));
    await layla.press(layla.button(guide.when.REGULARLY));
    await layla.press(layla.button(guide.building('De Linde')));
    await layla.press(layla.button(guide.place));
    await layla.says(post.placed);
    await ina.comeAgain(demo, new URL(layla.page.url()).search);
    await ina.page.getByRole('heading', { name: tea }).waitFor();
    await ina.says(/Arabisch/);
    expect(await ina.direction()).toBe('ltr');
    await ina.press(ina.button('Ja, graag.'));
    await ina.press(ina.button('Stuur aan je buur'));
    await ina.says('Praten met Layla');
    await layla.press(layla.button(board.back));
    await layla.press(layla.button(posts.showNews));
    await layla.press(layla.button(new RegExp(posts.wrote('Ina'))));
    await layla.says(talk.heading('Ina'));
    await layla.says(sentences.YES_PLEASE);
    expect(await layla.direction()).toBe('rtl');
    expect([...layla.faults, ...ina.faults]).toEqual([]);
    await layla.leave();
  });
});

const told = `select went from help_outcome
  where post_id = (select id from help_post where title = '${title}') order by went`;
