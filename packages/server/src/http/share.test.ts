import { wordsIn } from '@wederkerig/words';
import { labFeedbackWords } from '@wederkerig/words/lab-feedback';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedCommitments } from '../commitments/commitments.seed.ts';
import { communityForTests, hasPostgres, websiteOrigin, type TestCommunity } from '../testing/index.ts';

const lab = '/share/lab-feedback/samen-in-de-buurt';

describe.skipIf(!hasPostgres())('The page of a lab that everybody may read', () => {
  let community: TestCommunity;
  beforeAll(async () => {
    community = await communityForTests();
  });
  afterAll(() => community.close());

  const get = (path: string, language = 'nl') =>
    community.fetch(path, { headers: { 'accept-language': language } });

  it('may be kept on the way, for readers of the same language', async () => {
    for (const language of ['nl', 'ar']) {
      const response = await get(lab, language);
      expect(await response.text()).toContain(`<html lang="${language}"`);
      const { headers } = response;
      expect(headers.get('cache-control')).toBe('public, max-age=60');
      expect(headers.get('vary')).toBe('Accept-Language');
    }
  });

  it('has plain links to send it to somebody, and asks nothing of anybody else until one is pressed', async () => {
    const text = await (await get(lab)).text();
    const own = encodeURIComponent(`http://localhost:4000${lab}`);
    expect(text).toContain('Deel dit gesprek');
    const ways = [
      'https://wa.me/?text=',
      'mailto:?subject=',
      'https://www.facebook.com/sharer/sharer.php?u=',
    ];
    for (const way of ways) {
      const [, link = ''] = text.split(`<a href="${way}`);
      expect(link.split('"')[0], way).toContain(own);
    }
    // What a browser fetches by itself is ours.
    expect(text).not.toMatch(/<(?:script|img|iframe|link)[^>]+(?:src|href)="https?:\/\/(?!localhost:4000)/);
    expect(await (await get(lab, 'ar')).text()).toContain('شارك هذا الحديث مع غيرك');
  });

  it('is not there under any other name, whatever the name', async () => {
    expect((await get(lab)).status).toBe(200);
    for (const name of ['%00', 'samen%00', '%ff', '%ED%A0%80', "'", '..%2f..', '__proto__'])
      expect((await get(`/share/lab-feedback/${name}`)).status, name).toBe(404);
  });

  it.each([
    ['a conversation', '/share/lab-feedback/onzin'],
    ['a poster', '/share/lab-feedback/onzin/poster'],
    ['a promise', '/share/commitments/onzin'],
    ['what people agreed on', '/share/core-values/onzin'],
    ['nothing that ever was', '/onzin'],
  ])('leads on from an old link to %s, in the language of the reader', async (_, path) => {
    const read = async (language: string, accept: string) => {
      const response = await community.fetch(path, { headers: { 'accept-language': language, accept } });
      return { status: response.status, text: await response.text() };
    };
    const { name, phone } = community.organisation;
    for (const [language, sentence] of [
      ['nl', 'Deze pagina is er niet.'],
      ['pl', 'Tej strony nie ma.'],
    ] as const) {
      const { status, text } = await read(language, 'text/html');
      expect(status).toBe(404);
      for (const said of [
        `<html lang="${language}"`,
        sentence,
        name,
        phone.replaceAll(' ', '\u00a0'),
        '/share/news',
      ])
        expect(text, said).toContain(said);
    }
  });

  it('says one line to a program that asks for what is not there', async () => {
    const json = { headers: { accept: 'application/json' } };
    for (const path of [
      '/share/lab-feedback/onzin/results.json',
      '/share/lab-feedback/onzin/results.csv',
      '/onzin',
    ]) {
      const response = await community.fetch(path, json);
      expect([response.status, await response.text()], path).toEqual([404, 'not there\n']);
    }
  });

  it('calls its parts as the element does, and says what was asked over what was answered', async () => {
    const text = await (await get(lab)).text();
    const words = await wordsIn(labFeedbackWords, 'nl', 'je');
    expect(text).toContain(`<h2>${words.section.BOTTLENECKS}</h2>`);
    expect(text).toMatch(new RegExp(`<p class="asked">${words.question.RECOGNISE.replace('?', '\\?')}</p>`));
  });

  it('says on the slip of paper who writes its number', async () => {
    const text = (await (await get(`${lab}/poster`)).text()).replaceAll(/\s+/g, ' ');
    expect(text.match(/Nummer: _+ <span class="note">Dit vult een medewerker in\./g)).toHaveLength(2);
  });

  it('keeps the files for researchers under a fold', async () => {
    const text = (await (await get(lab)).text()).replaceAll(/\s+/g, ' ');
    expect(text).toMatch(/<summary>Voor onderzoekers<\/summary>.*results\.csv">De aantallen als tabel/);
  });

  it('is read by a network as often as anybody can, and no more', async () => {
    const ask = (path: string, from: string) => community.fetch(path, {}, from);
    await community.rows((db) => db.deleteFrom('rate_limit').execute());
    expect((await ask(lab, '192.0.2.1')).status).toBe(200);
    await community.rows((db) => db.updateTable('rate_limit').set({ points: 6000 }).execute());
    for (const path of [lab, '/oembed', '/embed/account', '/embed/look/website.css']) {
      const refused = await ask(path, '192.0.2.1');
      expect([refused.status, Number(refused.headers.get('retry-after')) > 0], path).toEqual([429, true]);
    }
    expect((await ask(lab, '192.0.2.2')).status).toBe(200);
  });
});

describe.skipIf(!hasPostgres())('The sheet of news for in the hall', () => {
  let community: TestCommunity;
  beforeAll(async () => {
    community = await communityForTests();
  });
  afterAll(() => community.close());

  const sheet = async () =>
    (await community.fetch('/share/news', { headers: { 'accept-language': 'nl' } })).text();

  it('says what everybody can react to, until when, and what came of promises this month', async () => {
    expect(await sheet()).toContain('Samen in Molenveld');
    expect(await sheet()).not.toContain('Beloofd en gedaan');
    const { organisation, clock } = community;
    await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    await community.asStaff('els@wonen.example', 'admin', 'Els');
    await community.rows((db) => seedCommitments({ db, organisation, clock }));
    const said = await sheet();
    expect(said).toContain('Beloofd en gedaan');
    expect(said).toMatch(/<b>Gedaan\.<\/b>\s*<span class="note">Dit zeiden wij op \d+\s\w+ 2026\./);
    // A new date has its own colon and no other.
    expect(said).toMatch(/<b>Andere datum: [^:<]+\.<\/b>/);
    const promises = said.match(/share\/commitments\/[\w-]+/g) ?? [];
    expect(promises.length).toBeGreaterThan(1);
    expect(new Set(promises).size).toBe(promises.length);
    expect(said).toContain('<svg');
    // What happened longer ago is no news any more.
    community.clock.passDays(400);
    expect(await sheet()).not.toContain('Beloofd en gedaan');
  });

  it('says so where there is nothing', async () => {
    await community.rows((db) => db.updateTable('lab').set({ state: 'closed' }).execute());
    expect(await sheet()).toContain('Er is nu geen nieuws.');
  });

  it('holds nothing of a resident', async () => {
    await community.rows((db) => db.updateTable('lab').set({ state: 'open' }).execute());
    const { token } = await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Zonnebloem');
    expect(token).toBeTruthy();
    expect(await sheet()).not.toContain('Zonnebloem');
  });
});

describe.skipIf(!hasPostgres())('The page of a promise', () => {
  let community: TestCommunity;
  beforeAll(async () => {
    community = await communityForTests();
    const { organisation, clock } = community;
    await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    await community.asStaff('els@wonen.example', 'admin', 'Els');
    await community.rows((db) => seedCommitments({ db, organisation, clock }));
  });
  afterAll(() => community.close());

  const slugOf = async (state: 'kept' | 'planned' | 'dropped') =>
    community.rows(async (db) => {
      const row = await db
        .selectFrom('commitment')
        .select('slug')
        .where('state', '=', state)
        .orderBy('due')
        .executeTakeFirstOrThrow();
      return row.slug;
    });
  const read = async (slug: string, language = 'nl') => {
    const headers = { 'accept-language': language };
    const response = await community.fetch(`/share/commitments/${slug}`, { headers });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };

  it('says without a script what was promised, how it stands, and what was said about it', async () => {
    const kept = await read(await slugOf('kept'));
    expect(kept.text).toMatch(/Op tijd gedaan|Gedaan, \d+ dag(en)? te laat/);
    expect(kept.text).toMatch(/<li>\s*<b>Gedaan<\/b>/);
    const dropped = await read(await slugOf('dropped'));
    expect(dropped.text).toContain('<p>Gaat niet door</p>');
    expect(kept.headers.get('cache-control')).toBe('public, max-age=60');
  });

  it('is read in the language that a reader asks for, and says so where there is none', async () => {
    const polish = await read(await slugOf('kept'), 'pl');
    expect(polish.text).toContain('<html lang="pl"');
    expect(polish.text).toContain('lang="nl"');
  });

  it('is not there under any other name', async () => {
    expect((await read(await slugOf('kept'))).status).toBe(200);
    for (const name of ['%00', 'nooit-beloofd', '%ff', "'", '..%2f..', '__proto__'])
      expect((await read(name)).status, name).toBe(404);
  });
});

describe.skipIf(!hasPostgres())('The page of a frame', () => {
  let community: TestCommunity;
  beforeAll(async () => {
    community = await communityForTests();
    const look = { action_colour: '#112233', corner: 4, font: 'Georgia, serif', language: 'en', version: 7 };
    await community.rows((db) => db.updateTable('site').set(look).where('slug', '=', 'website').execute());
  });
  afterAll(() => community.close());

  it('speaks and looks as the site that it is for, which may frame it, and the console too', async () => {
    const page = await community.fetch('/embed/account?site=website', {
      headers: { 'accept-language': 'nl' },
    });
    const text = await page.text();
    expect(text).toContain('<html lang="en"');
    expect(text).toContain('href="/embed/look/website.css?7"');
    expect(text).toContain(`name="wederkerig-page" content="${websiteOrigin}"`);
    expect(page.headers.get('content-security-policy')).toContain(`frame-ancestors 'self' `);
    expect(page.headers.get('cache-control')).toBe('public, max-age=30');
    const look = await community.fetch('/embed/look/website.css');
    expect(await look.text()).toBe(
      ':root {\n  --wk-color-action: #112233;\n  --wk-radius: 4px;\n  --wk-font: Georgia, serif;\n}\n',
    );
    expect(look.headers.get('content-type')).toBe('text/css; charset=utf-8');
  });

  it('is as the organisation where no site, or none that is there, is named', async () => {
    for (const site of ['', '?site=elders', '?site=%22%3E']) {
      const text = await (await community.fetch(`/embed/account${site}`)).text();
      expect(text).toContain('<html lang="nl"');
      expect(text).not.toContain('/embed/look/');
    }
    expect((await community.fetch('/embed/look/elders.css')).status).toBe(404);
  });
});
