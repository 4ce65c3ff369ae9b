import { newId } from './content.ts';
import { now, type Organisation, type Person } from './people.ts';

interface Said {
  readonly from: Person;
  readonly to: Person;
  readonly text: string;
  readonly audience: 'two' | 'building' | 'everyone';
  readonly answer?: 'yes' | 'no';
  readonly building: string;
  readonly minutesAgo?: number;
}

/** Thanks on the wall, for a building, for two, and one that Ina is asked about; by the names they have in questions. */
export async function thanksHere(
  at: Organisation,
  { ina, noor, piet }: Record<'ina' | 'noor' | 'piet', Person>,
): Promise<Record<string, string>> {
  const { id: building } = await at.db
    .selectFrom('building')
    .select('id')
    .where('slug', '=', 'de-linde')
    .executeTakeFirstOrThrow();
  const of = { building };
  const everyone = { ...of, from: ina, to: noor, audience: 'everyone', answer: 'yes' } as const;
  return {
    'thanks-below': await say(at, { ...everyone, text: 'Eerder bedankt', minutesAgo: 90 }),
    'thanks-on-wall': await say(at, { ...everyone, text: 'Op de muur' }),
    'thanks-of-building': await say(at, {
      ...of,
      from: ina,
      to: piet,
      text: 'Ina in thanks voor De Linde',
      audience: 'building',
      answer: 'yes',
      minutesAgo: 60,
    }),
    'thanks-refused': await say(at, { ...everyone, answer: 'no', text: 'Afgewezen dank', minutesAgo: 30 }),
    'thanks-of-two': await say(at, { ...of, from: ina, to: noor, text: 'Ina in thanks', audience: 'two' }),
    'thanks-to-answer': await say(at, {
      ...of,
      from: noor,
      to: ina,
      text: 'Noor in thanks',
      audience: 'everyone',
    }),
  };
}

async function say({ db, organisation }: Organisation, said: Said): Promise<string> {
  const id = newId();
  const given = new Date(now.now().getTime() - (said.minutesAgo ?? 10) * 60_000);
  const { neighbourhood_id } = await db
    .selectFrom('building')
    .select('neighbourhood_id')
    .where('id', '=', said.building)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('thanks')
    .values({
      organisation_id: organisation.id,
      id,
      giver_id: said.from.id,
      receiver_id: said.to.id,
      written_by: null,
      job: null,
      post_id: null,
      category: 'odd-jobs',
      helped: true,
      deed: `Voor: ${said.text}`,
      sentence: null,
      text: said.text,
      language: 'nl',
      audience: said.audience,
      building_id: said.building,
      neighbourhood_id,
      discreet: false,
      names_giver: true,
      names_receiver: true,
      visibility: 'published',
      given_at: given,
      answer: said.answer ?? null,
      receiver_named: said.answer === 'yes',
      answered_at: said.answer ? given : null,
    })
    .execute();
  return id;
}
