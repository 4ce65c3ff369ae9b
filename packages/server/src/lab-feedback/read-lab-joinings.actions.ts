import { atWorkIn, type Context } from '../builder.ts';
import { isDone } from '../today/today.actions.ts';
import { withAddress } from '../residents/mailing.actions.ts';
import { firstNames } from '../residents/residents.actions.ts';

/** Those who want to join in with one thing: a solution, or the next lab. */
export interface JoinedLab {
  readonly labId: string;
  readonly slug: string;
  readonly lab: string;
  readonly itemId: string | null;
  /** The plain text of the solution; null for the next lab. */
  readonly item: string | null;
  readonly people: readonly JoinedPerson[];
}

export interface JoinedPerson {
  readonly joiningId: string;
  readonly firstName: string | null;
  readonly hasEmail: boolean;
  readonly joinedAt: Date;
  /** When somebody at work last wrote to them. */
  readonly writtenAt: Date | null;
  /** Whether somebody at work said that they were told, by phone or at the door. */
  readonly told: boolean;
}

/** How many are shown of all who want to join in. */
const mostShown = 500;

/** Everybody who wants to join in, by lab and by what; the lab held last comes first. Null for whoever has no business with it. */
export async function joinedLabs(context: Context): Promise<JoinedLab[] | null> {
  if (!atWorkIn(context.viewer, 'editor', 'staff')) return null;
  const rows = await shownJoinings(context).execute();
  const ids = [...new Set(rows.map(({ resident_id }) => resident_id))];
  const names = await firstNames(context, ids);
  const mailed = await withAddress(context, ids);
  const joined = new Map<string, JoinedLab & { people: JoinedPerson[] }>();
  for (const row of rows) {
    const { lab_id: labId, item_id: itemId, slug, title: lab, item } = row;
    const about = joined.get(itemId ?? labId) ?? { labId, slug, lab, itemId, item, people: [] };
    joined.set(itemId ?? labId, about);
    about.people.push({
      joiningId: row.id,
      firstName: names.get(row.resident_id) ?? null,
      hasEmail: mailed.has(row.resident_id),
      joinedAt: row.joined_at,
      writtenAt: row.written_at,
      told: Boolean(row.told),
    });
  }
  return [...joined.values()];
}

/** What waits: for each thing somebody wants to join in with, the first whom nobody wrote to nor told otherwise. */
export async function joinedWaiting(context: Context, most: number) {
  const labs = (await joinedLabs(context)) ?? [];
  return labs
    .flatMap((joined) => {
      const first = joined.people.find(({ writtenAt, told }) => writtenAt === null && !told);
      return first ? [{ ...joined, first }] : [];
    })
    .slice(0, most);
}

/** Whether somebody still waits to be written to or called. */
export async function stillWaits({ db }: Context, joiningId: string): Promise<boolean> {
  const row = await db
    .selectFrom('lab_joining')
    .select('id')
    .where('id', '=', joiningId)
    .where('letter_id', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Who joins in with what, each with its lab and, where it is a solution, the words of that. */
export function joiningsOf({ db }: Pick<Context, 'db'>) {
  return db
    .selectFrom('lab_joining')
    .innerJoin('lab', (join) =>
      join
        .onRef('lab.organisation_id', '=', 'lab_joining.organisation_id')
        .onRef('lab.id', '=', 'lab_joining.lab_id'),
    )
    .leftJoin('lab_item', (join) =>
      join
        .onRef('lab_item.organisation_id', '=', 'lab_joining.organisation_id')
        .onRef('lab_item.id', '=', 'lab_joining.item_id'),
    )
    .leftJoin('lab_translation', (join) =>
      join
        .onRef('lab_translation.organisation_id', '=', 'lab_joining.organisation_id')
        .onRef('lab_translation.about_id', '=', 'lab_joining.item_id')
        .onRef('lab_translation.language', '=', 'lab.language')
        .on('lab_translation.field', '=', 'plain'),
    )
    .select(['lab_joining.resident_id', 'lab.slug', 'lab.title'])
    .select((row) => row.fn.coalesce('lab_translation.text', 'lab_item.report_text').as('item'));
}

function shownJoinings(context: Pick<Context, 'db'>) {
  return joiningsOf(context)
    .leftJoin('lab_joined_letter', (join) =>
      join
        .onRef('lab_joined_letter.organisation_id', '=', 'lab_joining.organisation_id')
        .onRef('lab_joined_letter.id', '=', 'lab_joining.letter_id'),
    )
    .select(['lab_joining.id', 'lab_joining.lab_id', 'lab_joining.item_id', 'lab_joining.joined_at'])
    .select('lab_joined_letter.written_at')
    .select((joining) => isDone('joined', joining.ref('lab_joining.id')).as('told'))
    .orderBy('lab.held_on', 'desc')
    .orderBy('lab_item.position')
    .orderBy('lab_joining.joined_at')
    .limit(mostShown);
}
