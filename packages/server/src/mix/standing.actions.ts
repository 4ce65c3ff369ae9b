import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { startOfDay } from '../clock.ts';
import type { Standing } from './mix.rules.ts';
import { asText, changedMarks, fromText, marksOf, type Kept } from './standing.rules.ts';

type Keeping = Pick<Context<'mix_standing'>, 'db' | 'organisation' | 'clock' | 'secret'>;

/**
 * How many people stand somewhere else than in the picture that was shown last. Where that can be read no more, since its key was
 * dropped, nobody is known to have changed: it is counted from today on.
 */
export async function changedSinceShown(context: Keeping, subject: string, now: Standing): Promise<number> {
  const before = await shownLast(context, subject);
  if (before) return changedMarks(before.marks, marksOf(now, marker(context, before.salt)));
  await keepStanding(context, subject, now);
  return 0;
}

/** Keeps who stands in the picture that is shown now; no id and no cell of anybody can be read from it, also with the key. */
export async function keepStanding(context: Keeping, subject: string, now: Standing): Promise<void> {
  const { db, organisation, clock, secret } = context;
  // The seal tells a day and no moment.
  const day = startOfDay(clock.now());
  const salt = newId({ msecs: day.getTime() });
  const text = asText({ salt, marks: marksOf(now, marker(context, salt)) });
  const sealed = secret.seal(purposeOf(context, subject), text, day);
  await db
    .insertInto('mix_standing')
    .values({ organisation_id: organisation.id, subject, sealed })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'subject']).doUpdateSet({ sealed }))
    .execute();
}

async function shownLast(context: Keeping, subject: string): Promise<Kept | undefined> {
  const row = await context.db
    .selectFrom('mix_standing')
    .select('sealed')
    .where('subject', '=', subject)
    .executeTakeFirst();
  const text = row && context.secret.unsealIfKept(purposeOf(context, subject), row.sealed);
  return text === undefined ? undefined : fromText(text);
}

/** The salt tells with which key: a new key changes no mark. */
const marker =
  ({ secret }: Keeping, salt: string) =>
  (text: string): string =>
    secret.derive('mix-mark', `${salt}:${text}`).subarray(0, 12).toString('base64url');

/** A lump of one picture does not open as that of another. */
const purposeOf = ({ organisation }: Keeping, subject: string) =>
  `mix-standing:${organisation.id}:${subject}`;
