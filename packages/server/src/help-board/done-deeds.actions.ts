import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { absentForEachOther } from '../moderation/moderation.actions.ts';
import { firstNameOf } from '../residents/residents.actions.ts';
import { isKeptBetweenTwo } from './help-board.rules.ts';
import type { HelpCategory, HelpKind } from './help-board.table.ts';
import { isThere } from './help-talk.rules.ts';
import { posts } from './post-rows.actions.ts';
import { talksOf } from './talk-rows.actions.ts';

/** Something that was done, as one of those who had a part in it knows it. */
export interface DoneDeed {
  readonly postId: string;
  readonly kind: HelpKind;
  readonly category: HelpCategory;
  readonly title: string;
  readonly language: string;
  /** It would tell that a home stood empty, and when. */
  readonly discreet: boolean;
  readonly other: { readonly id: string; readonly firstName: string | null };
  /** The other is who helped, or planned what they came to. */
  readonly otherHelped: boolean;
  /** A word of thanks was said in the talk already. */
  readonly thankedInTalk: boolean;
}

type Reading = Pick<Context, 'db' | 'organisation' | 'clock'>;

/**
 * What somebody did with a neighbour, the last first: help that is done, and gatherings they came to. Nothing with somebody who is
 * absent for them, who left, or who has no account.
 */
export async function doneDeedsOf(context: Reading, residentId: string, only?: string): Promise<DoneDeed[]> {
  const help = await helpDone(context, residentId);
  return [...help, ...(await gatheringsPassed(context, residentId, only))];
}

/** One of these, whoever planned it included; undefined where somebody had no part in it. */
export async function doneDeed(
  context: Reading,
  residentId: string,
  postId: string,
): Promise<DoneDeed | undefined> {
  const deeds = await doneDeedsOf(context, residentId, postId);
  return deeds.find((deed) => deed.postId === postId);
}

/** Whether somebody planned a gathering themselves. */
export async function plannedIt(
  context: Pick<Context, 'db'>,
  residentId: string,
  postId: string,
): Promise<boolean> {
  const row = await posts(context)
    .where('help_post.id', '=', postId)
    .where('help_post.author_id', '=', residentId)
    .where('help_post.kind', '=', 'gathering')
    .where('help_post.placed_as', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** In which categories somebody helped or planned something of late; each once, and with nobody's name. */
export async function categoriesOfDeeds(context: Reading, residentId: string): Promise<HelpCategory[]> {
  const talks = (await talksOf(context, residentId)).filter(({ talk }) => talk.doneAt);
  const rows = await posts(context)
    .where((where) =>
      where.or([
        ...(talks.length > 0
          ? [
              where(
                'help_post.id',
                'in',
                talks.map(({ postId }) => postId),
              ),
            ]
          : []),
        where.and([where('author_id', '=', residentId), where('placed_as', 'is', null)]),
      ]),
    )
    .where('visibility', '=', 'published')
    .orderBy('help_post.id')
    .execute();
  const helped = rows.filter((post) => {
    const isOwn = post.author_id === residentId;
    if (post.kind === 'gathering') return isOwn && hasPassed(post, todayOf(context));
    return post.state === 'done' && isOwn === (post.kind === 'offer');
  });
  return [...new Set(helped.map(({ category }) => category))];
}

function hasPassed(post: { on_date: string | null; state: string }, today: string): boolean {
  return post.state !== 'withdrawn' && post.on_date !== null && post.on_date < today;
}

async function helpDone(context: Reading, residentId: string): Promise<DoneDeed[]> {
  const talks = (await talksOf(context, residentId, { notLeft: true })).filter(
    (row) => row.talk.doneAt && row.other && !row.post.placedAs && isThere(row.mine, row),
  );
  if (talks.length === 0) return [];
  const rows = await posts(context)
    .where(
      'help_post.id',
      'in',
      talks.map(({ postId }) => postId),
    )
    .execute();
  const known = new Map(rows.map((row) => [row.id, row]));
  return talks
    .toSorted((one, other) => other.talk.doneAt!.getTime() - one.talk.doneAt!.getTime())
    .flatMap(({ postId, mine, other, thanked }) => {
      const post = known.get(postId);
      if (!post || !other) return [];
      return {
        postId,
        kind: post.kind,
        category: post.category,
        title: post.title,
        language: post.language,
        discreet: isKeptBetweenTwo(post),
        other: { id: other.residentId, firstName: other.firstName },
        // Who answered a request helped; who made an offer did.
        otherHelped: (post.kind === 'request') === (mine.side === 'author'),
        thankedInTalk: thanked,
      };
    });
}

async function gatheringsPassed(
  context: Reading,
  residentId: string,
  only: string | undefined,
): Promise<DoneDeed[]> {
  const author = sql.ref<string | null>('help_post.author_id');
  const all = posts(context)
    .innerJoin('help_coming', (join) =>
      join
        .onRef('help_coming.organisation_id', '=', 'help_post.organisation_id')
        .onRef('help_coming.post_id', '=', 'help_post.id'),
    )
    .select(firstNameOf(author).as('planner'))
    .where('help_coming.resident_id', '=', residentId)
    .where('help_coming.coming', '=', true)
    .where('help_post.kind', '=', 'gathering')
    .where('help_post.placed_as', 'is', null)
    .where('help_post.author_id', 'is not', null)
    .where('help_post.author_id', '<>', residentId)
    .where('help_post.visibility', '=', 'published')
    .where('help_post.on_date', '<', todayOf(context))
    .where('help_post.state', '<>', 'withdrawn')
    .where(({ not }) => not(absentForEachOther(residentId, author)))
    .orderBy('help_post.on_date', 'desc')
    .orderBy('help_post.id')
    .limit(20);
  const rows = await (only ? all.where('help_post.id', '=', only) : all).execute();
  return rows.map((post) => ({
    postId: post.id,
    kind: post.kind,
    category: post.category,
    title: post.title,
    language: post.language,
    discreet: false,
    other: { id: post.author_id!, firstName: post.planner },
    otherHelped: true,
    thankedInTalk: false,
  }));
}
