import { generateKeyPairSync } from 'node:crypto';
import { communityForTests, forumOrigin, hasPostgres, type TestCommunity } from '@wederkerig/server/testing';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addKey, removeKey } from '../../../packages/server/src/account/host-identity-keys.actions.ts';
import { createLog } from '../../../packages/server/src/log.ts';
import { badTokens, type Others } from './bad-tokens.ts';
import { hostOf } from '../../../packages/server/src/testing/host-identity.ts';
import { honest, signedBy, written, type Host } from '../../../packages/server/src/testing/host-tokens.ts';

const sentence = 'Inloggen via deze website lukt nu niet, bel ons.';

describe.skipIf(!hasPostgres())('A token that a website did not make for us', () => {
  const lines: string[] = [];
  let community: TestCommunity;
  let elsewhere: TestCommunity;
  let host: Host & { siteId: string };
  let others: Others;

  beforeAll(async () => {
    const log = createLog('warn', { write: (line: string) => void lines.push(line) });
    community = await communityForTests({ log });
    elsewhere = await communityForTests();
    host = await hostOf(community);
    others = {
      forum: await hostOf(community, 'forum', forumOrigin),
      elsewhere: await hostOf(elsewhere),
      rotatedAway: host,
    };
  });
  afterAll(() => Promise.all([community.close(), elsewhere.close()]));

  const show = (token: string, at = community) => at.session('host-identity', { token });
  const sessions = () =>
    community.rows((db) =>
      db
        .selectFrom('session')
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow(),
    );

  it('lets nobody in, whatever is wrong with it; the same token without that does', async () => {
    const rotated = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = String(rotated.publicKey.export({ type: 'spki', format: 'pem' }));
    const { organisation, clock } = community;
    const at = <Result>(work: (context: any) => Promise<Result>) =>
      community.rows((db) => work({ db, organisation, clock }));
    const keyId = await at((context) => addKey(context, host.siteId, pem));
    others = { ...others, rotatedAway: { ...host, es256: rotated.privateKey } };
    const inTime = written(host, {
      ...honest(host),
      sign: (text) => signedBy(others.rotatedAway, 'ES256', text),
    });
    expect((await show(inTime)).body.accessToken).toBeDefined();
    await at((context) => removeKey(context, host.siteId, keyId));

    const accepted: string[] = [];
    const refusedTwins: string[] = [];
    for (const { name, make } of badTokens) {
      const { bad, twin } = make(host, others);
      const before = lines.length;
      const { n } = await sessions();
      const answer = await show(bad);
      if (answer.body.accessToken || (await sessions()).n !== n) accepted.push(name);
      expect(answer.status, name).toBe(400);
      const { code, message } = answer.body.refusal;
      expect({ code, message }, name).toEqual({ code: 'IDENTITY_NOT_ACCEPTED', message: sentence });
      expect(lines.slice(before), name).toHaveLength(1);
      expect(JSON.parse(lines.at(-1)!), name).toMatchObject({
        site: 'website',
        problem: expect.any(String),
      });
      const right = await show(twin);
      if (!right.body.accessToken) refusedTwins.push(`${name}: ${JSON.stringify(right.body)}`);
    }
    expect(accepted).toEqual([]);
    expect(refusedTwins).toEqual([]);
    expect(badTokens.length).toBeGreaterThanOrEqual(40);
    console.info(`Bad tokens: ${badTokens.length} shown, 0 accepted; of their twins all were.`);
  });

  it('is told by a word in the log also where it is longer than anything that is read', async () => {
    const long = written(host, { ...honest(host), payload: { filling: 'x'.repeat(1_000_000) } });
    for (const sent of [{ token: long }, { token: 42 }, { token: written(host, honest(host)), handle: 42 }]) {
      const before = lines.length;
      const { body } = await community.session('host-identity', sent);
      expect(body.refusal).toMatchObject({
        code: 'IDENTITY_NOT_ACCEPTED',
        problem: 'request-not-readable',
      });
      expect(lines).toHaveLength(before + 1);
      expect(lines.at(-1)!.length).toBeLessThan(300);
      expect(JSON.parse(lines.at(-1)!)).toMatchObject({ site: 'website', problem: 'request-not-readable' });
    }
    const [shortEnough, tooLong] = [3_000, 3_600].map((length) => {
      const { header, payload } = honest(host);
      const filling = 'x'.repeat((length * 3) / 4 - 300);
      return written(host, { header, payload: { ...(payload as object), filling } });
    });
    expect((await show(tooLong!)).body.refusal).toMatchObject({ problem: 'too-long' });
    expect((await show(shortEnough!)).body.accessToken).toBeDefined();
  });

  it('opens the door once, also for two who show it at the same moment, and on its own site alone', async () => {
    const token = written(host, honest(host));
    const two = await Promise.all([show(token), show(token)]);
    expect(two.filter(({ body }) => body.accessToken)).toHaveLength(1);
    expect((await show(token)).body.refusal).toMatchObject({ problem: 'used-before' });
    const onForum = await community.session(
      'host-identity',
      { token: written(host, honest(host)) },
      { origin: forumOrigin },
    );
    expect(onForum.body.refusal.code).toBe('IDENTITY_NOT_ACCEPTED');
    expect((await show(written(host, honest(host)))).body.accessToken).toBeDefined();
  });

  it('of another organisation lets in there, and not here', async () => {
    const token = written(others.elsewhere, honest(others.elsewhere));
    expect((await show(token)).body.refusal).toMatchObject({ problem: 'signature' });
    expect((await show(token, elsewhere)).body.accessToken).toBeDefined();
  });

  it('leaves neither itself nor a secret in the log', () => {
    const said = lines.join('');
    expect(said).toContain('A host identity was not accepted');
    expect(said).not.toContain('eyJ');
    expect(said).not.toContain(host.hs256.toString('base64url'));
    expect(said).not.toContain('member-');
  });
});
