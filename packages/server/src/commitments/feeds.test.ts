import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { seedCommitments } from './commitments.seed.ts';

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

  it('is nothing else', async () => {
    expect((await get('/feeds/anything.atom')).status).toBe(404);
    expect((await get('/feeds/toString')).status).toBe(404);
    expect((await get('/feeds/commitments.atom?lang=%00onzin')).status).toBe(200);
  });
});
