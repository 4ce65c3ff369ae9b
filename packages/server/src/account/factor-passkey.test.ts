import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atConsoleDoor } from '../testing/console.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { passkeyForTests } from '../testing/passkey.ts';
import { letIn } from './console-link.actions.ts';

describe.skipIf(!hasPostgres())('A passkey as the second step into the console', () => {
  let community: TestCommunity;

  beforeAll(async () => {
    community = await communityForTests();
  });
  afterAll(() => community.close());

  let people = 0;
  const address = () => `wies${people++}@wonen.example`;
  const door = (name: string, body: object) => atConsoleDoor(community.fetch, name, body);
  const linkFor = (email: string) =>
    community.rows((db) =>
      letIn({ ...community, db }, { email, role: 'moderator' }).then(({ code }) => code),
    );
  const offered = async (email: string) => {
    const { attempt } = (await door('link', { code: await linkFor(email) })).body;
    const { body } = await door('factors', { attempt });
    return { attempt, passkey: body.passkey };
  };
  const tied = async (email: string, key = passkeyForTests()) => {
    const { attempt, passkey } = await offered(email);
    expect(await door('passkey', { attempt, answer: key.made(passkey) })).toMatchObject({ status: 200 });
    return key;
  };
  const askedAgain = async (email: string) => {
    const { attempt } = (await door('code', { email })).body;
    const sent = async () => (await community.mails()).find(({ recipient }) => recipient === email)?.body;
    await expect.poll(sent, { timeout: 30_000 }).toMatch(/\d{6}/);
    return (await door('prove', { attempt, code: /\d{6}/.exec((await sent())!)![0] })).body;
  };
  const wrong = { status: 400, body: { refusal: { code: 'SECOND_FACTOR_WRONG' } } };
  const over = { status: 400, body: { refusal: { code: 'CODE_EXPIRED' } } };

  it('lets in whoever has it, once for each time it is asked', async () => {
    const email = address();
    const key = await tied(email);
    const { attempt, passkey, authenticator } = await askedAgain(email);
    expect(authenticator).toBe(false);
    const answer = key.signed(passkey);
    expect((await door('passkey', { attempt, answer })).body.accessToken).toBeTruthy();
    expect(await door('passkey', { attempt, answer })).toMatchObject(over);
  });

  it('is not taken for what another attempt asked, nor for another person', async () => {
    const [mine, theirs] = [address(), address()];
    const [key, other] = [await tied(mine), await tied(theirs)];
    const [first, second] = [await askedAgain(mine), await askedAgain(theirs)];
    for (const [attempt, answer] of [
      [second.attempt, key.signed(second.passkey)],
      [first.attempt, key.signed(second.passkey)],
      [first.attempt, other.signed(first.passkey)],
      [first.attempt, passkeyForTests().signed(first.passkey)],
    ])
      expect(await door('passkey', { attempt, answer })).toMatchObject(wrong);
    const right = { attempt: first.attempt, answer: key.signed(first.passkey) };
    expect(await door('passkey', right)).toMatchObject({ status: 200 });
  });

  it('is not gone round by a code of an app, where the account has none', async () => {
    const email = address();
    const key = await tied(email);
    const { attempt, passkey } = await askedAgain(email);
    expect(await door('authenticator', { attempt, code: '000000' })).toMatchObject(wrong);
    expect(await door('factors', { attempt })).toMatchObject(over);
    expect(await door('passkey', { attempt, answer: key.made(passkey) })).toMatchObject(wrong);
    expect(await door('passkey', { attempt, answer: key.signed(passkey) })).toMatchObject({ status: 200 });
  });

  it('belongs to one account, and to the origin of this server', async () => {
    const key = await tied(address());
    const { attempt, passkey } = await offered(address());
    const elsewhere = passkeyForTests(16, 'https://kwaad.example');
    for (const answer of [key.made(passkey), elsewhere.made(passkey)])
      expect(await door('passkey', { attempt, answer })).toMatchObject(wrong);
    const fresh = passkeyForTests().made(passkey);
    expect(await door('passkey', { attempt, answer: fresh })).toMatchObject({ status: 200 });
  });

  it('may say of its ways to the browser what it likes', async () => {
    const said: [unknown, string[]][] = [
      [5, []],
      ['usb', []],
      [{ a: 1 }, []],
      [[['usb'], null, {}, 'x'.repeat(9_000), 'nfc'], ['nfc']],
      [
        ['usb', 'hybrid'],
        ['hybrid', 'usb'],
      ],
    ];
    for (const [transports, kept] of said) {
      const email = address();
      const { attempt, passkey } = await offered(email);
      const answer = passkeyForTests().made(passkey, { transports });
      expect(await door('passkey', { attempt, answer })).toMatchObject({ status: 200 });
      expect((await askedAgain(email)).passkey.allowCredentials[0].transports).toEqual(kept);
    }
  });

  it('does not have the server ask an address that stands in it', async () => {
    const asked: string[] = [];
    const elsewhere = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((ready) => void elsewhere.listen(0, '127.0.0.1', ready));
    const { port } = elsewhere.address() as AddressInfo;
    const { attempt, passkey } = await offered(address());
    const key = passkeyForTests();
    const answer = key.made(passkey, { listAt: `http://127.0.0.1:${port}/inside` });
    expect(await door('passkey', { attempt, answer })).toMatchObject(wrong);
    expect(asked).toEqual([]);
    expect(await door('passkey', { attempt, answer: key.made(passkey) })).toMatchObject({ status: 200 });
    elsewhere.close();
  });

  it('has an id no longer than any passkey has', async () => {
    const { attempt, passkey } = await offered(address());
    const long = passkeyForTests(3_000).made(passkey);
    expect(await door('passkey', { attempt, answer: long })).toMatchObject(wrong);
    const longest = passkeyForTests(1_023).made(passkey);
    expect(await door('passkey', { attempt, answer: longest })).toMatchObject({ status: 200 });
  });
});
