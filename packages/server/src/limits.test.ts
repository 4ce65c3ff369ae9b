import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Connection } from './database/connect.ts';
import { createLimits, limits } from './limits.ts';
import { communityForTests, hasPostgres, type TestCommunity } from './testing/index.ts';

describe.skipIf(!hasPostgres())('How often somebody may try', () => {
  let community: TestCommunity;
  let connection: Connection;

  beforeAll(async () => {
    community = await communityForTests();
    connection = connect({ ...community.connection.settings, max: 2 });
  });
  afterAll(async () => {
    await connection.close();
    await community.close();
  });

  let networks = 0;
  const elsewhere = () => `203.0.${networks >> 8}.${networks++ & 255}`;
  const ask = (email: string, from: string) => community.session('code', { email }, { from });
  const tooMany = (longest: number) => ({
    status: 429,
    body: {
      refusal: {
        code: 'TOO_MANY_REQUESTS',
        retryAfter: expect.toSatisfy((wait: number) => wait > 0 && wait <= longest),
      },
    },
  });

  it('mails one address five codes an hour, from wherever it is asked, and goes on with another', async () => {
    const email = 'veel@voorbeeld.nl';
    for (let asked = 0; asked < 5; asked++) expect((await ask(email, elsewhere())).status).toBe(200);
    expect(await ask(email, elsewhere())).toMatchObject(tooMany(3600));
    expect(await ask(' VEEL@voorbeeld.nl', elsewhere())).toMatchObject(tooMany(3600));
    expect((await ask('ander@voorbeeld.nl', elsewhere())).status).toBe(200);
  });

  it('says in words how long to wait', async () => {
    const email = 'wacht@voorbeeld.nl';
    for (let asked = 0; asked < 5; asked++) await ask(email, elsewhere());
    const { message, retryAfter } = (await ask(email, elsewhere())).body.refusal;
    expect(retryAfter).toBeGreaterThan(3500);
    expect(message).toMatch(/\d/);
  });

  it('lets an honest person sign in with the last of five codes', async () => {
    const email = 'vijf@voorbeeld.nl';
    for (let asked = 0; asked < 4; asked++) await ask(email, elsewhere());
    expect((await community.asGuest(email)).viewer.kind).toBe('GUEST');
  });

  it('takes twenty wrong codes for one address a day, and none after them, so that many codes do not make many guesses', async () => {
    const email = 'raad@voorbeeld.nl';
    const guesses: string[] = [];
    for (let asked = 0; asked < 5; asked++) {
      const { body } = await ask(email, elsewhere());
      const wrong = (await community.codeOf(body.attempt)) === '000000' ? '000001' : '000000';
      for (let guess = 0; guess < 5; guess++) {
        const answer = await community.session(
          'sign-in',
          { attempt: body.attempt, code: wrong },
          { from: elsewhere() },
        );
        guesses.push(answer.body.refusal.code);
      }
    }
    expect(guesses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 'CODE_WRONG'));
    expect(guesses.slice(20)).toEqual(Array.from({ length: 5 }, () => 'TOO_MANY_REQUESTS'));
  });

  it('lets three hundred honest people behind one network sign in, and stops the next request for a code there', async () => {
    const from = '198.51.100.7';
    const kinds: string[] = [];
    for (let person = 0; person < 300; person++) {
      const { body } = await ask(`bewoner${person}@voorbeeld.nl`, from);
      const code = await community.codeOf(body.attempt);
      kinds.push(
        (await community.session('sign-in', { attempt: body.attempt, code }, { from })).body.viewer.kind,
      );
    }
    expect(kinds.filter((kind) => kind === 'GUEST')).toHaveLength(300);
    expect(await ask('bewoner300@voorbeeld.nl', from)).toMatchObject(tooMany(3600));
    expect((await ask('bewoner300@voorbeeld.nl', '198.51.100.8')).status).toBe(200);
  }, 60_000);

  it('counts a household with many IPv6 addresses once, and its neighbours apart', async () => {
    const join = async (from: string) => {
      const code = 'a-code-that-nobody-was-ever-sent';
      return (await community.session('join', { code }, { from, origin: 'http://localhost:4000' })).body
        .refusal.code;
    };
    const { points } = limits['join-from-network'];
    for (let times = 0; times < points; times++)
      expect(await join(`2001:db8:1:2::${times.toString(16)}`)).toBe('CODE_EXPIRED');
    expect(await join('2001:db8:1:2:ffff::1')).toBe('TOO_MANY_REQUESTS');
    expect(await join('2001:db8:1:3::1')).toBe('CODE_EXPIRED');
  });

  it('holds across servers, since the counters are in the database', async () => {
    const { points } = limits['comment-by-newcomer'];
    const servers = Array.from({ length: 3 }, () => createLimits(connection.pool, community.secret));
    const uses = Array.from({ length: points * 3 }, (_, index) =>
      servers[index % 3]!.use('comment-by-newcomer', 'nieuw'),
    );
    const done = await Promise.allSettled(uses);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(points);
  });

  it('refuses when counting fails, rather than letting everybody in', async () => {
    const broken = connect({ ...community.connection.settings, host: '/nowhere', max: 1 });
    await expect(
      createLimits(broken.pool, community.secret).use('sign-in-from-network', 'een'),
    ).rejects.toThrow();
    await broken.close();
    await expect(
      createLimits(connection.pool, community.secret).use('sign-in-from-network', 'een'),
    ).resolves.toBeUndefined();
  });

  it('writes down no address and no network, only what a key makes of them', async () => {
    await ask('stil@voorbeeld.nl', '192.0.2.99');
    const { rows } = await connection.pool.query<{ key: string }>('select key from rate_limit');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ key }) => /voorbeeld|192\.0\.2/.test(key))).toEqual([]);
  });
});
