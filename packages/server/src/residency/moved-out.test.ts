import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBuilding, findHome, findNeighbourhood } from '../community/places.actions.ts';
import { addMember, makeGroup } from '../residents/groups.actions.ts';
import { endResidencies } from '../residents/leaving.actions.ts';
import { rolesOf } from '../residents/residents.actions.ts';
import { communityForTests, contextForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';

describe.skipIf(!hasPostgres())('Whoever moved out', () => {
  let community: TestCommunity;

  beforeAll(async () => {
    community = await communityForTests();
  });
  afterAll(() => community.close());

  /** A member of the committees of the building and of the neighbourhood, and of one for everybody; a buddy too. */
  async function active(email: string, home: string) {
    const { residentId, run } = await contextForTests(
      community,
      await community.asResident(email, home),
      'embed',
    );
    const groups = await run(async (context) => {
      const places = {
        building: [await findBuilding(context.db, 'de-linde'), null],
        neighbourhood: [null, await findNeighbourhood(context.db, 'molenveld')],
        everywhere: [null, null],
      } as const;
      const made: Record<string, string> = {};
      for (const [name, [building, neighbourhood]] of Object.entries(places)) {
        const at = { buildingId: building ?? null, neighbourhoodId: neighbourhood ?? null };
        const groupId = await makeGroup(context, {
          kind: 'committee',
          name: `${name} ${email}`,
          ...at,
          by: residentId,
        });
        await addMember(context, { groupId, residentId, endsOn: '2027-11-23', by: residentId });
        made[name] = groupId;
      }
      await context.db
        .insertInto('resident_role')
        .values({
          organisation_id: context.organisation.id,
          id: crypto.randomUUID(),
          resident_id: residentId,
          role: 'welcome-buddy',
          given_at: context.clock.now(),
          given_by: null,
          from_directory: false,
          ends_at: null,
        })
        .execute();
      return made;
    });
    const speaksFor = () =>
      run(async ({ db, organisation, clock }) => {
        const today = clock.now().toISOString().slice(0, 10);
        const rows = await db
          .selectFrom('resident_group_member')
          .select('group_id')
          .where('organisation_id', '=', organisation.id)
          .where('resident_id', '=', residentId)
          .where('ends_on', '>', today)
          .execute();
        return Object.keys(groups).filter((name) => rows.some(({ group_id }) => group_id === groups[name]));
      });
    const roles = () => run((context) => rolesOf(context, residentId));
    /** From one home of theirs. */
    const leaves = () =>
      run(async (context) => {
        const homeId = (await findHome(context.db, home))!;
        await endResidencies(context, { residentId, homeId }, { on: '2026-11-23', how: 'staff' });
      });
    return { residentId, speaksFor, roles, leaves };
  }

  it('speaks no more for the building and the neighbourhood, and is nobody’s buddy there; a neighbour goes on', async () => {
    const ina = await active('ina@voorbeeld.nl', 'De Linde 12');
    const noor = await active('noor@voorbeeld.nl', 'De Linde 3');
    expect(await ina.speaksFor()).toEqual(['building', 'neighbourhood', 'everywhere']);
    expect(await ina.roles()).toEqual(expect.arrayContaining(['welcome-buddy', 'committee-member']));
    await ina.leaves();
    expect(await ina.speaksFor()).toEqual(['everywhere']);
    expect(await ina.roles()).toEqual(['committee-member']);
    expect(await noor.speaksFor()).toEqual(['building', 'neighbourhood', 'everywhere']);
    expect(await noor.roles()).toContain('welcome-buddy');
  });

  it('speaks on for the neighbourhood with another home in it', async () => {
    const mo = await active('mo@voorbeeld.nl', 'De Linde 7');
    await community.asResident('mo@voorbeeld.nl', 'De Wilg 1', 'Mo');
    await mo.leaves();
    expect(await mo.speaksFor()).toEqual(['neighbourhood', 'everywhere']);
  });
});
