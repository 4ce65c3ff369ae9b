import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { compiledForms } from '../database/compiled-once.ts';
import type { Database } from '../database/connect.ts';
import type { HelpCategory, HelpKind } from './help-board.table.ts';
import type { Board } from './places.actions.ts';
import {
  ofBuilding,
  postsAmong,
  readable,
  type PostRow,
  type Posts,
  type Reader,
} from './post-rows.actions.ts';
import { withWhatIsShown, type ShownRow } from './shown-posts.actions.ts';

/** What a list is narrowed to; what is null narrows nothing. */
export interface Filter {
  readonly narrowedTo: string | null;
  readonly kind: HelpKind | null;
  readonly category: HelpCategory | null;
}

export function filterOf(
  { narrowedTo }: Board,
  { kind, category }: { kind?: HelpKind | null | undefined; category?: HelpCategory | null | undefined },
): Filter {
  return {
    narrowedTo: narrowedTo && narrowedTo !== 'nothing' ? narrowedTo.buildingId : null,
    kind: kind ?? null,
    category: category ?? null,
  };
}

export function filtered(query: Posts, { narrowedTo, kind, category }: Filter): Posts {
  let left = narrowedTo ? ofBuilding(query, narrowedTo) : query;
  if (kind) left = left.where('help_post.kind', '=', kind);
  if (category) left = left.where('help_post.category', '=', category);
  return left;
}

/** Of the page the database reads one of these; each has a statement of its own, planned for just so many. */
const pages = [21, 51];

/** Ids grow with time. What goes to the building and what goes to the neighbourhood each have an index; one statement reads both. */
export async function newestFirst(
  { db }: Pick<Context, 'db'>,
  reader: Reader,
  filter: Filter,
  { first, after }: { first: number; after: string | null },
): Promise<ShownRow[]> {
  const most = pages.find((page) => page >= first) ?? first;
  const form = {
    filter: Object.entries(filter).flatMap(([name, value]) => (value ? [name] : [])),
    after: after !== null,
    most,
  };
  const rows = await loadNewest(db, form, { ...reader, ...filter, after: after ?? '' });
  return rows.slice(0, first);
}

interface Form {
  /** What it is narrowed by. */
  readonly filter: readonly string[];
  readonly after: boolean;
  readonly most: number;
}

const loadNewest = compiledForms((db: Database, form: Form, given: Reader & Filter & { after: string }) => {
  const narrowed = (name: keyof Filter) => (form.filter.includes(name) ? given[name] : null);
  const filter = {
    narrowedTo: narrowed('narrowedTo'),
    kind: narrowed('kind'),
    category: narrowed('category'),
  } as Filter;
  const newest = (reach: 'building' | 'neighbourhood') => {
    const list = filtered(readable({ db }, given, reach), filter)
      .orderBy('help_post.id', 'desc')
      .limit(form.most);
    return form.after ? list.where('help_post.id', '<', given.after) : list;
  };
  const both = sql<PostRow>`(${newest('building')} union all ${newest('neighbourhood')})`;
  return withWhatIsShown(postsAmong({ db }, both), given.residentId)
    .orderBy('help_post.id', 'desc')
    .limit(form.most);
});
