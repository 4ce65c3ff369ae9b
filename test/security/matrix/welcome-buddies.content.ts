import { giveRole } from '../../../packages/server/src/residents/residents.actions.ts';
import { newId } from './content.ts';
import { now, type Organisation, type Person } from './people.ts';

const today = '2026-11-23';

/** Ina can choose Noor; Ania chose Ina; and another newcomer waits until somebody proposes. */
export async function buddiesHere(
  at: Organisation,
  { ina, noor }: { ina: Person; noor: Person },
  welcomes: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const { db, organisation } = at;
  const organisation_id = organisation.id;
  await giveRole({ ...at, clock: now }, { residentId: noor.id, role: 'welcome-buddy' });
  await db
    .insertInto('welcome_buddy_wish')
    .values([
      {
        organisation_id,
        resident_id: noor.id,
        hours_a_month: 6,
        away_until: null,
        languages: ['nl', 'pl'],
        told_on: '2026-11-01',
        phone: null,
        talked_on: '2026-11-02',
      },
      {
        organisation_id,
        resident_id: ina.id,
        hours_a_month: 4,
        away_until: '2026-12-24',
        languages: ['nl', 'tr'],
        told_on: '2026-11-02',
        phone: '06 12345678',
        talked_on: null,
      },
    ])
    .execute();
  const wanting = ['welcome', 'welcome-to-record', 'welcome-to-enter'];
  await db
    .insertInto('welcome_buddy_want')
    .values(
      wanting.map((name) => ({
        organisation_id,
        welcome_id: welcomes[name]!,
        wants: true,
        said_on: today,
        others_asked_on: null,
      })),
    )
    .execute();
  const offered = async (welcome: string, buddy_id: string, asked: boolean) => {
    const id = newId();
    await db
      .insertInto('welcome_buddy_offer')
      .values({
        organisation_id,
        id,
        welcome_id: welcomes[welcome]!,
        buddy_id,
        reasons: JSON.stringify(['building']),
        offered_on: today,
        offered_by: null,
        newcomer_said: asked ? 'yes' : null,
        buddy_said: null,
        asked_on: asked ? today : null,
        ended_on: null,
      })
      .execute();
    return id;
  };
  await db
    .insertInto('welcome_buddy_ask')
    .values({ organisation_id, id: newId(), buddy_id: ina.id, asked_on: today })
    .execute();
  return {
    'offer-to-choose': await offered('welcome', noor.id, false),
    'offer-of-ina': await offered('welcome-to-record', ina.id, true),
  };
}
