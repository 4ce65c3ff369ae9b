import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPostgres } from '@wederkerig/server/testing';
import { addressOf, production, type Production } from './server-in-production.ts';

const read = `query ($slug: String!, $language: String) {
  organisation { name } viewer { firstName } lab(slug: $slug, language: $language) { title { text } comments }
}`;
const lab = { slug: 'samen-in-de-buurt', language: 'en' };

describe.skipIf(!hasPostgres())('What is public', () => {
  let server: Production;
  let token: string;
  let cookie: string;

  beforeAll(async () => {
    server = await production([read]);
    ({ token, cookie } = await server.community.asResident('ina@voorbeeld.nl'));
  });
  afterAll(() => server.community.close());

  it('is the same to the last byte for everybody, whatever their browser sends along', async () => {
    const everybody: Record<string, string>[] = [
      {},
      { authorization: `Bearer ${token}` },
      { authorization: 'Bearer nobody' },
      { cookie },
      { origin: 'https://evil.example' },
      { 'accept-language': 'ar' },
      { accept: 'application/json' },
      { 'user-agent': 'Mozilla/5.0', referer: 'http://website.localhost:4001/' },
    ];
    for (const variables of [lab, { slug: lab.slug }]) {
      const answers = await Promise.all(everybody.map((headers) => server.get(read, variables, headers)));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(1);
      expect(answers[0]!.body.data).toMatchObject({
        organisation: { name: 'Wonen aan de Maas' },
        viewer: null,
      });
    }
    // The same question by POST knows who asks: so it was the GET that did not.
    const known = await server.post(read, lab, { authorization: `Bearer ${token}` });
    expect(known.body.data.viewer).toEqual({ firstName: 'Ina' });
  });

  it('may be read by any page and kept by any cache, and leaves nothing behind', async () => {
    const { status, headers } = await server.get(read, lab, { cookie });
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('cache-control')).toMatch(/^public, max-age=\d+/);
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('vary')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is not sent again to whoever has it, and is when it changed', async () => {
    const first = await server.get(read, lab);
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^"[\w-]{20,}"$/);
    for (const known of [etag, `W/${etag}`, `"another", ${etag}`]) {
      const again = await server.get(read, lab, { 'if-none-match': known });
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
      expect(again.headers.get('access-control-allow-origin')).toBe('*');
      expect(again.headers.get('cache-control')).toMatch(/^public/);
    }
    const other = await server.get(read, lab, { 'if-none-match': '"another"' });
    expect([other.status, other.text]).toEqual([200, first.text]);
    await server.community.rows((db) => db.updateTable('lab').set({ comments: 'off' }).execute());
    const changed = await server.get(read, lab, { 'if-none-match': etag });
    expect([changed.status, changed.body.data.lab.comments]).toEqual([200, 'OFF']);
  });

  it('is kept by no cache when it went wrong', async () => {
    const unknown = await server.send(addressOf('{ organisation { phone } }'));
    const misfit = await server.get(read, { slug: 7 });
    for (const refused of [unknown, misfit]) {
      expect(refused.body.errors).toHaveLength(1);
      expect(refused.headers.get('cache-control') ?? 'no-store').toBe('no-store');
      expect(refused.headers.get('etag')).toBeNull();
      expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    }
  });
});
