import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  communityForTests,
  hasPostgres,
  websiteOrigin,
  type TestCommunity,
} from '@wederkerig/server/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addKey, secretOf } from '../../packages/server/src/account/host-identity-keys.actions.ts';

const examples = new URL('../../examples/host-identity/', import.meta.url).pathname;
const hasPhp = spawnSync('php', ['--version']).status === 0;
if (!hasPhp)
  console.info('Skipped: the sample in PHP. There is no php on this machine: apt-get install php-cli.');

describe.skipIf(!hasPostgres())('A sample to copy', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'host-identity-'));
  const started: ChildProcess[] = [];
  let community: TestCommunity;
  let secret: string;
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  beforeAll(async () => {
    // The samples look at the real clock.
    community = await communityForTests({ clock: { now: () => new Date() } });
    const { organisation } = community;
    await community.rows(async (db) => {
      const at = { db, organisation, clock: { now: () => new Date() } };
      const { id } = await db
        .selectFrom('site')
        .select('id')
        .where('slug', '=', 'website')
        .executeTakeFirstOrThrow();
      await addKey(at, id, String(pair.publicKey.export({ type: 'spki', format: 'pem' })));
      secret = secretOf(community, await addKey(at, id, null)).toString('base64url');
      await db.updateTable('sign_in_way').set({ is_on: true }).where('site_id', '=', id).execute();
    });
    writeFileSync(
      path.join(folder, 'key.pem'),
      String(pair.privateKey.export({ type: 'pkcs8', format: 'pem' })),
    );
    writeFileSync(path.join(folder, 'secret'), `${secret}\n`);
  });
  afterAll(async () => {
    for (const child of started) child.kill();
    rmSync(folder, { recursive: true });
    await community.close();
  });

  async function start(program: string, args: (port: number) => string[]): Promise<string> {
    const port = await freePort();
    const env = {
      ...process.env,
      PORT: String(port),
      WEDERKERIG_AUDIENCE: 'http://localhost:4000/#website',
      WEDERKERIG_ISSUER: websiteOrigin,
      WEDERKERIG_KEY_FILE: path.join(folder, 'key.pem'),
      WEDERKERIG_SECRET_FILE: path.join(folder, 'secret'),
    };
    started.push(spawn(program, args(port), { env, stdio: 'ignore' }));
    const address = `http://localhost:${port}/wederkerig-identity`;
    await expect
      .poll(
        () =>
          fetch(address).then(
            () => 'up',
            () => 'not yet',
          ),
        { timeout: 10_000 },
      )
      .toBe('up');
    return address;
  }

  async function signsIn(address: string): Promise<void> {
    expect((await fetch(address)).status).toBe(401);
    const token = async () => (await fetch(address, { headers: { cookie: 'member=17' } })).text();
    const first = await token();
    const { body } = await community.session('host-identity', { token: first });
    expect(body).toMatchObject({ accessToken: expect.any(String), viewer: { firstName: 'Ina' } });
    expect((await community.session('host-identity', { token: first })).body.refusal.problem).toBe(
      'used-before',
    );
    expect(
      (await community.session('host-identity', { token: await token() })).body.accessToken,
    ).toBeDefined();
  }

  it('for Node signs somebody in, and says so where nobody is', async () => {
    await signsIn(await start(process.execPath, () => [path.join(examples, 'node/identity.js')]));
  });

  it.skipIf(!hasPhp)(
    'for PHP, where there is a php, signs somebody in, and says so where nobody is',
    async () => {
      const file = path.join(examples, 'php/identity.php');
      await signsIn(await start('php', (port) => ['-S', `localhost:${port}`, file]));
    },
  );
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}
