import type { HelpReason } from '@wederkerig/words/help-reasons';
import { sql, type Expression, type SqlBool } from 'kysely';
import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { buildingsAround } from '../community/places.actions.ts';
import { absentForEachOther } from '../moderation/moderation.actions.ts';
import { tell } from '../notifications/tell.actions.ts';
import { answeringPeople } from '../profile-card/answering-people.actions.ts';
import { toldOfThemselves } from '../profile-card/read-cards.actions.ts';
import { findPerson } from '../residents/residents.actions.ts';
import { talksAbout, wasAskedFor } from './asked.actions.ts';
import { isKeptBetweenTwo, nearnessTo } from './help-board.rules.ts';
import { candidateOf, needOf, questionsFor, type TextReader, type Told } from './help-fit.rules.ts';
import { rankMatches } from './help-match.rules.ts';
import { textReader } from './own-words.actions.ts';
import { boardOf } from './places.actions.ts';
import { placedFor, posts, readable, type PostRow } from './post-rows.actions.ts';

export const postNewsQueue = 'help-post-news';

type Telling = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** How many people are read at once where a neighbourhood is large. */
const atOnce = 500;
/** More buildings than a neighbourhood has. */
const allOfThem = 10_000;

/** From now on a post may be read: those of its readers whom it suits hear of it, with what else is new. */
export async function sendPostNews(
  { db, organisation, outbox }: Pick<Context, 'db' | 'organisation' | 'outbox'>,
  postId: string,
): Promise<void> {
  await outbox.send(db, postNewsQueue, { organisationId: organisation.id, postId });
}

/**
 * Everybody within reach of a post whom it suits, by what they told of themselves, hears of it in their next digest. Its writer,
 * whoever it was placed for, and who is absent for one of them do not.
 */
export async function tellWhomItSuits(context: Telling, postId: string): Promise<void> {
  const post = await posts(context)
    .where('help_post.id', '=', postId)
    .where('help_post.state', '=', 'open')
    .where('help_post.visibility', '=', 'published')
    .executeTakeFirst();
  if (!post) return;
  const forWhom = await posts(context)
    .where('help_post.id', '=', postId)
    .select(sql<string | null>`(${placedFor()})`.as('resident_id'))
    .executeTakeFirst();
  const whose = [post.placed_as ? null : post.author_id, forWhom?.resident_id].filter((id) => id != null);
  const people = await answeringPeople(context, {
    buildingIds: await buildingsWithin(context, post),
    questions: questionsFor(post.kind),
    except: (resident): Expression<SqlBool>[] => [
      ...whose.map((id) => sql<boolean>`${resident} = ${id}`),
      ...whose.map((id) => absentForEachOther(id, resident)),
      wasAskedFor(post.id, resident),
    ],
  });
  const reader = await textReader(context);
  for (let at = 0; at < people.length; at += atOnce) {
    const some = people.slice(at, at + atOnce);
    const told = await toldOfThemselves(
      context,
      some.map(({ residentId }) => residentId),
    );
    const suited = some.filter(
      (one) =>
        whySuits(context, post, { ...one, answers: told.get(one.residentId) ?? [] }, reader).length > 0,
    );
    await tell(context, {
      kind: 'help-post',
      aboutId: post.id,
      to: suited.map(({ residentId }) => residentId),
    });
  }
}

async function buildingsWithin(context: Telling, post: PostRow): Promise<string[]> {
  if (post.reach === 'building') return [post.building_id];
  const place = { buildingId: post.building_id, neighbourhoodId: post.neighbourhood_id };
  return buildingsAround(context, place, { mix: post.id, most: allOfThem });
}

/** A post that is news to somebody, with why it suits them. */
export interface PostNews {
  readonly post: PostRow;
  readonly reasons: readonly HelpReason[];
}

/** Which of these posts somebody may read today, talks about with nobody yet, and still suit; the newest first. */
export async function postNewsFor(
  context: Telling,
  residentId: string,
  postIds: readonly string[],
): Promise<PostNews[]> {
  const person = await findPerson(context, residentId);
  if (person?.kind !== 'resident' || !person.buildingId || !person.neighbourhoodId) return [];
  const { buildingId, neighbourhoodId } = person;
  if (!(await boardOf(context, buildingId)).open) return [];
  const reader = { residentId, buildingId, neighbourhoodId, today: todayOf(context) };
  const resident = sql.val(residentId);
  const rows = await readable(context, reader)
    .where('help_post.id', 'in', [...postIds])
    .where('help_post.open_until', '>=', reader.today)
    .where((where) => where.or([where('author_id', 'is', null), where('author_id', '<>', residentId)]))
    .orderBy('help_post.id', 'desc')
    .execute();
  const answers = (await toldOfThemselves(context, [residentId])).get(residentId) ?? [];
  const texts = await textReader(context);
  const news: PostNews[] = [];
  for (const post of rows) {
    const reasons = whySuits(context, post, { residentId, buildingId, answers }, texts);
    if (reasons.length > 0 && !(await isKnownTo(context, post.id, resident))) news.push({ post, reasons });
  }
  return news;
}

/** Whether somebody was asked for a post, or talks about it: to them it is no news. */
async function isKnownTo({ db }: Pick<Telling, 'db'>, postId: string, resident: Expression<string>) {
  const found = await db
    .selectNoFrom((select) =>
      select.or([wasAskedFor(postId, resident), talksAbout(postId, resident)]).as('known'),
    )
    .executeTakeFirstOrThrow();
  return found.known;
}

/** Why a post suits somebody, from what they told of themselves and what the post tells them. */
function whySuits(
  { organisation }: Pick<Telling, 'organisation'>,
  post: PostRow,
  who: { residentId: string; buildingId: string; answers: readonly Told[] },
  reader: TextReader,
): readonly HelpReason[] {
  const hidden = isKeptBetweenTwo(post);
  const facts = { ...post, onDate: hidden ? null : post.on_date, atTime: hidden ? null : post.at_time };
  const nearness = nearnessTo(post, who.buildingId, hidden);
  const candidate = candidateOf(who.residentId, who.answers, post.kind, reader, { nearness });
  return rankMatches(needOf(facts, organisation.language, reader), [candidate])[0]?.reasons ?? [];
}
