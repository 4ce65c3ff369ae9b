import type { HelpNearness, HelpReason } from '@wederkerig/words/help-reasons';
import type { Expression, SqlBool } from 'kysely';
import { signedIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { buildingsAround } from '../community/places.actions.ts';
import { tellingTo } from '../profile-card/read-cards.actions.ts';
import { tellingNeighbours } from '../profile-card/telling-neighbours.actions.ts';
import { isLeftAlone } from '../residents/pause.actions.ts';
import {
  askedLately,
  helpedBefore,
  lastAsked,
  talksAbout,
  wasAskedFor,
  wasAskedOften,
} from './asked.actions.ts';
import { mayAskFor, mostBuildings, mostCandidates, mostSuggestions } from './help-ask.rules.ts';
import { activitiesNear, candidateOf, needOf, questionsFor } from './help-fit.rules.ts';
import { rankMatches } from './help-match.rules.ts';
import { textReader } from './own-words.actions.ts';
import { ownPostings, type PostRow } from './post-rows.actions.ts';
import type { PostView } from './post-views.actions.ts';

/** A neighbour who may suit a post, without a name. */
export interface Suggestion {
  readonly id: string;
  readonly reasons: readonly HelpReason[];
  readonly asked: boolean;
}

/** Somebody who may be asked; who it is stays inside the server. */
export interface Suggested {
  readonly residentId: string;
  readonly reasons: readonly HelpReason[];
}

/**
 * Up to three neighbours for a post of the viewer's own. Whoever was asked keeps a place for some days without a reason beside it,
 * so that yes is the only answer that can be seen.
 */
export async function suggestionsFor(context: Context, post: PostView): Promise<Suggestion[]> {
  const row = mayAskFor(post) ? await ownOpenPost(context, post.id) : undefined;
  if (!row) return [];
  const asked = (await askedLately(context, row.id)).slice(0, mostSuggestions);
  const fresh = asked.length < mostSuggestions ? await helpersFor(context, row) : [];
  return [
    ...asked.map((residentId) => ({
      id: suggestionId(context, row.id, residentId),
      reasons: [],
      asked: true,
    })),
    ...fresh.slice(0, mostSuggestions - asked.length).map(({ residentId, reasons }) => ({
      id: suggestionId(context, row.id, residentId),
      reasons,
      asked: false,
    })),
  ];
}

/** Names a neighbour for one post alone: nobody can find out that two suggestions are the same person. */
export function suggestionId(
  { secret }: Pick<Context, 'secret'>,
  postId: string,
  residentId: string,
): string {
  return secret.token('help-suggestion', `${postId}:${residentId}`);
}

/** A post of the viewer's own that they still live beside. */
async function ownOpenPost(context: Context, id: string): Promise<PostRow | undefined> {
  const { residentId, buildingId } = signedIn(context.viewer);
  const row = await ownPostings(context, residentId).where('help_post.id', '=', id).executeTakeFirst();
  const today = dayIn(context.organisation.timezone, context.clock.now());
  const stands = row && row.building_id === buildingId && row.open_until >= today;
  return stands ? row : undefined;
}

/**
 * Everybody who may be asked for a post, the likeliest first, by what they let its writer see and nothing else.
 *
 * @param alsoAtRest with those who want to be left alone, or were asked enough this week: to tell them from nobody
 */
export async function helpersFor(context: Context, post: PostRow, alsoAtRest = false): Promise<Suggested[]> {
  const reader = await textReader(context);
  const need = needOf(factsOf(post), context.organisation.language, reader);
  const now = context.clock.now();
  const today = dayIn(context.organisation.timezone, now);
  const ids = await tellingNeighbours(context, {
    buildingIds: await buildingsToAskIn(context, post),
    questions: questionsFor(post.kind),
    preferred: activitiesNear(need.said),
    mix: post.id,
    most: mostCandidates,
    except: (resident): Expression<SqlBool>[] => [
      wasAskedFor(post.id, resident),
      talksAbout(post.id, resident),
      ...(alsoAtRest ? [] : [isLeftAlone(resident, today), wasAskedOften(now, resident)]),
    ],
  });
  const told = await tellingTo(context, ids);
  const asked = await lastAsked(context, ids);
  const helped = await helpedBefore(context, signedIn(context.viewer).residentId, ids);
  const candidates = [...told].flatMap(([residentId, { answers, relation }]) => {
    const { nearness } = relation;
    if (!nearness || (post.reach === 'building' && nearness === 'neighbourhood')) return [];
    const last = asked.get(residentId);
    return [
      candidateOf(suggestionId(context, post.id, residentId), answers, post.kind, reader, {
        residentId,
        nearness: sayNearness[nearness],
        helpedBefore: helped.has(residentId),
        ...(last ? { daysSinceAsked: (now.getTime() - last.getTime()) / 86_400_000 } : {}),
      }),
    ];
  });
  return rankMatches(need, candidates)
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ candidate, reasons }) => ({
      residentId: candidate.residentId,
      // It counts, and is not said: it would tell who it is before both agreed.
      reasons: reasons.filter(({ kind }) => kind !== 'helped-before'),
    }));
}

/** Where helpers are looked for: in a large neighbourhood in some of its buildings, other ones for every post. */
async function buildingsToAskIn(context: Context, post: PostRow): Promise<string[]> {
  if (post.reach === 'building') return [post.building_id];
  const place = { buildingId: post.building_id, neighbourhoodId: post.neighbourhood_id };
  return buildingsAround(context, place, { mix: post.id, most: mostBuildings });
}

const sayNearness = {
  stairwell: 'same-stairwell',
  building: 'same-building',
  neighbourhood: 'same-neighbourhood',
} as const satisfies Record<string, HelpNearness>;

function factsOf(post: PostRow) {
  return { ...post, onDate: post.on_date, atTime: post.at_time };
}
