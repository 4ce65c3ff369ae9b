import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPostgres } from '../testing/index.ts';
import { neighboursForTests, type Neighbours } from '../testing/neighbours.ts';
import { endKey, makeKey } from './residency-key.actions.ts';

describe.skipIf(!hasPostgres())('Who came and who left', () => {
  let here: Neighbours;
  beforeAll(async () => {
    here = await neighboursForTests();
  });
  afterAll(() => here.community.close());

  describe('by a signed message', () => {
    const secretAt = () => Math.floor(here.community.clock.now().getTime() / 1000);
    let key: { id: string; secret: string };
    let message = 0;
    const sign = (secret: string, time: number, body: string) =>
      `v1=${createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')}`;
    const body = (rows: object[] = [{ home: 'De Linde 21', newKeys: true, from: '2026-11-20' }]) =>
      JSON.stringify({ rows, number: (message += 1) });
    const send = (text: string, headers: Record<string, string>) =>
      here.community.fetch('/residencies', { method: 'POST', headers, body: text });
    const headersFor = (
      text: string,
      more: { key?: { id: string; secret: string }; time?: number; at?: string } = {},
    ) => {
      const { key: by = key, time = secretAt() } = more;
      return {
        'wederkerig-key': by.id,
        'wederkerig-time': String(time),
        'wederkerig-signature': sign(by.secret, time, text),
      };
    };
    const codeOf = async (response: Response) => [
      response.status,
      (await response.json()).refusal?.code ?? 'taken',
    ];
    const makes = (name: string) => here.community.rows((db) => makeKey({ ...here.community, db }, name));

    beforeAll(async () => {
      key = await makes('Huursysteem');
    });

    it('is taken in by a right signature alone', async () => {
      const text = body();
      const right = headersFor(text);
      expect(await codeOf(await send(text, right))).toEqual([200, 'taken']);
      for (const [what, sentText, headers] of [
        ['no signature', text, {}],
        ['a changed body', text.replace('De Linde', 'De Wilg'), headersFor(text)],
        ['another secret', text, headersFor(text, { key: { ...key, secret: 'wkr_geraden' } })],
        [
          'another time than was signed',
          text,
          { ...headersFor(text), 'wederkerig-time': String(secretAt() + 1) },
        ],
        [
          'a key that is not there',
          text,
          headersFor(text, {
            key: { ...key, id: key.id.replace(/.$/, (last) => (last === '0' ? '1' : '0')) },
          }),
        ],
        ['another kind of signature', text, { ...headersFor(text), 'wederkerig-signature': 'sha1=00' }],
        [
          'capitals',
          text,
          {
            ...headersFor(text),
            'wederkerig-signature': headersFor(text)['wederkerig-signature'].toUpperCase(),
          },
        ],
      ] as [string, string, Record<string, string>][])
        expect(await codeOf(await send(sentText, headers)), what).toEqual([401, 'SIGNATURE_WRONG']);
    });

    it.each([
      ['five minutes ago', -300, 'taken'],
      ['longer ago', -301, 'SIGNATURE_TOO_OLD'],
      ['in five minutes', 300, 'taken'],
      ['later', 301, 'SIGNATURE_TOO_OLD'],
    ])('signed %s', async (_when, seconds, code) => {
      const text = body();
      expect((await codeOf(await send(text, headersFor(text, { time: secretAt() + seconds }))))[1]).toBe(
        code,
      );
    });

    it('is taken in once, however often it comes', async () => {
      const text = body();
      const headers = headersFor(text);
      const all = await Promise.all(
        Array.from({ length: 5 }, async () => (await codeOf(await send(text, headers)))[1]),
      );
      expect(all.toSorted()).toEqual([...Array<string>(4).fill('ALREADY_RECEIVED'), 'taken']);
    });

    it('with a wrong row does nothing, and may come again when it is mended', async () => {
      const text = body([{ home: 'De Linde 999', until: '2026-12-01' }]);
      const headers = headersFor(text);
      for (const _ of [1, 2]) {
        const response = await send(text, headers);
        expect(response.status).toBe(422);
        expect((await response.json()).wrong).toMatchObject([
          { row: 1, column: 'home', code: 'HOME_NOT_FOUND' },
        ]);
      }
    });

    it.each([
      ['that is no JSON', '{"rows":', 'INPUT_NOT_READABLE', 400],
      ['without rows', '{"rows":[]}', 'INPUT_NOT_READABLE', 400],
      ['of 1 MB', JSON.stringify({ rows: [{ home: 'x'.repeat(1_000_000) }] }), 'FILE_TOO_LARGE', 413],
    ])('%s is refused', async (_what, text, code, status) => {
      expect(await codeOf(await send(text, headersFor(text)))).toEqual([status, code]);
    });

    it('by either of two keys, so that one can be replaced, and by none that was ended', async () => {
      const next = await makes('Het nieuwe');
      await expect(makes('Een derde')).rejects.toThrow('two keys already');
      for (const by of [key, next]) {
        const text = body();
        expect((await codeOf(await send(text, headersFor(text, { key: by }))))[1]).toBe('taken');
      }
      await here.community.rows((db) => endKey({ ...here.community, db }, key.id));
      const [old, fresh] = [body(), body()];
      expect((await codeOf(await send(old, headersFor(old))))[1]).toBe('SIGNATURE_WRONG');
      expect((await codeOf(await send(fresh, headersFor(fresh, { key: next }))))[1]).toBe('taken');
      key = next;
    });

    it('keeps no secret in the database', async () => {
      const rows = await here.community.rows((db) => db.selectFrom('residency_key').selectAll().execute());
      expect(rows.length).toBeGreaterThan(0);
      expect(JSON.stringify(rows)).not.toContain(key.secret.slice(4));
    });
  });
});
