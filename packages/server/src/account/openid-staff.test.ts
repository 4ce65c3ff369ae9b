import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeOfApp } from '../testing/console.ts';
import { communityForTests, hasPostgres, mutationId, type TestCommunity } from '../testing/index.ts';
import { openIssuer, type IssuerPerson, type TestIssuer } from '../testing/issuer.ts';
import { cameBack, forStaff, issuersHere, ownBrowser, ownPages } from '../testing/openid.ts';

const mfa = { amr: ['pwd', 'mfa'] };
const editor: IssuerPerson = { given_name: 'Karim', groups: ['bewonerszaken'], ...mfa };

describe.skipIf(!hasPostgres())('Coming into the console by a directory', () => {
  let community: TestCommunity;
  let issuer: TestIssuer;
  let directory: string;

  beforeAll(async () => {
    community = await communityForTests(issuersHere);
    issuer = await openIssuer();
    directory = await forStaff(community, issuer, {});
  });
  afterAll(async () => {
    await community.close();
    await issuer.close();
  });
  let people = 0;
  beforeEach(() => {
    issuer.who = `person-${people++}`;
    issuer.people.set(issuer.who, editor);
  });
  afterEach(() => Object.assign(issuer, { tamper: undefined, isAway: false }));

  const change = (claims: IssuerPerson) => issuer.people.set(issuer.who!, { ...editor, ...claims });

  async function enter(browser = ownBrowser(community), by = directory) {
    const left = await browser.post('/console/session/directory', { directory: by });
    const back = await browser.post('/sign-in/back', cameBack(await issuer.visit(left.body.to)));
    if (!back.body.to) return { browser, entered: back };
    const [, proof] = back.body.to.split('#');
    return { browser, proof, entered: await browser.post('/console/session/directory-back', { proof }) };
  }
  const ask = async (token: string) =>
    (await community.graphql('{ console { firstName roles } }', {}, { token, origin: ownPages })).data
      ?.console ?? null;
  const refresh = async (browser: ReturnType<typeof ownBrowser>) =>
    (await browser.post('/console/session/refresh', {})).body.accessToken ?? null;

  it('opens with the second step of the issuer and the role of a group, and no other', async () => {
    change({ groups: ['bewonerszaken', 'iedereen'] });
    const { entered } = await enter();
    expect(await ask(entered.body.accessToken)).toEqual({ firstName: 'Karim', roles: ['EDITOR'] });
  });

  it('takes the result in the browser that left alone, and once', async () => {
    const { proof, browser, entered } = await enter();
    expect(entered.body.accessToken).toBeDefined();
    const again = await browser.post('/console/session/directory-back', { proof });
    expect(again.body.refusal.code).toBe('BEGIN_AGAIN');

    const own = ownBrowser(community);
    const left = await own.post('/console/session/directory', { directory });
    const back = await own.post('/sign-in/back', cameBack(await issuer.visit(left.body.to)));
    const fresh = { proof: back.body.to.split('#')[1] };
    const other = await ownBrowser(community).post('/console/session/directory-back', fresh);
    expect(other.body.refusal.code).toBe('BEGIN_AGAIN');
    expect((await own.post('/console/session/directory-back', fresh)).body.accessToken).toBeDefined();
  });

  it.each([
    ['no group', undefined, null],
    ['a group without a role', ['iedereen'], null],
    ['a name that only begins alike', ['beheer-oud'], null],
    ['names in one line', 'bewonerszaken,beheer', null],
    ['an object', { beheer: true }, null],
    ['a list with an object', ['beheer', { name: 'beheer' }], null],
    ['a list in a list', [['beheer']], null],
    ['a number', 1, null],
    ['one name by itself', 'bewonerszaken', ['EDITOR']],
    ['a list', ['bewonerszaken'], ['EDITOR']],
    ['two groups with a role', ['bewonerszaken', 'beheer'], ['EDITOR', 'ADMIN']],
  ])('reads the claim of groups as it is written: %s', async (_, groups, roles) => {
    change({ groups });
    const { entered } = await enter();
    if (!roles) expect(entered.body.refusal.code).toMatch(/^(NO_ROLE_THERE|ACCOUNT_NOT_TAKEN)$/);
    else expect((await ask(entered.body.accessToken)).roles.sort()).toEqual(roles.sort());
  });

  it('refuses one step alone, and takes the same person with two', async () => {
    change({ amr: ['pwd'] });
    expect((await enter()).entered.body.refusal.code).toBe('SECOND_STEP_NEEDED');
    change({ amr: 'mfa' });
    expect((await enter()).entered.body.refusal.code).toBe('SECOND_STEP_NEEDED');
    change(mfa);
    expect((await enter()).entered.body.accessToken).toBeDefined();
  });

  it('asks our own second step where the organisation relies on that, tied at the first time', async () => {
    const ours = await forStaff(community, issuer, { amrValues: [] });
    change({ amr: ['pwd'] });
    const { browser, entered } = await enter(ownBrowser(community), ours);
    expect(entered.body).toMatchObject({ ties: true });
    expect(entered.body.accessToken).toBeUndefined();
    const { attempt } = entered.body;
    const { body: factors } = await browser.post('/console/session/factors', { attempt });
    const { secret } = factors.authenticator;
    const code = codeOfApp(secret, community.clock);
    const tied = await browser.post('/console/session/authenticator', { attempt, code });
    expect((await ask(tied.body.accessToken)).roles).toEqual(['EDITOR']);

    const next = await enter(ownBrowser(community), ours);
    expect(next.entered.body).toMatchObject({ authenticator: true });
    expect(next.entered.body.ties).toBeUndefined();
    const second = next.entered.body.attempt;
    // Only the first time, and to nobody else: an attempt that asks for a code ties nothing.
    expect((await browser.post('/console/session/factors', { attempt: second })).status).toBe(400);
    community.clock.passSeconds(60);
    const wrong = await browser.post('/console/session/authenticator', { attempt: second, code: '000000' });
    expect(wrong.body.refusal.code).toBe('SECOND_FACTOR_WRONG');
    const again = codeOfApp(secret, community.clock);
    const right = await browser.post('/console/session/authenticator', { attempt: second, code: again });
    expect((await ask(right.body.accessToken)).roles).toEqual(['EDITOR']);
  });

  it('lets whoever is gone from the directory out within the hour, and keeps whoever is not', async () => {
    const stays = await enter();
    const who = issuer.who!;
    issuer.who = `${who}-gone`;
    issuer.people.set(issuer.who, editor);
    const goes = await enter();
    issuer.people.delete(issuer.who);
    for (let minute = 0; minute < 50; minute += 10) {
      community.clock.passSeconds(600);
      await refresh(stays.browser);
      await refresh(goes.browser);
    }
    expect(await refresh(goes.browser)).toBeNull();
    const token = await refresh(stays.browser);
    expect((await ask(token)).roles).toEqual(['EDITOR']);
  });

  it('takes away a role with its group, and gives the one of another', async () => {
    const { browser } = await enter();
    change({ groups: ['beheer'] });
    community.clock.passSeconds(1500);
    await refresh(browser);
    community.clock.passSeconds(1500);
    expect((await ask(await refresh(browser))).roles).toEqual(['ADMIN']);
    change({ groups: [] });
    community.clock.passSeconds(1500);
    await refresh(browser);
    community.clock.passSeconds(1500);
    expect(await refresh(browser)).toBeNull();
  });

  it('gives no access beyond the hour while the directory cannot be asked, and goes on when it can', async () => {
    const { browser } = await enter();
    issuer.isAway = true;
    community.clock.passSeconds(1700);
    expect(await refresh(browser)).not.toBeNull();
    community.clock.passSeconds(1300);
    const token = await refresh(browser);
    expect(token).not.toBeNull();
    issuer.isAway = false;
    community.clock.passSeconds(60);
    expect(await refresh(browser)).not.toBeNull();

    issuer.isAway = true;
    for (let minute = 0; minute < 70; minute += 25) {
      community.clock.passSeconds(1500);
      await refresh(browser);
    }
    expect(await refresh(browser)).toBeNull();
  });

  it('ends after an hour where the directory gives nothing to ask it again with', async () => {
    issuer.tamper = async (path, answer) => {
      if (path !== '/token' || answer.status !== 200) return undefined;
      const { refresh_token: _, ...said } = JSON.parse(answer.body);
      return { ...answer, body: JSON.stringify(said) };
    };
    const { browser } = await enter();
    community.clock.passSeconds(1700);
    expect(await refresh(browser)).not.toBeNull();
    community.clock.passSeconds(1700);
    expect(await refresh(browser)).not.toBeNull();
    community.clock.passSeconds(300);
    expect(await refresh(browser)).toBeNull();
  });

  it('never joins a colleague by their address, and leaves the last admin of our own in place', async () => {
    const els = await community.asStaff('els@wonen.example', 'admin', 'Els');
    change({ groups: ['beheer'], email: 'els@wonen.example', email_verified: true, given_name: 'Namaak' });
    const { entered } = await enter();
    const token = entered.body.accessToken;
    expect(await ask(token)).toEqual({ firstName: 'Namaak', roles: ['ADMIN'] });
    const asAdmin = (query: string, variables: object) =>
      community.graphql(query, variables, { token, origin: ownPages });
    const { data } = await asAdmin('{ console { colleagues { id email byDirectory roles } } }', {});
    const own = data.console.colleagues.filter((one: { email: string | null }) => one.email !== null);
    const theirs = data.console.colleagues.find((one: { byDirectory: boolean }) => one.byDirectory);
    expect(own).toEqual([expect.objectContaining({ email: 'els@wonen.example', byDirectory: false })]);
    const end = (colleague: string) =>
      asAdmin(
        `mutation ($input: EndRoleInput!) { endRole(input: $input) { ... on Refusal { code } ... on EndRolePayload { clientMutationId } } }`,
        { input: { clientMutationId: mutationId(), colleague, role: 'ADMIN' } },
      );
    expect((await end(own[0].id)).data.endRole.code).toBe('LAST_ADMIN');
    expect((await end(theirs.id)).data.endRole.code).toBe('ROLE_BY_DIRECTORY');
    await community.asStaff('wil@wonen.example', 'admin', 'Wil');
    expect((await end(own[0].id)).data.endRole.code).toBeUndefined();
    expect((await els.graphql('{ console { roles } }')).data?.console ?? null).toBeNull();
  });
});
