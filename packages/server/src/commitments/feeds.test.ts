import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { todayOf } from '../clock.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { seedCommitments } from './commitments.seed.ts';
import { promiseNewsSince } from './feeds.actions.ts';

describe.skipIf(!hasPostgres())('What was promised, for programs that follow it', () => {
  let community: TestCommunity;

  beforeAll(async () => {
    community = await communityForTests();
    await community.asStaff('els@wonen.example', 'admin', 'Els');
    await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    const { organisation, clock } = community;
    await community.rows((db) => seedCommitments({ db, organisation, clock }));
  });
  afterAll(() => community.close());

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await community.fetch(path, { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  it('is news, the newest first, with who said it and in the language that is asked', async () => {
    const { status, headers, text } = await get('/feeds/commitments.atom?lang=en');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(text).toContain('xml:lang="en"');
    expect(text).toContain('Every bell gets a new name plate.');
    expect(text).toContain('De drukker had te weinig bordjes.');
    expect(text).toContain('<name>Karim, Opzichter</name>');
    const days = [...text.matchAll(/<updated>(\S+?)<\/updated>/g)].slice(1).map(([, day]) => day!);
    expect(days).toEqual(days.toSorted().toReversed());
    expect((await get('/feeds/commitments.atom')).text).toContain('Bij elke bel komt een nieuw naambordje.');
  });

  it('is a calendar of the days, without what was dropped', async () => {
    const { status, headers, text } = await get('/feeds/commitments.ics?lang=nl');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(text).toContain('DTSTART;VALUE=DATE:20261129');
    expect(text).toContain('SUMMARY:Wij kijken alle lampen in de galerij na.');
    expect(text).not.toContain('zaterdag');
  });

  it('is not sent again to whoever has it', async () => {
    for (const path of ['/feeds/commitments.atom', '/feeds/commitments.ics']) {
      const first = await get(path);
      community.clock.passSeconds(60);
      const again = await get(path, { 'if-none-match': first.headers.get('etag')! });
      expect([again.status, again.text]).toEqual([304, '']);
      expect((await get(path, { 'if-none-match': '"x"' })).status).toBe(200);
    }
  });

  it('tells what was kept today, however much is open', async () => {
    const today = todayOf(community);
    await community.rows(async (db) => {
      const one = await db.selectFrom('commitment').selectAll().limit(1).executeTakeFirstOrThrow();
      const promise = (at: number, more: object) => ({
        ...one,
        id: newId(),
        slug: `oud-${at}`,
        text: `Een oude afspraak ${at}.`,
        state: 'planned' as const,
        ended_on: null,
        lab_item_id: null,
        made_on: '2026-01-05',
        first_due: today,
        due: today,
        ...more,
      });
      const kept = promise(0, { state: 'kept', ended_on: today, text: 'De lift doet het weer.' });
      await db
        .insertInto('commitment')
        .values([kept, ...Array.from({ length: 55 }, (_, at) => promise(at + 1, {}))])
        .execute();
      const said = await db.selectFrom('commitment_update').selectAll().limit(1).executeTakeFirstOrThrow();
      await db
        .insertInto('commitment_update')
        .values({ ...said, id: newId(), commitment_id: kept.id, kind: 'kept', said_on: today })
        .execute();
    });
    expect((await get('/feeds/commitments.ics?lang=nl')).text).toContain('Een oude afspraak');
    expect((await get('/feeds/commitments.atom?lang=nl')).text).toContain('De lift doet het weer.');
    const { organisation, clock } = community;
    const news = await community.rows((db) =>
      promiseNewsSince({ db, organisation, clock, ownPages: 'http://localhost' }, 'nl', today),
    );
    expect(news.map(({ of }) => of.text.text)).toContain('De lift doet het weer.');
  });

  it('is nothing else', async () => {
    expect((await get('/feeds/anything.atom')).status).toBe(404);
    expect((await get('/feeds/toString')).status).toBe(404);
    expect((await get('/feeds/commitments.atom?lang=%00onzin')).status).toBe(200);
  });
});
