import { helpMessage, helpPost, helpTalk } from './help-talk.content.ts';
import { now, type Organisation, type Person } from './people.ts';

/** What Els placed at work for somebody of De Linde: a request that Lies answered, and a gathering. */
export async function neighbourPostsHere(
  at: Organisation,
  { els, lies }: Record<'els' | 'lies', Person>,
): Promise<{
  readonly posts: Readonly<Record<string, string>>;
  readonly talk: string;
  readonly halls: Readonly<Record<string, string>>;
}> {
  const building = at.db.selectFrom('building').select('id').where('slug', '=', 'de-linde');
  const { id: hall } = await building.executeTakeFirstOrThrow();
  const { id: home } = await at.db
    .selectFrom('home')
    .select('id')
    .where('building_id', '=', hall)
    .where('number', '=', '11')
    .executeTakeFirstOrThrow();
  const place = async (title: string, more: object = {}) => {
    const id = await helpPost(at, { by: els, in: 'de-linde', title, state: 'open' });
    await at.db
      .updateTable('help_post')
      .set({ placed_as: 'staff', ...more })
      .where('id', '=', id)
      .execute();
    await at.db
      .insertInto('help_for_neighbour')
      .values({
        organisation_id: at.organisation.id,
        post_id: id,
        first_name: 'Verborgen Annie',
        home_id: home,
        resident_id: null,
        consent: 'by-phone',
        source: 'paper',
        on_paper: true,
        needed_at: now.now(),
      })
      .execute();
    return id;
  };
  const gathering = {
    kind: 'gathering',
    timing: 'date',
    on_date: '2026-12-03',
    at_time: '14:00',
    place: 'De tuin',
  } as const;
  const posts = {
    'placed-gathering': await place('Samen snoeien', gathering),
    'placed-post': await place('Lamp voor een buur'),
  };
  const talk = await helpTalk(at, { about: posts['placed-post'], writer: els, responder: lies });
  const said = await helpMessage(at, { in: talk, by: lies, text: 'Antwoord aan kantoor' });
  // It waits after all else.
  await at.db
    .updateTable('help_message')
    .set({ said_at: new Date(now.now().getTime() + 1000) })
    .where('id', '=', said)
    .execute();
  return { posts, talk, halls: { hall } };
}
