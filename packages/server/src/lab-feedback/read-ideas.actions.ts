import { signedIn, type Context } from '../builder.ts';
import { standingOf, type IdeaStanding } from './lab-idea.rules.ts';

/** An idea as its author sees it. */
export interface OwnIdea {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly standing: IdeaStanding;
  readonly writtenAt: Date;
  /** Of the point it became, for as long as that is there. */
  readonly anchor: string | null;
}

/** The viewer's own ideas in a lab, the oldest first. */
export async function ownIdeas(context: Context, slug: string): Promise<OwnIdea[]> {
  const rows = await ideasOfViewer(context).where('lab.slug', '=', slug).orderBy('lab_idea.id').execute();
  return rows.map(viewOf);
}

/** One idea of the viewer's own; null where it was taken back meanwhile. */
export async function ownIdea(context: Context, id: string): Promise<OwnIdea | null> {
  const row = await ideasOfViewer(context).where('lab_idea.id', '=', id).executeTakeFirst();
  return row ? viewOf(row) : null;
}

/** One idea with its lab, whoever may see it; the caller decides that. */
export function loadIdea({ db }: Pick<Context, 'db'>, id: string, held?: 'held') {
  const idea = db
    .selectFrom('lab_idea')
    .innerJoin('lab', (join) =>
      join
        .onRef('lab.organisation_id', '=', 'lab_idea.organisation_id')
        .onRef('lab.id', '=', 'lab_idea.lab_id'),
    )
    .select(['lab_idea.lab_id', 'author_id', 'lab_idea.text', 'lab_idea.language', 'lab_idea.state'])
    .select(['lab_idea.item_id', 'lab.title'])
    .where('lab_idea.id', '=', id);
  return (held ? idea.forUpdate('lab_idea') : idea).executeTakeFirst();
}

function ideasOfViewer(context: Context) {
  const { residentId } = signedIn(context.viewer);
  return context.db
    .selectFrom('lab_idea')
    .innerJoin('lab', (join) =>
      join
        .onRef('lab.organisation_id', '=', 'lab_idea.organisation_id')
        .onRef('lab.id', '=', 'lab_idea.lab_id'),
    )
    .leftJoin('lab_item', (join) =>
      join
        .onRef('lab_item.organisation_id', '=', 'lab_idea.organisation_id')
        .onRef('lab_item.id', '=', 'lab_idea.item_id')
        .on('lab_item.withdrawn_at', 'is', null),
    )
    .select(['lab_idea.id', 'lab_idea.text', 'lab_idea.language', 'lab_idea.state', 'lab_idea.written_at'])
    .select('lab_item.anchor')
    .where('lab_idea.author_id', '=', residentId);
}

function viewOf(
  row: Awaited<ReturnType<ReturnType<typeof ideasOfViewer>['executeTakeFirstOrThrow']>>,
): OwnIdea {
  return {
    id: row.id,
    text: row.text,
    language: row.language,
    standing: standingOf({ state: row.state, itemIsGone: row.anchor === null }),
    writtenAt: row.written_at,
    anchor: row.state === 'published' ? row.anchor : null,
  };
}
