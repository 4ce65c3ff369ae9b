import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { giveRole } from '../residents/residents.actions.ts';
import { hasPostgres, mutationId, type SignedInForTests } from '../testing/index.ts';
import { thanksForTests, type ThanksForTests } from '../testing/thanks.ts';

const list = 'months version job toThank { id firstName roles groups lastOn dueOn late near }';
const work = (resident: string, more: object = {}) => ({
  resident,
  deed: 'De bewonerscommissie',
  text: 'Wij zijn blij met wat je doet.',
  language: 'nl',
  job: 'Wijkbeheerder',
  audience: 'EVERYONE',
  ...more,
});

describe.skipIf(!hasPostgres())('Thanks from the organisation', () => {
  let at: ThanksForTests;
  let ina: SignedInForTests;
  let noor: SignedInForTests;
  let els: Awaited<ReturnType<ThanksForTests['community']['asStaff']>>;

  const atWork = async () => (await els.graphql(`{ console { thanks { ${list} } } }`)).data.console.thanks;
  const idOf = async (email: string) =>
    (
      await at.community.rows((db) =>
        db.selectFrom('resident').select('id').where('email', '=', email).executeTakeFirstOrThrow(),
      )
    ).id;
  const act = async (name: string, input: object) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const query = `mutation ($input: ${type}Input!) { done: ${name}(input: $input) {
      __typename ... on ${type}Payload { thanks { ${list} } } ... on Refusal { code } } }`;
    const { data } = await els.graphql(query, { input: { clientMutationId: mutationId(), ...input } });
    return data.done;
  };
  const buddy = async (email: string, daysAgo: number) => {
    const { organisation, clock } = at.community;
    const then = { now: () => new Date(clock.now().getTime() - daysAgo * 86_400_000) };
    const residentId = await idOf(email);
    await at.community.rows((db) =>
      giveRole({ db, organisation, clock: then }, { residentId, role: 'welcome-buddy' }),
    );
  };

  beforeAll(async () => {
    at = await thanksForTests();
    els = await at.community.asStaff('els@wonen.nl', 'staff', 'Els');
  });
  afterAll(() => at.community.close());
  beforeEach(async () => {
    await at.startAgain();
    for (const table of ['thanks_in_person', 'thanks_setting'] as const)
      await at.community.rows((db) => db.deleteFrom(table).execute());
    await at.community.rows((db) =>
      db.deleteFrom('resident_role').where('role', '=', 'welcome-buddy').execute(),
    );
    ina = await at.neighbour('Ina', 'De Linde 12');
    noor = await at.neighbour('Noor', 'De Linde 3');
  });

  it('is due half a year after somebody began, and lists who has a role and nobody else', async () => {
    await at.given(noor, ina);
    expect((await atWork()).toThank).toEqual([]);
    await buddy('ina@voorbeeld.nl', 200);
    await buddy('noor@voorbeeld.nl', 30);
    expect((await atWork()).toThank).toMatchObject([
      {
        firstName: 'Ina',
        roles: ['WELCOME_BUDDY'],
        lastOn: null,
        dueOn: '2026-11-07',
        late: true,
        near: true,
      },
      { firstName: 'Noor', dueOn: '2027-04-24', late: false, near: false },
    ]);
    const { data } = await els.graphql('{ console { today { kind by page } } }');
    const rows = data.console.today.filter(({ kind }: any) => kind === 'THANKS_DUE');
    expect(rows).toEqual([
      { kind: 'THANKS_DUE', by: '2026-11-07', page: `thanks/${(await atWork()).toThank[0].id}` },
    ]);
  });

  it('is given in words, read by the resident, and stands on the wall once they agree', async () => {
    await buddy('ina@voorbeeld.nl', 200);
    const [{ id }] = (await atWork()).toThank;
    const { thanks } = await act('thankActiveResident', work(id));
    expect(thanks).toMatchObject({ job: 'Wijkbeheerder', toThank: [{ lastOn: '2026-11-23', near: false }] });
    const [one] = await at.own(ina);
    expect(one).toMatchObject({ given: false, giver: 'Els', asksMe: true });
    expect((await at.wall()).nodes).toEqual([]);
    await at.as(ina).act('answerThanks', { thanks: one.id, yes: true, named: true });
    expect((await at.wall()).nodes).toMatchObject([
      { byOrganisation: true, giver: 'Els', receiver: 'Ina', deed: 'De bewonerscommissie' },
    ]);
  });

  it('counts when it was said in person, on a day that can be true', async () => {
    await buddy('ina@voorbeeld.nl', 200);
    const [{ id }] = (await atWork()).toThank;
    for (const [on, code] of [
      ['2026-11-24', 'DATE_TOO_FAR'],
      ['2025-01-01', 'DATE_PASSED'],
      ['gisteren', 'DATE_NEEDED'],
    ])
      expect(await act('thankedInPerson', { resident: id, on })).toMatchObject({ code });
    const { thanks } = await act('thankedInPerson', { resident: id, on: '2026-11-20' });
    expect(thanks.toThank).toMatchObject([{ lastOn: '2026-11-20', dueOn: '2027-05-20', near: false }]);
  });

  it('is not said to oneself, to somebody without a role, or by somebody who is not at work', async () => {
    const { encodeGlobalID } = await import('@pothos/plugin-relay');
    const of = async (email: string) => encodeGlobalID('ActiveResident', await idOf(email));
    expect(await act('thankActiveResident', work(await of('els@wonen.nl')))).toMatchObject({
      code: 'THANKS_TO_ONESELF',
    });
    const id = await of('ina@voorbeeld.nl');
    expect(await act('thankActiveResident', work(id))).toMatchObject({ code: 'NOT_FOUND' });
    await buddy('ina@voorbeeld.nl', 10);
    expect(await at.as(noor).act('thankActiveResident', work(id))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await act('thankActiveResident', work(id, { text: ' ' }))).toMatchObject({ code: 'TEXT_EMPTY' });
    expect(await act('thankActiveResident', work(id))).toMatchObject({
      __typename: 'ThankActiveResidentPayload',
    });
  });

  it('comes again after as many months as the organisation chose', async () => {
    await buddy('ina@voorbeeld.nl', 200);
    expect(await act('changeThanksSetting', { months: 13, version: 0 })).toMatchObject({
      code: 'CHOICE_NOT_OFFERED',
    });
    const { thanks } = await act('changeThanksSetting', { months: 9, version: 0 });
    expect(thanks).toMatchObject({ months: 9, version: 1, toThank: [{ dueOn: '2027-02-07' }] });
    expect(await act('changeThanksSetting', { months: 3, version: 0 })).toMatchObject({
      code: 'CHANGED_MEANWHILE',
    });
  });
});
