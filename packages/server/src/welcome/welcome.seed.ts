import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { dayLater, todayOf } from '../clock.ts';
import { findHome } from '../community/places.actions.ts';
import { colleaguesWith } from '../residents/roles.actions.ts';
import { residentOfHome } from '../residents/residents.seed.ts';
import { endOf } from './welcome-clock.rules.ts';

type Seeding = Pick<Context, 'db' | 'organisation' | 'clock'>;

interface Newcomer {
  readonly home: string;
  readonly firstName: string;
  readonly language: string;
  /** From the keys to today. */
  readonly days: number;
  /** Whether whoever lives there said yes, and was called. */
  readonly said?: boolean;
}

const newcomers: readonly Newcomer[] = [
  { home: 'De Linde 14', firstName: 'Agnieszka', language: 'pl', days: -9 },
  { home: 'De Linde 15', firstName: 'Henk', language: 'nl', days: 5 },
  { home: 'De Linde 17', firstName: 'Marta', language: 'nl', days: -9, said: true },
];

/** Three newcomers: two in their second week, of whom one said yes and was called, and one whose keys come next week. */
export async function seedWelcome(context: Seeding, contactId?: string): Promise<void> {
  const { db, organisation, clock } = context;
  const [first] = await colleaguesWith(context, 'staff', 'admin');
  const contact = contactId ?? first?.residentId ?? null;
  const today = todayOf(context);
  for (const { home, firstName, language, days, said } of newcomers) {
    const homeId = await findHome(db, home);
    if (!homeId) continue;
    const keyOn = dayLater(today, days);
    const id = newId();
    const agreed = said ? await residentOfHome(context, homeId) : undefined;
    await db
      .insertInto('welcome')
      .values({
        organisation_id: organisation.id,
        id,
        home_id: homeId,
        resident_id: agreed ?? null,
        first_name: firstName,
        language,
        key_on: keyOn,
        announced_how: 'staff',
        announced_on: dayLater(today, Math.min(days, 0) - 4),
        announced_by: contact,
        contact_id: contact,
        contact_job: contact ? 'wijkbeheerder' : null,
        deputy_id: null,
        opened_on: today,
        agreed_on: agreed ? keyOn : null,
        neighbours_hear: 'nothing',
        call_asked_on: null,
        call_phone: null,
        newcomer_wants_more_on: null,
        contact_wants_more_on: null,
        ends_on: endOf(keyOn, false),
        ended_on: null,
        ended_how: null,
        ended_reason: null,
      })
      .execute();
    if (days >= 0) continue;
    const spoke = agreed
      ? ([
          ['door', keyOn],
          ['phone', today],
        ] as const)
      : ([['door', keyOn]] as const);
    for (const [how, made_on] of spoke)
      await db
        .insertInto('welcome_contact')
        .values({
          organisation_id: organisation.id,
          id: newId(),
          welcome_id: id,
          made_by: 'organisation',
          how,
          made_on,
          note: null,
          by_id: contact,
          written_at: clock.now(),
        })
        .execute();
  }
}
