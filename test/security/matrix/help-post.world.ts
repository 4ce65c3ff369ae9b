import { newId } from './content.ts';
import { now, signIn, type Organisation, type Person } from './people.ts';

export type PostNames = Readonly<Record<string, string>>;

interface Planted {
  readonly by: Person;
  readonly in: string;
  readonly title: string;
  readonly category?: 'letters' | 'plants' | 'games' | 'sewing' | 'sport' | 'cooking';
  readonly reach?: 'building' | 'neighbourhood';
  readonly state?: 'open' | 'withdrawn';
  readonly visibility?: 'published' | 'waiting' | 'refused';
  readonly onDate?: string;
  readonly gathering?: true;
  readonly mostPeople?: number;
  readonly askedOpenAt?: Date;
}

/** Posts of Ina and of others, in every state that decides who reads them; what is planted later is newer. */
export async function postsHere(
  at: Organisation,
  { ina, noor, els }: Record<'ina' | 'noor' | 'els', Person>,
): Promise<PostNames> {
  for (const neighbourhood of ['molenveld', 'havenkwartier']) await openBoard(at, neighbourhood);
  // She blocked Noor, and nobody else.
  const truus = await signIn(at, { email: 'truus@verborgen.nl', firstName: 'Truus', home: 'De Linde 8' });
  await block(at, truus, noor);
  // He moved out yesterday.
  const cor = await signIn(at, { email: 'cor@verborgen.nl', firstName: 'Cor', home: 'De Linde 9' });
  await at.db
    .updateTable('residency')
    .set({ ends_on: '2026-11-22' })
    .where('resident_id', '=', cor.id)
    .execute();
  const letter = { by: ina, in: 'de-linde', category: 'letters' } as const;
  const all = { reach: 'neighbourhood' } as const;
  const sewing = { ...letter, category: 'sewing' } as const;
  const names = {
    'post-of-building': await post(at, { ...letter, title: 'Brief voor De Linde' }),
    'post-of-all': await post(at, { ...letter, ...all, title: 'Brief voor Molenveld', onDate: '2026-12-09' }),
    'post-of-truus': await post(at, { ...letter, ...all, by: truus, title: 'Brief van Truus' }),
    'waiting-post': await post(at, { ...letter, title: 'Wachtende brief', visibility: 'waiting' }),
    'refused-post': await post(at, { ...letter, title: 'Geweigerde brief', visibility: 'refused' }),
    'moved-post': await post(at, { ...letter, ...all, by: cor, title: 'Brief van Cor' }),
    'withdrawn-post': await post(at, { ...letter, title: 'Teruggenomen brief', state: 'withdrawn' }),
    'absent-post': await post(at, {
      ...letter,
      ...all,
      category: 'plants',
      title: 'Planten van Ina',
      onDate: '2026-12-10',
    }),
    gathering: await post(at, {
      ...letter,
      ...all,
      category: 'games',
      title: 'Spellen bij Ina',
      gathering: true,
      onDate: '2026-12-11',
      mostPeople: 2,
    }),
    'post-to-edit': await post(at, { ...sewing, title: 'Nog te naaien' }),
    'post-to-withdraw': await post(at, { ...sewing, title: 'Niet meer te naaien' }),
    'post-to-keep': await post(at, { ...sewing, title: 'Nog lang te naaien', askedOpenAt: now.now() }),
    'post-of-noor': await post(at, { ...letter, by: noor, category: 'sport', title: 'Sport van Noor' }),
    'post-of-els': await post(at, {
      ...letter,
      by: els,
      in: 'de-wilg',
      category: 'sport',
      title: 'Sport van Els',
    }),
    'gathering-to-answer': await post(at, {
      ...letter,
      ...all,
      category: 'cooking',
      title: 'Soep bij Ina',
      gathering: true,
      onDate: '2026-12-12',
    }),
  };
  for (const person of [noor, truus]) await come(at, names.gathering, person);
  return names;
}

/** A post of Bob in his own organisation, on a board with the same name. */
export async function postElsewhere(at: Organisation, bob: Person): Promise<PostNames> {
  await openBoard(at, 'molenveld');
  const letter = { by: bob, in: 'de-linde', category: 'letters', reach: 'neighbourhood' } as const;
  return { 'help-elsewhere': await post(at, { ...letter, title: 'Brief van elders' }) };
}

async function openBoard({ db, organisation }: Organisation, neighbourhood: string): Promise<void> {
  const { id } = await db
    .selectFrom('neighbourhood')
    .select('id')
    .where('slug', '=', neighbourhood)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('help_board')
    .values({
      organisation_id: organisation.id,
      neighbourhood_id: id,
      opens_on: null,
      opened_at: now.now(),
      closed_at: null,
      closed_why: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function post({ db, organisation }: Organisation, planted: Planted): Promise<string> {
  const id = newId();
  const building = await db
    .selectFrom('building')
    .select(['id', 'neighbourhood_id'])
    .where('slug', '=', planted.in)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('help_post')
    .values({
      organisation_id: organisation.id,
      id,
      kind: planted.gathering ? 'gathering' : 'request',
      author_id: planted.by.id,
      building_id: building.id,
      neighbourhood_id: building.neighbourhood_id,
      reach: planted.reach ?? 'building',
      category: planted.category ?? 'letters',
      title: planted.title,
      text: `Tekst bij: ${planted.title}`,
      language: 'nl',
      timing: planted.onDate ? 'date' : 'flexible',
      on_date: planted.onDate ?? null,
      at_time: planted.gathering ? '19:00' : null,
      place: planted.gathering ? 'Geheime zolder' : null,
      most_people: planted.mostPeople ?? null,
      open_until: planted.onDate ?? '2026-12-20',
      state: planted.state ?? 'open',
      state_at: now.now(),
      visibility: planted.visibility ?? 'published',
      asked_open_at: planted.askedOpenAt ?? null,
      written_at: now.now(),
      edited_at: null,
      withdrawn_by: planted.state ? 'author' : null,
      version: 1,
    })
    .execute();
  return id;
}

async function come({ db, organisation }: Organisation, gathering: string, { id }: Person): Promise<void> {
  await db
    .insertInto('help_coming')
    .values({
      organisation_id: organisation.id,
      post_id: gathering,
      resident_id: id,
      coming: true,
      answered_at: now.now(),
      reminded_at: null,
    })
    .execute();
}

async function block({ db, organisation }: Organisation, one: Person, other: Person): Promise<void> {
  await db
    .insertInto('resident_block')
    .values({
      organisation_id: organisation.id,
      blocker_id: one.id,
      blocked_id: other.id,
      blocked_at: now.now(),
    })
    .execute();
}
