import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type Listening } from '../bin/listen.ts';
import { createCommunity, type Community } from '../index.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';

const pages = ['/', '/healthz', '/graphql?query={organisation{name}}', '/demo/outbox', '/embed.js'];

describe.skipIf(!hasPostgres())('A demo answers on its own machine alone', () => {
  let community: TestCommunity;
  let demo: Community;
  let listening: Listening;

  beforeAll(async () => {
    community = await communityForTests({ works: false });
    demo = await createCommunity({
      database: community.connection.settings,
      secret: Buffer.alloc(32, 7),
      publicUrl: 'http://localhost:4000',
      mail: 'demo',
      demo: true,
      freeOperations: true,
      works: false,
    });
    listening = await listen(demo.fetch, { port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await listening.close();
    await demo.close();
    await community.close();
  });

  const ask = (
    host: string,
    options: { headers?: Record<string, string>; from?: string; path?: string } = {},
  ) =>
    demo.fetch(
      new Request(`http://${host}${options.path ?? '/'}`, { headers: options.headers ?? {} }),
      options.from ?? '127.0.0.1',
    );

  it.each([
    'localhost',
    'localhost:4000',
    'LOCALHOST:4000',
    'website.localhost:4001',
    'a.b.localhost',
    '127.0.0.1:4000',
    '127.9.9.9',
    '[::1]:4000',
  ])('to a browser that asks for %s', async (host) => expect((await ask(host)).status).toBe(200));

  it.each(['127.0.0.1', '127.0.0.2', '::1', '::ffff:127.0.0.1'])('to a client at %s', async (from) => {
    expect((await ask('localhost:4000', { from })).status).toBe(200);
  });

  it.each([
    'voorbeeld.nl',
    'localhost.voorbeeld.nl',
    'notlocalhost',
    'evillocalhost:4000',
    '127.0.0.1.voorbeeld.nl',
    '0.0.0.0:4000',
    '192.168.1.20:4000',
    '[::]:4000',
    '[fe80::1]:4000',
  ])(
    'and not to one that asks for %s, which may be a stranger with a name for this machine',
    async (host) => {
      for (const path of pages) expect((await ask(host, { path })).status, path).toBe(403);
    },
  );

  it.each([
    '192.168.1.20',
    '10.0.0.1',
    '203.0.113.7',
    '::ffff:203.0.113.7',
    'fe80::1',
    '2001:db8::1',
    '128.0.0.1',
    '',
  ])('and not to a client at "%s"', async (from) => {
    for (const path of pages) expect((await ask('localhost:4000', { from, path })).status, path).toBe(403);
  });

  it.each([
    'Forwarded',
    'X-Forwarded-For',
    'X-Forwarded-Host',
    'X-Forwarded-Proto',
    'X-Forwarded-Port',
    'X-Forwarded-Server',
    'X-Real-IP',
    'Via',
    'CF-Connecting-IP',
    'True-Client-IP',
  ])('and not through a proxy that says so in %s', async (name) => {
    expect((await ask('localhost:4000', { headers: { [name]: '127.0.0.1' } })).status).toBe(403);
    expect((await ask('localhost:4000', { headers: { 'X-Something-Else': '127.0.0.1' } })).status).toBe(200);
  });

  it('says why in one line', async () => {
    expect(await (await ask('voorbeeld.nl')).text()).toBe('A demo answers on this machine alone.\n');
  });

  it('holds on a real connection, where the name is in the Host header', async () => {
    expect(await statusFor('localhost')).toBe(200);
    expect(await statusFor('forum.localhost:4002')).toBe(200);
    expect(await statusFor('rebound.voorbeeld.nl')).toBe(403);
    expect(await statusFor('localhost', { 'X-Forwarded-For': '127.0.0.1' })).toBe(403);
  });

  function statusFor(host: string, headers: Record<string, string> = {}): Promise<number> {
    return new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: listening.port, headers: { host, ...headers } };
      http
        .get(options, (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        })
        .once('error', reject);
    });
  }

  it('is a rule for demos: a server that is none may stand behind a proxy', async () => {
    const headers = { 'X-Forwarded-For': '203.0.113.7' };
    const response = await community.fetch('/', { headers }, '10.0.0.1');
    expect(response.status).toBe(200);
  });
});
