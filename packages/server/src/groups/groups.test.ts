import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting } from '../testing/acting.ts';
import { enterByLink } from '../testing/console.ts';
import {
  communityForTests,
  hasPostgres,
  type SignedInForTests,
  type StaffForTests,
  type TestCommunity,
} from '../testing/index.ts';

const shown =
  'group { id kind name place closedOn viewerIsMember members { id firstName startsOn endsOn runs } }';
const linde = { kind: 'COMMITTEE', name: 'Bewonerscommissie De Linde', building: 'de-linde' };

describe.skipIf(!hasPostgres())('Groups of residents', () => {
  let community: TestCommunity;
  let sam: StaffForTests;
  let wies: StaffForTests;
  let ina: SignedInForTests;

  beforeAll(async () => {
    community = await communityForTests();
    sam = await community.asStaff('sam@wonen.example', 'staff', 'Sam');
    wies = await community.asStaff('wies@wonen.example', 'moderator', 'Wies');
    ina = await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina');
    await community.asResident('mo@voorbeeld.nl', 'De Linde 14', 'Mo');
  });
  afterAll(() => community.close());

  const act = (who: { token: string }, mutation: string, input: object) =>
    acting(community, who as SignedInForTests).act(mutation, input, shown);
  const groups = async (who: StaffForTests) =>
    (await who.graphql(`{ console { roles groups { ${shown.slice(8, -2)} } } }`)).data.console;
  const actAt = async (who: StaffForTests, name: string, input: object) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const { data, errors } = await who.graphql(
      `mutation ($input: ${type}Input!) { done: ${name}(input: $input) {
        ... on ${type}Payload { ${shown} } ... on Refusal { code } } }`,
      { input: { clientMutationId: `groups-${++sent}-00`, ...input } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.done.group ?? data.done;
  };
  let sent = 0;
  const made = async (more: object = {}) => actAt(sam, 'makeGroup', { ...linde, ...more });
  const written = async () =>
    (
      await community.rows((db) =>
        db.selectFrom('audit_entry').selectAll().orderBy('at').orderBy('id').execute(),
      )
    ).map(({ action }) => action);
  /** Comes in by the link that was mailed, and ties an authenticator. */
  const enters = async (email: string): Promise<StaffForTests> => {
    for (let tries = 0; tries < 500; tries++) {
      const codes = (await community.mails())
        .filter(({ recipient }) => recipient === email)
        .map(({ body }) => /console\/link#(\S+)/.exec(body)?.[1]);
      const code = codes.findLast(Boolean);
      if (code) {
        const { token, cookie } = await enterByLink(community.fetch, community.clock, code);
        const origin = 'http://localhost:4000';
        return {
          token,
          cookie,
          graphql: (query, variables = {}) => community.graphql(query, variables, { token, origin }),
        };
      }
      await new Promise((next) => setTimeout(next, 50));
    }
    throw new Error(`No link was mailed to ${email}`);
  };

  it('are made by staff, for a building, a neighbourhood or everybody', async () => {
    expect(await made()).toMatchObject({
      kind: 'COMMITTEE',
      name: linde.name,
      place: 'De Linde',
      members: [],
    });
    expect(
      await made({ name: 'Molenveld Samen', building: undefined, neighbourhood: 'molenveld' }),
    ).toMatchObject({ place: 'Molenveld' });
    expect(
      await made({ kind: 'TENANTS_ASSOCIATION', name: 'Huurdersbelang', building: undefined }),
    ).toMatchObject({ kind: 'TENANTS_ASSOCIATION', place: null });
    expect((await groups(sam)).groups.map((group: { name: string }) => group.name)).toEqual([
      linde.name,
      'Huurdersbelang',
      'Molenveld Samen',
    ]);
    expect(await written()).toContain('make-group');
  });

  it.each([
    ['without a name', { name: '  ' }, 'TEXT_EMPTY'],
    ['with a name of a whole page', { name: 'a'.repeat(10_000) }, 'TEXT_TOO_LONG'],
    ['with a name that another one has', { name: 'bewonerscommissie de LINDE' }, 'NAME_TAKEN'],
    ['for a building that is not there', { name: 'Nieuw', building: 'nergens' }, 'NOT_FOUND'],
    ['for two places', { name: 'Nieuw', neighbourhood: 'molenveld' }, 'CHOICE_NOT_OFFERED'],
  ])('are not made %s', async (_, wrong, code) => {
    expect(await made(wrong)).toEqual({ code });
  });

  it('are no work of a moderator, and none from a page of a site', async () => {
    expect(await actAt(wies, 'makeGroup', { ...linde, name: 'Van Wies' })).toEqual({ code: 'NOT_FOUND' });
    expect((await groups(wies)).groups).toBeNull();
    expect(await act(ina, 'makeGroup', { ...linde, name: 'Van Ina' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('get a member with an account, for a year; whoever has none is no member', async () => {
    const { id } = (await groups(sam)).groups[0];
    const { members } = await actAt(sam, 'addGroupMember', { group: id, email: ' Ina@Voorbeeld.nl ' });
    expect(members).toEqual([
      { id: expect.any(String), firstName: 'Ina', startsOn: '2026-11-23', endsOn: '2027-11-23', runs: true },
    ]);
    const nobody = { group: id, email: 'niemand@voorbeeld.nl' };
    expect(await actAt(sam, 'addGroupMember', nobody)).toEqual({ code: 'NO_ACCOUNT' });
    // Two colleagues could speak for residents otherwise.
    const colleague = { group: id, email: 'wies@wonen.example' };
    expect(await actAt(sam, 'addGroupMember', colleague)).toEqual({ code: 'COLLEAGUE_NOT_IN_GROUP' });
    expect((await written()).slice(-4)).toEqual([
      'read-resident',
      `add-group-member:${await localGroup()}`,
      'read-resident',
      'read-resident',
    ]);
  });

  const localGroup = async () =>
    (
      await community.rows((db) =>
        db.selectFrom('resident_group').select('id').where('name', '=', linde.name).executeTakeFirstOrThrow(),
      )
    ).id;

  it.each([
    [{ email: 'ina bij voorbeeld' }, 'EMAIL_NOT_READABLE'],
    [{ email: 'mo@voorbeeld.nl', endsOn: '2026-11-23' }, 'DATE_PASSED'],
    [{ email: 'mo@voorbeeld.nl', endsOn: '2040-01-01' }, 'DATE_TOO_FAR'],
    [{ email: 'mo@voorbeeld.nl', endsOn: 'volgend jaar' }, 'DATE_NEEDED'],
  ])('get no member with %j', async (typed, code) => {
    const { id } = (await groups(sam)).groups[0];
    expect(await actAt(sam, 'addGroupMember', { group: id, ...typed })).toEqual({ code });
  });

  it('let a member into the console by a mailed link, to the own groups alone', async () => {
    const his = await enters('ina@voorbeeld.nl');
    const seen = await groups(his);
    expect(seen.roles).toEqual(['COMMITTEE_MEMBER']);
    expect(seen.groups.map(({ name, viewerIsMember }: any) => [name, viewerIsMember])).toEqual([
      [linde.name, true],
    ]);
    expect(await actAt(his, 'makeGroup', { ...linde, name: 'Van Ina' })).toEqual({ code: 'NOT_FOUND' });
    expect(await actAt(his, 'renameGroup', { group: seen.groups[0].id, name: 'Anders' })).toEqual({
      code: 'NOT_FOUND',
    });
  });

  it('have members until the day of their term, and that minute no longer', async () => {
    const { id } = (await groups(sam)).groups[0];
    await actAt(sam, 'addGroupMember', { group: id, email: 'mo@voorbeeld.nl', endsOn: '2026-11-24' });
    // A minute before midnight in the Netherlands, and then midnight.
    const untilMidnight = Date.parse('2026-11-23T23:00:00Z') - community.clock.now().getTime();
    community.clock.passSeconds(untilMidnight / 1000 - 60);
    const his = await enters('mo@voorbeeld.nl');
    expect((await groups(his)).groups).toHaveLength(1);
    community.clock.passSeconds(60);
    expect((await his.graphql('{ console { roles } }')).data?.console ?? null).toBeNull();
    sam = await community.asStaff('sam@wonen.example', 'staff', 'Sam');
    const [, mo] = (await groups(sam)).groups[0].members;
    expect(mo).toMatchObject({ firstName: 'Mo', endsOn: '2026-11-24', runs: false });
  });

  it('give a member another term, or none from this minute on', async () => {
    const [{ id, members }] = (await groups(sam)).groups;
    const mo = members.find(({ firstName }: any) => firstName === 'Mo');
    const on = { group: id, member: mo.id };
    expect(await actAt(sam, 'endGroupMembership', on)).toEqual({ code: 'MEMBERSHIP_OVER' });
    const again = await actAt(sam, 'changeGroupTerm', { ...on, endsOn: '2027-05-01' });
    expect(again.members.at(-1)).toMatchObject({ startsOn: '2026-11-24', endsOn: '2027-05-01', runs: true });
    const ended = await actAt(sam, 'endGroupMembership', on);
    expect(ended.members.at(-1)).toMatchObject({ endsOn: '2026-11-24', runs: false });
    const stranger = (await groups(sam)).groups[1].id;
    expect(await actAt(sam, 'endGroupMembership', { ...on, group: stranger })).toEqual({ code: 'NOT_FOUND' });
    expect(await actAt(sam, 'changeGroupTerm', { ...on, group: stranger, endsOn: '2027-05-01' })).toEqual({
      code: 'NOT_FOUND',
    });
    expect(await written()).toContain(`end-group-member:${await localGroup()}`);
  });

  it('are renamed and closed; what is closed takes nobody in', async () => {
    const { id } = await made({ name: 'Commissie Oud', building: 'de-linde' });
    expect((await actAt(sam, 'renameGroup', { group: id, name: 'Commissie Nieuw' })).name).toBe(
      'Commissie Nieuw',
    );
    expect(await actAt(sam, 'renameGroup', { group: id, name: linde.name })).toEqual({ code: 'NAME_TAKEN' });
    expect((await actAt(sam, 'closeGroup', { group: id })).closedOn).toBe('2026-11-24');
    expect(await actAt(sam, 'closeGroup', { group: id })).toEqual({ code: 'GROUP_CLOSED' });
    expect(await actAt(sam, 'renameGroup', { group: id, name: 'Nog eens' })).toEqual({
      code: 'GROUP_CLOSED',
    });
    expect(await actAt(sam, 'addGroupMember', { group: id, email: 'mo@voorbeeld.nl' })).toEqual({
      code: 'GROUP_CLOSED',
    });
    // Its name is free again.
    expect((await made({ name: 'Commissie Nieuw' })).closedOn).toBeNull();
  });
});
