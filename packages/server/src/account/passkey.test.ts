import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listSites } from '../community/sites.actions.ts';
import {
  communityForTests,
  forumOrigin,
  hasPostgres,
  websiteOrigin,
  type TestCommunity,
} from '../testing/index.ts';
import { ownBrowser, widget } from '../testing/openid.ts';
import { atOwnAccount, changeAddressAt, mailCameTo, openOwnAccountOf } from '../testing/own-account.ts';
import { passkeyForTests, type PasskeyForTests } from '../testing/passkey.ts';
import { setWay } from './way.actions.ts';

const passkeyWay = { kind: 'passkey', providerId: null } as const;

describe.skipIf(!hasPostgres())('Signing in by finger, face or PIN', () => {
  let community: TestCommunity;
  let people = 0;
  let email: string;

  beforeAll(async () => {
    community = await communityForTests({ limitFactor: 20 });
    await turn('website', true);
  });
  afterAll(() => community.close());
  beforeEach(async () => {
    email = `bewoner${people++}@voorbeeld.nl`;
    await community.asResident(email, 'De Linde 14', 'Ina');
  });

  const turn = (slug: string, on: boolean) =>
    community.rows(async (db) => {
      const site = (await listSites(db)).find((one) => one.slug === slug)!;
      await setWay({ db, organisation: community.organisation }, site.id, passkeyWay, on);
    });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    atOwnAccount(community, path, body, headers);
  const refused = (code: string) => ({ status: 400, body: { refusal: { code } } });
  const opened = async (address = email) => (await openOwnAccountOf(community, address)).body.proof as string;
  const offered = async (proof: string) => (await post('passkeys/offer', { proof })).body.passkey;
  const keep = (proof: string, answer: object) => post('passkeys/keep', { proof, answer });

  /** Somebody turns it on, on the page of their own account. */
  async function turnedOn(address = email, key = passkeyForTests()): Promise<PasskeyForTests> {
    const proof = await opened(address);
    expect(await keep(proof, key.made(await offered(proof)))).toMatchObject({ status: 200 });
    return key;
  }
  /** A widget begins, and our own page asks. */
  async function asked(browser = ownBrowser(community), origin = websiteOrigin) {
    const page = widget(community, undefined, origin);
    expect(await page.begin()).toMatchObject({ status: 200 });
    const { body } = await browser.post('/sign-in/leave', { starter: page.starter });
    const answerWith = (answer: object, at = browser) =>
      at.post('/sign-in/passkey', { starter: page.starter, answer });
    return { page, browser, passkey: body.passkey, answerWith };
  }
  async function signIn(key: PasskeyForTests): Promise<string> {
    const { page, passkey, answerWith } = await asked();
    const { body } = await answerWith(key.signed(passkey));
    return (await page.byProof(body.proof)).body.accessToken;
  }
  const nameOf = async (token: string) =>
    (await community.graphql('{ viewer { kind firstName } console { roles } }', {}, { token })).data;

  it('is told by mail, with how to turn it off', async () => {
    await turnedOn();
    const { body } = await mailCameTo(community, email, 'Je kunt nu inloggen zonder code');
    expect(body).toContain('Was jij dit niet? Bel ons meteen');
    expect(body).toContain('http://localhost:4000/account');
  });

  it('brings in whoever turned it on, as the resident they are and with nothing of the console', async () => {
    const key = await turnedOn();
    expect(await nameOf(await signIn(key))).toEqual({
      viewer: { kind: 'RESIDENT', firstName: 'Ina' },
      console: null,
    });
    expect(await nameOf(await signIn(key))).toMatchObject({ viewer: { firstName: 'Ina' } });
  });

  it('asks the device whose passkey it has, names nobody, and wants to be sure that it is them', async () => {
    await turnedOn();
    const { passkey } = await asked();
    expect(passkey).toMatchObject({ rpId: 'localhost', allowCredentials: [], userVerification: 'required' });
    expect(JSON.stringify(passkey)).not.toContain(email);
    const made = await offered(await opened());
    expect(made.authenticatorSelection).toMatchObject({
      residentKey: 'required',
      userVerification: 'required',
    });
    expect(made.excludeCredentials).toHaveLength(1);
  });

  it('is offered on a site that turned it on, and on no other', async () => {
    const ways = async (origin: string) =>
      (await community.session('ways', {}, { origin })).body.ways.map(({ kind }: { kind: string }) => kind);
    expect(await ways(websiteOrigin)).toEqual(['mail-code', 'letter', 'passkey']);
    expect(await ways(forumOrigin)).toEqual(['mail-code', 'letter']);
    expect(await widget(community, undefined, forumOrigin).begin()).toMatchObject(refused('WAY_OFF'));
    const key = await turnedOn();
    const { page, passkey, answerWith } = await asked();
    await turn('website', false);
    const answer = key.signed(passkey);
    expect(await answerWith(answer)).toMatchObject(refused('WAY_OFF'));
    await turn('website', true);
    const { body } = await answerWith(answer);
    await turn('website', false);
    expect(await page.byProof(body.proof)).toMatchObject(refused('WAY_OFF'));
    await turn('website', true);
    expect((await page.byProof(body.proof)).body.accessToken).toBeTruthy();
  });

  it.each<[string, (key: PasskeyForTests, asked: { challenge: string }) => object]>([
    ['of nobody here', (_, ask) => passkeyForTests().signed(ask)],
    ['that did not look whether it is them', (key, ask) => key.signed(ask, { verified: false })],
    ['for another question', (key) => key.signed({ challenge: 'x'.repeat(43) })],
    ['with another signature', (key, ask) => withResponse(key.signed(ask), { signature: 'AAAA' })],
    ['with nothing in it', () => ({})],
    ['whose id is not text', (key, ask) => ({ ...key.signed(ask), id: { a: 1 } })],
    ['without what it signed', (key, ask) => withResponse(key.signed(ask), { clientDataJSON: undefined })],
  ])('is not taken from a passkey %s', async (_, answered) => {
    const key = await turnedOn();
    const { page, passkey, answerWith } = await asked();
    expect(await answerWith(answered(key, passkey))).toMatchObject(refused('PASSKEY_UNKNOWN'));
    const { body } = await answerWith(key.signed(passkey));
    expect((await page.byProof(body.proof)).body.accessToken).toBeTruthy();
  });

  it('is not taken from a page of another origin', async () => {
    const elsewhere = passkeyForTests(16, 'https://kwaad.example');
    const proof = await opened();
    const offer = await offered(proof);
    expect(await keep(proof, elsewhere.made(offer))).toMatchObject(refused('PASSKEY_WRONG'));
    expect(await keep(proof, passkeyForTests().made(offer))).toMatchObject({ status: 200 });
  });

  it('is not turned on by a device that does not look whether it is them', async () => {
    const proof = await opened();
    const key = passkeyForTests();
    const offer = await offered(proof);
    expect(await keep(proof, key.made(offer, { verified: false }))).toMatchObject(refused('PASSKEY_WRONG'));
    expect(await keep(proof, key.made(offer))).toMatchObject({ status: 200 });
  });

  it('is answered once, and in the browser that was asked', async () => {
    const key = await turnedOn();
    const { page, passkey, answerWith } = await asked();
    const answer = key.signed(passkey);
    const other = ownBrowser(community);
    expect(await answerWith(answer, other)).toMatchObject(refused('BEGIN_AGAIN'));
    const { body } = await answerWith(answer);
    expect(await answerWith(answer)).toMatchObject(refused('BEGIN_AGAIN'));
    expect((await page.byProof(body.proof)).body.accessToken).toBeTruthy();
    expect(await page.byProof(body.proof)).toMatchObject(refused('BEGIN_AGAIN'));
  });

  it('gives an attacker who began nothing, whoever finishes', async () => {
    const key = await turnedOn();
    const { page: theirs } = await asked();
    const { page, passkey, answerWith } = await asked();
    const { body } = await answerWith(key.signed(passkey));
    expect(await theirs.byProof(body.proof)).toMatchObject(refused('BEGIN_AGAIN'));
    expect((await page.byProof(body.proof)).body.accessToken).toBeTruthy();
  });

  it('is no longer taken from a copy that fell behind', async () => {
    const key = await turnedOn();
    const counted = async (counter: number) => {
      const { passkey, answerWith } = await asked();
      return answerWith(key.signed(passkey, { counter }));
    };
    expect(await counted(5)).toMatchObject({ status: 200 });
    expect(await counted(4)).toMatchObject(refused('PASSKEY_UNKNOWN'));
    expect(await counted(6)).toMatchObject({ status: 200 });
  });

  describe('on the page of your own account', () => {
    it('shows on what it was turned on and when it was used, and turns it off', async () => {
      const key = await turnedOn();
      const proof = await opened();
      const [before] = (await post('passkeys', { proof })).body.passkeys;
      expect(before).toMatchObject({ device: 'Ander apparaat', used: 'Nog niet gebruikt' });
      expect(before.since).toMatch(/^Aangezet op \d/);
      await signIn(key);
      const [after] = (await post('passkeys', { proof })).body.passkeys;
      expect(after.used).toMatch(/^Laatst gebruikt op \d/);
      const left = await post('passkeys/remove', { proof, passkey: before.id });
      expect(left.body.passkeys).toEqual([]);
      const { passkey, answerWith } = await asked();
      expect(await answerWith(key.signed(passkey))).toMatchObject(refused('PASSKEY_UNKNOWN'));
    });

    it('does nothing for whoever has no code for it, and nothing to what is another’s', async () => {
      const key = await turnedOn();
      const mine = await opened();
      const [{ id }] = (await post('passkeys', { proof: mine })).body.passkeys;
      const other = `buur-${email}`;
      await community.asResident(other, 'De Linde 3', 'Noor');
      const theirs = await opened(other);
      expect((await post('passkeys/remove', { proof: theirs, passkey: id })).body.passkeys).toEqual([]);
      for (const [path, body] of [
        ['passkeys', {}],
        ['passkeys/offer', {}],
        ['passkeys/keep', { answer: key.made({ challenge: 'x'.repeat(43) }) }],
        ['passkeys/remove', { passkey: id }],
      ] as const)
        expect(await post(path, { ...body, proof: 'x'.repeat(43) })).toMatchObject(refused('PROOF_OVER'));
      expect((await post('passkeys', { proof: mine })).body.passkeys).toHaveLength(1);
    });

    it('ties a passkey to the page it was offered on, and to one account', async () => {
      const mine = await opened();
      const offer = await offered(mine);
      const other = `buur-${email}`;
      await community.asResident(other, 'De Linde 3', 'Noor');
      const theirs = await opened(other);
      const key = passkeyForTests();
      expect(await keep(theirs, key.made(offer))).toMatchObject(refused('PASSKEY_WRONG'));
      expect(await keep(mine, key.made(offer))).toMatchObject({ status: 200 });
      expect(await keep(theirs, key.made(await offered(theirs)))).toMatchObject(refused('PASSKEY_WRONG'));
      expect(await nameOf(await signIn(key))).toMatchObject({ viewer: { firstName: 'Ina' } });
    });

    it('is mentioned only where a site takes it, or somebody has one', async () => {
      const mentioned = async () => (await openOwnAccountOf(community, email)).body.passkeys;
      expect(await mentioned()).toBe(true);
      await turn('website', false);
      expect(await mentioned()).toBe(false);
      await turnedOn();
      expect(await mentioned()).toBe(true);
      await turn('website', true);
    });

    it('is turned on for so many devices and no more', async () => {
      const proof = await opened();
      const before = await offered(proof);
      for (let one = 0; one < 20; one++)
        expect(await keep(proof, passkeyForTests().made(await offered(proof)))).toMatchObject({
          status: 200,
        });
      expect(await post('passkeys/offer', { proof })).toMatchObject(refused('TOO_MANY_PASSKEYS'));
      expect(await keep(proof, passkeyForTests().made(before))).toMatchObject(refused('TOO_MANY_PASSKEYS'));
      const [{ id }] = (await post('passkeys', { proof })).body.passkeys;
      await post('passkeys/remove', { proof, passkey: id });
      expect(await keep(proof, passkeyForTests().made(before))).toMatchObject({ status: 200 });
    });
  });

  it('is off wherever it was on, once somebody takes their address back', async () => {
    const thiefs = `dief-${email}`;
    const proof = await opened();
    expect(await changeAddressAt(community, proof, thiefs)).toMatchObject({ status: 200 });
    const key = await turnedOn(thiefs);
    expect(await nameOf(await signIn(key))).toMatchObject({ viewer: { firstName: 'Ina' } });
    const unused = await asked();
    const kept = (await unused.answerWith(key.signed(unused.passkey))).body.proof;
    const { body } = await mailCameTo(community, email, 'Je e-mailadres is veranderd');
    const code = /address-back#([\w-]{43})/.exec(body)![1]!;
    expect(await post('address-back', { code })).toMatchObject({ status: 200 });
    // What they brought back with it and did not use yet is worth nothing either.
    expect(await unused.page.byProof(kept)).toMatchObject(refused('BEGIN_AGAIN'));
    const { passkey, answerWith } = await asked();
    expect(await answerWith(key.signed(passkey))).toMatchObject(refused('PASSKEY_UNKNOWN'));
  });
});

function withResponse(answer: object, more: object): object {
  return { ...answer, response: { ...(answer as { response: object }).response, ...more } };
}
