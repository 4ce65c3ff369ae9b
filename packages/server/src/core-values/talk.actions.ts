import { v4 as randomId } from 'uuid';
import { signedIn, type Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { lookFirst } from '../moderation/moderated.actions.ts';
import { readLanguage, readText } from '../text.rules.ts';
import {
  checkMayPropose,
  checkMayTalk,
  longestRemark,
  longestWhy,
  mostRemarks,
  readValue,
} from './core-values.rules.ts';
import { checkNoName } from './person-name.rules.ts';
import { placeToSpeakIn } from './places.actions.ts';
import { writtenIn } from './written-in.rules.ts';

/** A resident proposes a line, with why. Nobody is told whose it is, and no number made in order tells when it was written. */
export async function proposeValue(
  context: Context,
  typed: { text: string; why: string | null; language: string; isNoName: boolean },
): Promise<void> {
  const { residentId } = signedIn(context.viewer);
  await context.limits.use('core-values-by-actor', residentId);
  const place = await placeToSpeakIn(context);
  const { db, organisation } = context;
  const text = readValue(typed.text);
  const language = readLanguage(typed.language);
  checkNoName(text, language, [place.name, organisation.name], typed.isNoName);
  const why = typed.why?.trim() ? readText(typed.why, longestWhy) : null;
  const own = await db
    .selectFrom('core_values_proposal')
    .select('state')
    .where('author_id', '=', residentId)
    .where('place_id', '=', place.id)
    .where('value_id', 'is', null)
    .execute();
  checkMayPropose(
    place.stage,
    own.map(({ state }) => state),
  );
  await db
    .insertInto('core_values_proposal')
    .values({
      organisation_id: organisation.id,
      id: randomId(),
      place_id: place.id,
      author_id: residentId,
      text,
      why,
      language: writtenIn(text),
      state: lookFirst([text, why]),
      written_at: context.clock.now(),
      value_id: null,
    })
    .execute();
}

/** A resident says something of how a line is worded. */
export async function sayOfValue(
  context: Context,
  said: { valueId: string; text: string; language: string },
): Promise<void> {
  const { residentId } = signedIn(context.viewer);
  await context.limits.use('core-values-by-actor', residentId);
  const place = await placeToSpeakIn(context);
  const { db, organisation } = context;
  const value = await db
    .selectFrom('core_value')
    .select('id')
    .where('id', '=', said.valueId)
    .where('place_id', '=', place.id)
    .where('state', '=', 'wording')
    .executeTakeFirst();
  if (!value) throw new Refused('NOT_FOUND');
  checkMayTalk(place.stage);
  readLanguage(said.language);
  const text = readText(said.text, longestRemark);
  const { count } = await db
    .selectFrom('core_values_remark')
    .select((row) => row.fn.countAll<string>().as('count'))
    .where('value_id', '=', value.id)
    .where('author_id', '=', residentId)
    .where('state', '<>', 'refused')
    .executeTakeFirstOrThrow();
  if (Number(count) >= mostRemarks) throw new Refused('TOO_MANY_VALUES');
  await db
    .insertInto('core_values_remark')
    .values({
      organisation_id: organisation.id,
      id: randomId(),
      value_id: value.id,
      author_id: residentId,
      text,
      language: writtenIn(text),
      state: lookFirst([text]),
      written_at: context.clock.now(),
    })
    .execute();
}

/** Somebody takes their own words back: a proposal until it became a part of a line, or what they said of one. */
export async function takeWordsBack(
  context: Context,
  { proposalId, remarkId }: { proposalId: string | null; remarkId: string | null },
): Promise<void> {
  const { residentId } = signedIn(context.viewer);
  await context.limits.use('core-values-by-actor', residentId);
  if ((proposalId === null) === (remarkId === null)) throw new Refused('CHOICE_NEEDED');
  const gone = proposalId
    ? context.db.deleteFrom('core_values_proposal').where('id', '=', proposalId).where('value_id', 'is', null)
    : context.db.deleteFrom('core_values_remark').where('id', '=', remarkId);
  const { numDeletedRows } = await gone
    .where('author_id', '=', residentId)
    .where('state', '<>', 'refused')
    .executeTakeFirst();
  if (Number(numDeletedRows) === 0) throw new Refused('NOT_FOUND');
}
