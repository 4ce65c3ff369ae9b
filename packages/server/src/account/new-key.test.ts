import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ServerKey } from '../secrets.ts';
import { atConsoleDoor, codeOfApp, enterByLink } from '../testing/console.ts';
import { communityForTests, hasPostgres, websiteOrigin, type TestCommunity } from '../testing/index.ts';
import { letIn } from './console-link.actions.ts';

describe.skipIf(!hasPostgres())('With a new key', () => {
  let community: TestCommunity;
  let keys: ServerKey[];

  beforeAll(async () => {
    community = await communityForTests({ secret: () => keys });
    // Ids tell the time of this machine, so the clock of this test begins there.
    const behind = Date.now() - community.clock.now().getTime();
    community.clock.passSeconds(Math.round(behind / 1000));
  });
  beforeEach(() => {
    keys = [{ key: randomBytes(32), from: new Date(0) }];
  });
  afterAll(() => community.close());

  const rotate = () => {
    keys = [...keys, { key: randomBytes(32), from: new Date() }];
    community.clock.passSeconds(60);
  };
  const dropOld = () => (keys = keys.slice(-1));

  let people = 0;
  const address = () => `nieuw${people++}@voorbeeld.nl`;
  const refresh = (cookie: string) => community.session('refresh', {}, { cookie, origin: websiteOrigin });
  const staysIn = async (cookie: string | undefined) => {
    const answer = await refresh(cookie!);
    expect(answer.body.accessToken).toEqual(expect.any(String));
    return answer.cookie;
  };
  const askCode = async () => (await community.session('code', { email: address() })).body.attempt as string;
  const typeCode = async (attempt: string, code: string) =>
    (await community.session('sign-in', { attempt, code })).body;

  it('nobody is signed out, also who shows a handle twice', async () => {
    const { cookie } = await community.asGuest(address());
    const second = await staysIn(cookie);
    rotate();
    const third = await staysIn(second);
    await staysIn(second);
    dropOld();
    await staysIn(third);
  });

  it('a code that was mailed before signs in, and no longer once the old key is dropped', async () => {
    const [one, other] = [await askCode(), await askCode()];
    const [codeOfOne, codeOfOther] = [await community.codeOf(one), await community.codeOf(other)];
    keys = [...keys, { key: randomBytes(32), from: new Date() }];
    expect(await typeCode(one, codeOfOne)).toMatchObject({ viewer: { kind: 'GUEST' } });
    dropOld();
    expect(await typeCode(other, codeOfOther)).toMatchObject({ refusal: { code: 'CODE_WRONG' } });
    const fresh = await askCode();
    expect(await typeCode(fresh, await community.codeOf(fresh))).toMatchObject({ viewer: { kind: 'GUEST' } });
  });

  it('the app on the telephone of staff goes on, and a link opens that was given before', async () => {
    const link = () =>
      community.rows((db) =>
        letIn({ ...community, db }, { email: 'els@wonen.example', role: 'editor', firstName: 'Els' }),
      );
    const { secret } = await enterByLink(community.fetch, community.clock, (await link()).code);
    const { code: given } = await link();
    rotate();
    const { body: asked } = await atConsoleDoor(community.fetch, 'code', { email: 'els@wonen.example' });
    const mailed = await mailedTo('els@wonen.example');
    const { body } = await atConsoleDoor(community.fetch, 'prove', { attempt: asked.attempt, code: mailed });
    const entered = await atConsoleDoor(community.fetch, 'authenticator', {
      attempt: body.attempt,
      code: codeOfApp(secret, community.clock),
    });
    expect(entered.body.accessToken).toEqual(expect.any(String));
    expect((await atConsoleDoor(community.fetch, 'link', { code: given })).body.attempt).toEqual(
      expect.any(String),
    );
  });

  const mailedTo = async (recipient: string) => {
    let code: string | undefined;
    await expect
      .poll(
        async () => {
          const mail = (await community.mails()).find((one) => one.recipient === recipient);
          return (code = /\d{6}/.exec(mail?.body ?? '')?.[0]);
        },
        { timeout: 10_000 },
      )
      .toBeDefined();
    return code!;
  };
});
