import type { Context } from '../builder.ts';
import { nearestDelivered } from '@wederkerig/words';
import { secondsAfter } from '../clock.ts';
import { homeNamed, type HomeToWalk } from '../community/homes-to-walk.actions.ts';
import { Refused } from '../errors.ts';
import { livesAt, makeResident } from '../residents/newcomers.actions.ts';
import { confirmResidency, firstNameFrom } from '../residents/residents.actions.ts';
import { hashed } from '../secrets.ts';
import { readLetterCode, refuseFullLetter, refuseOldLetter, repeatMinutes } from './letters.rules.ts';
import { hashesOfCode } from './print-letters.actions.ts';

/** What somebody says who comes by a letter. */
export interface Joining {
  readonly code: string;
  /** A secret of this browser, so that a lost answer does not cost a place. */
  readonly attempt: string;
  readonly firstName: string;
  readonly sixteen: boolean;
}

/** Whose letter this is, before anybody takes a place of it. */
export async function lookAtLetter(context: Context, code: string): Promise<HomeToWalk> {
  const letter = await judged(context, code);
  refuseFullLetter(letter);
  const home = await homeNamed(context, letter.home_id);
  if (!home) throw new Refused('LETTER_CODE_WRONG');
  return home;
}

/** Takes a place of a letter: whoever is signed in lives there from now on, anybody else becomes a new resident. */
export async function joinByLetter(context: Context, joining: Joining): Promise<string> {
  const letter = await judged(context, joining.code);
  const known = await residentOfAttempt(context, joining.attempt, letter.id);
  if (known) return known;
  const { viewer, clock, organisation } = context;
  if (viewer.kind !== 'visitor' && (await livesAt(context, viewer.residentId, letter.home_id)))
    throw new Refused('LIVES_HERE_ALREADY');
  refuseFullLetter(letter);
  const residentId = viewer.kind === 'visitor' ? await newResident(context, joining) : viewer.residentId;
  await confirmResidency(context, {
    residentId,
    homeId: letter.home_id,
    how: 'letter',
    ...(letter.printed_by ? { by: letter.printed_by } : {}),
  });
  await context.db
    .updateTable('letter')
    .set((set) => ({ used: set('used', '+', 1) }))
    .where('id', '=', letter.id)
    .execute();
  await context.db
    .insertInto('letter_use')
    .values({
      organisation_id: organisation.id,
      attempt_hash: hashed(joining.attempt),
      letter_id: letter.id,
      resident_id: residentId,
      used_at: clock.now(),
    })
    .execute();
  return residentId;
}

/** Who came by a letter in this browser a moment ago. */
export async function residentOfAttempt(
  { db, clock }: Pick<Context<'letter_use'>, 'db' | 'clock'>,
  attempt: string,
  letterId?: string,
): Promise<string | undefined> {
  let query = db
    .selectFrom('letter_use')
    .select('resident_id')
    .where('attempt_hash', '=', hashed(attempt))
    .where('used_at', '>', secondsAfter(clock.now(), -repeatMinutes * 60));
  if (letterId) query = query.where('letter_id', '=', letterId);
  return (await query.executeTakeFirst())?.resident_id;
}

async function newResident(context: Context, { firstName, sixteen }: Joining): Promise<string> {
  if (!firstName.trim()) throw new Refused('FIRST_NAME_NEEDED');
  const name = firstNameFrom(firstName);
  if (!name) throw new Refused('FIRST_NAME_NOT_READABLE');
  if (!sixteen) throw new Refused('AGE_NEEDED');
  return makeResident(context, { firstName: name, language: nearestDelivered(context.language) });
}

/**
 * The letter of a code, held until it is used. What nobody printed counts against the network it comes from and against all
 * networks together; who holds a letter is not counted.
 */
async function judged(context: Context, typed: string) {
  const { limits, network, db, clock } = context;
  await limits.use('letter-from-network', network);
  await limits.notSpent('wrong-letter-from-network', network);
  await limits.notSpent('wrong-letter-on-server', everywhere);
  const code = readLetterCode(typed);
  const letter =
    code === null
      ? undefined
      : await db
          .selectFrom('letter')
          .selectAll()
          .where('code_hash', 'in', hashesOfCode(context, code))
          .forUpdate()
          .executeTakeFirst();
  if (!letter) {
    await limits.use('wrong-letter-from-network', network);
    await limits.use('wrong-letter-on-server', everywhere);
    throw new Refused('LETTER_CODE_WRONG');
  }
  refuseOldLetter(letter, clock.now());
  return letter;
}

const everywhere = 'everywhere';
