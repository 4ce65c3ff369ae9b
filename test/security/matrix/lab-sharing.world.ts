import { addMember, makeGroup } from '../../../packages/server/src/residents/groups.actions.ts';
import { newId } from './content.ts';
import { now, type Organisation, type Person } from './people.ts';

/** An association of Els, what it was asked to pass on about each of two labs, and a committee that nobody wrote to yet. */
export async function passOnsHere(
  at: Organisation,
  { els, noor, karim }: Readonly<Record<'els' | 'noor' | 'karim', Person | { id: string }>>,
  on: { told: string; open: string; committee: string },
) {
  const context = { ...at, clock: now };
  const everywhere = { buildingId: null, neighbourhoodId: null, by: els!.id };
  const association = await makeGroup(context, {
    ...everywhere,
    kind: 'tenants-association',
    name: 'Ee Belang',
  });
  const committee = await makeGroup(context, { ...everywhere, kind: 'committee', name: 'Ff Commissie' });
  const endsOn = '2027-11-23';
  await addMember(context, { groupId: association, residentId: els!.id, endsOn, by: els!.id });
  await addMember(context, { groupId: committee, residentId: noor!.id, endsOn, by: els!.id });
  const ask = async (lab: string, passedOnAt: Date | null) => {
    const id = newId();
    const own = { organisation_id: at.organisation.id };
    await at.db
      .insertInto('lab_pass_on')
      .values({
        ...own,
        id,
        lab_id: lab,
        association_id: association,
        subject: 'Praat mee',
        text: 'Zeg dit ook aan je buren.',
        language: 'nl',
        writer_id: karim!.id,
        written_at: now.now(),
        passed_on_by: null,
        passed_on_at: passedOnAt,
      })
      .execute();
    await at.db
      .insertInto('lab_pass_on_committee')
      .values({ ...own, pass_on_id: id, committee_id: on.committee, sent_at: passedOnAt })
      .execute();
    return id;
  };
  await ask(on.told, now.now());
  return {
    ResidentGroup: { association, 'committee-to-ask': committee },
    LabPassOn: { 'pass-on': await ask(on.open, null) },
  };
}
