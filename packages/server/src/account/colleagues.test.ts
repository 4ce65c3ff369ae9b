import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  communityForTests,
  hasPostgres,
  mutationId,
  type StaffForTests,
  type TestCommunity,
} from '../testing/index.ts';

const colleagues = 'colleagues { id firstName email roles canEnter isViewer }';

function doing(name: string, answer: string): string {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${type}Input!) { done: ${name}(input: $input) {
    ... on Refusal { code } ... on ${type}Payload { clientMutationId ${answer} }
  } }`;
}

describe.skipIf(!hasPostgres())('Colleagues', () => {
  let community: TestCommunity;
  let els: StaffForTests;

  beforeAll(async () => {
    community = await communityForTests();
    els = await community.asStaff('els@wonen.example', 'admin');
  });
  afterAll(() => community.close());

  const act = async (who: StaffForTests, name: string, input: object, answer = colleagues) => {
    const told = { input: { clientMutationId: mutationId(), ...input } };
    return (await who.graphql(doing(name, answer), told)).data.done;
  };
  const seenBy = async (who: StaffForTests) =>
    (await who.graphql(`{ console { ${colleagues} } }`)).data.console;
  const called = async (email: string) =>
    (await seenBy(els)).colleagues.find((one: { email: string }) => one.email === email);
  const audit = () =>
    community.rows((db) => db.selectFrom('audit_entry').selectAll().orderBy('at').orderBy('id').execute());
  const mailTo = async (email: string) => {
    for (let tries = 0; tries < 200; tries++) {
      const mails = (await community.mails()).filter(({ recipient }) => recipient === email);
      if (mails.length > 0) return mails;
      await new Promise((next) => setTimeout(next, 50));
    }
    return [];
  };

  it('are invited by an admin, by a link in a mail; an editor invites nobody', async () => {
    const noor = { email: ' Noor@Wonen.example ', firstName: 'Noor', role: 'EDITOR' };
    const karim = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    expect(await act(karim, 'inviteColleague', noor)).toEqual({ code: 'NOT_FOUND' });
    expect((await seenBy(karim)).colleagues).toBeNull();
    expect((await act(els, 'inviteColleague', noor)).colleagues).toBeDefined();
    expect(await called('noor@wonen.example')).toMatchObject({
      firstName: 'Noor',
      roles: ['EDITOR'],
      canEnter: false,
      isViewer: false,
    });
    expect((await mailTo('noor@wonen.example'))[0]?.body).toContain('/console/link#');
    expect((await audit()).at(-1)).toMatchObject({ actor: 'resident', action: 'give-role:editor' });
  });

  it.each([
    [{ email: 'noor bij wonen', role: 'EDITOR' }, 'EMAIL_NOT_READABLE'],
    [{ email: 'wies@wonen.example', firstName: 'W1es', role: 'EDITOR' }, 'FIRST_NAME_NOT_READABLE'],
    [{ email: 'wies@wonen.example', role: 'WELCOME_BUDDY' }, 'CHOICE_NOT_OFFERED'],
  ])('are not invited as %j', async (typed, code) => {
    expect(await act(els, 'inviteColleague', typed)).toEqual({ code });
    expect(await called('wies@wonen.example')).toBeUndefined();
  });

  it('get roles and lose them at once, in the console they are in', async () => {
    const karim = await called('karim@wonen.example');
    const his = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    expect((await seenBy(his)).colleagues).toBeNull();
    await act(els, 'giveRole', { colleague: karim.id, role: 'ADMIN' });
    expect((await seenBy(his)).colleagues).not.toBeNull();
    await act(els, 'endRole', { colleague: karim.id, role: 'ADMIN' });
    expect((await seenBy(his)).colleagues).toBeNull();
    expect((await audit()).slice(-2).map(({ action }) => action)).toEqual([
      'give-role:admin',
      'end-role:admin',
    ]);
  });

  it('keep an admin: the last one cannot stop being one, and can when there is another', async () => {
    const self = await called('els@wonen.example');
    const ended = { colleague: self.id, role: 'ADMIN' };
    expect(self.isViewer).toBe(true);
    expect(await act(els, 'endRole', ended)).toEqual({ code: 'LAST_ADMIN' });
    const karim = await called('karim@wonen.example');
    await act(els, 'giveRole', { colleague: karim.id, role: 'ADMIN' });
    expect(await act(els, 'endRole', ended)).not.toHaveProperty('code');
    expect((await els.graphql(`{ console { ${colleagues} } }`)).data?.console?.colleagues ?? null).toBeNull();
    els = await community.asStaff('els@wonen.example', 'admin');
  });

  it('get a new link beside what they have; what was lost stops at once', async () => {
    const { id } = await called('karim@wonen.example');
    const his = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    await act(els, 'sendConsoleLink', { colleague: id, lost: false });
    expect(await seenBy(his)).not.toBeNull();
    expect((await called('karim@wonen.example')).canEnter).toBe(true);
    await act(els, 'sendConsoleLink', { colleague: id, lost: true });
    expect((await his.graphql('{ console { roles } }')).errors).toHaveLength(1);
    expect((await called('karim@wonen.example')).canEnter).toBe(false);
  });

  it('do not find who only lives here', async () => {
    const { token } = await community.asResident('ina@voorbeeld.nl');
    expect(token).toBeDefined();
    expect(await called('ina@voorbeeld.nl')).toBeUndefined();
  });
});

describe.skipIf(!hasPostgres())('Staff, about residents', () => {
  let community: TestCommunity;
  let sam: StaffForTests;

  beforeAll(async () => {
    community = await communityForTests();
    sam = await community.asStaff('sam@wonen.example', 'staff', 'Sam');
  });
  afterAll(() => community.close());

  const act = async (name: string, input: object, answer = '', who = sam) => {
    const told = { input: { clientMutationId: mutationId(), ...input } };
    return (await who.graphql(doing(name, answer), told)).data.done;
  };
  const eva = { email: 'eva@voorbeeld.nl', home: 'De Linde 14', firstName: 'Eva' };

  it('invite one to a home; whoever proves the address lives there', async () => {
    expect(await act('inviteResident', { ...eva, home: 'De Linde 999' })).toEqual({ code: 'HOME_NOT_FOUND' });
    expect(await act('inviteResident', { ...eva, email: 'eva' })).toEqual({ code: 'EMAIL_NOT_READABLE' });
    expect(await act('inviteResident', eva)).toHaveProperty('clientMutationId');
    const { token } = await community.asGuest('eva@voorbeeld.nl');
    const { data } = await community.graphql('{ viewer { kind firstName building } }', {}, { token });
    expect(data.viewer).toEqual({ kind: 'RESIDENT', firstName: 'Eva', building: 'De Linde' });
  });

  it('look one up by the whole address alone, and each time is written down', async () => {
    const lookUp = (email: string, who?: StaffForTests) =>
      act('lookUpResident', { email, reason: 'QUESTION' }, 'resident { firstName building }', who);
    expect((await lookUp('eva@voorbeeld.nl')).resident).toEqual({ firstName: 'Eva', building: 'De Linde' });
    expect((await lookUp('niemand@voorbeeld.nl')).resident).toBeNull();
    expect(await lookUp('eva')).toEqual({ code: 'EMAIL_NOT_READABLE' });
    const wies = await community.asStaff('wies@wonen.example', 'moderator', 'Wies');
    expect(await lookUp('eva@voorbeeld.nl', wies)).toEqual({ code: 'NOT_FOUND' });
    const read = await community.rows((db) =>
      db.selectFrom('audit_entry').selectAll().where('action', '=', 'read-resident').orderBy('id').execute(),
    );
    const about = read.filter(({ reason }) => reason === 'question');
    expect(about.map(({ about_id }) => about_id !== null)).toEqual([true, false]);
    expect(about[0]?.actor_id).toBeDefined();
    const kept = await community.rows((db) =>
      db.selectFrom('mutation_receipt').select('result').where('mutation', '=', 'lookUpResident').execute(),
    );
    expect(JSON.stringify(kept)).not.toContain('Eva');
  });
});
