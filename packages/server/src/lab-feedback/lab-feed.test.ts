import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';

const feed = '/feeds/labs.atom';

describe.skipIf(!hasPostgres())('Conversations with residents, for programs that follow news', () => {
  let community: TestCommunity;
  beforeAll(async () => {
    community = await communityForTests();
  });
  afterAll(() => community.close());

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await community.fetch(path, { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const set = (values: { state?: 'open' | 'closed' | 'draft'; closes_on?: string; corrected_on?: string }) =>
    community.rows((db) => db.updateTable('lab').set(values).execute());

  it('are told when they open, are corrected and close, in the language that is asked', async () => {
    const { status, headers, text } = await get(`${feed}?lang=en`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(headers.get('cache-control')).toBe('public, max-age=300, stale-while-revalidate=3600');
    expect(text).toContain('xml:lang="en"');
    expect(text).toContain('Open: Together in Molenveld');
    expect(text).toContain('/share/lab-feedback/samen-in-de-buurt?lang=en');
    expect(text).not.toContain('Closed:');
    await set({ corrected_on: '2026-11-20', closes_on: '2026-11-21' });
    const later = (await get(feed)).text;
    expect(later).toContain('Aangepast: Samen in Molenveld');
    expect(later).toContain('Klaar: Samen in Molenveld');
    expect(later).toContain('Lees wat we hoorden en wat we doen.');
    const days = [...later.matchAll(/<updated>(\S+?)<\/updated>/g)].slice(1).map(([, day]) => day!);
    expect(days).toEqual(days.toSorted().toReversed());
    const ids = [...later.matchAll(/<id>(\S+?)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are never of later than now', async () => {
    const now = community.clock.now().toISOString();
    const days = [...(await get(feed)).text.matchAll(/<updated>(\S+?)<\/updated>/g)].map(([, day]) => day!);
    expect(days.length).toBeGreaterThan(1);
    for (const day of days) expect(day <= now, `${day} is after ${now}`).toBe(true);
  });

  it('are not told before they are public', async () => {
    expect((await get(feed)).text).toContain('Samen in Molenveld');
    await set({ state: 'draft' });
    const { status, text } = await get(feed);
    await set({ state: 'open' });
    expect(status).toBe(200);
    expect(text).not.toContain('Samen in Molenveld');
  });

  it('are not sent again to whoever has them', async () => {
    const first = await get(feed);
    community.clock.passSeconds(60);
    const again = await get(feed, { 'if-none-match': first.headers.get('etag')! });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await get(feed, { 'if-none-match': '"x"' })).status).toBe(200);
  });

  it('are sent in a language of ours whatever is asked', async () => {
    for (const asked of ['%00onzin', 'xx', '%ff', "nl'--"])
      expect((await get(`${feed}?lang=${asked}`)).status, asked).toBe(200);
  });

  it('hold nothing that a resident wrote', async () => {
    await community.rows(async (db) => {
      const item = await db
        .selectFrom('lab_item')
        .select('id')
        .where('anchor', '=', 'b-taal')
        .executeTakeFirstOrThrow();
      await db
        .updateTable('lab_item')
        .set({ from_resident: true, language: 'nl', report_text: 'Zonnebloem' })
        .where('id', '=', item.id)
        .execute();
    });
    expect((await get(feed)).text).not.toContain('Zonnebloem');
  });
});
