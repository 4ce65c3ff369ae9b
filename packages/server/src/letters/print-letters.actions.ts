import { randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { daysAfter } from '../clock.ts';
import { actorBy, writeAudit } from '../community/audit.actions.ts';
import type { HomeToWalk } from '../community/homes-to-walk.actions.ts';
import { codeBytes, codeFrom, inWalkingOrder, letterDays, readPlaces } from './letters.rules.ts';

export type LetterContext = Pick<Context, 'db' | 'organisation' | 'clock' | 'secret'>;

/** What one page says that no other does. */
export interface WrittenLetter extends HomeToWalk {
  readonly code: string;
}

/** What all pages of one printing have in common. */
export interface PrintedLetters {
  readonly letters: readonly WrittenLetter[];
  readonly places: number;
  readonly until: Date;
}

/**
 * Makes a new letter for each home, in the order in which somebody walks. The letter before stops working; the codes are told
 * here and nowhere else.
 *
 * @param wanted.codeOf where the code may not be drawn: in a demo, which shows it again
 */
export async function writeLetters(
  context: LetterContext,
  wanted: {
    homes: readonly HomeToWalk[];
    places: number;
    by?: string;
    codeOf?: (home: HomeToWalk) => string;
  },
): Promise<PrintedLetters> {
  const places = readPlaces(wanted.places);
  const until = daysAfter(context.clock.now(), letterDays);
  const codeOf = wanted.codeOf ?? (() => codeFrom(randomBytes(codeBytes)));
  const letters = inWalkingOrder(wanted.homes).map((home) => ({ ...home, code: codeOf(home) }));
  if (letters.length === 0) return { letters, places, until };
  await replaceLetters(context, letters);
  await context.db
    .insertInto('letter')
    .values(
      letters.map(({ id, code }) => ({
        organisation_id: context.organisation.id,
        id: newId(),
        home_id: id,
        code_hash: hashedCode(context, code),
        places,
        used: 0,
        printed_by: wanted.by ?? null,
        created_at: context.clock.now(),
        expires_at: until,
        replaced_at: null,
      })),
    )
    .execute();
  await writeAudit(context, {
    ...actorBy(wanted.by),
    action: 'print-letters',
    reason: 'sign-in',
  });
  return { letters, places, until };
}

async function replaceLetters({ db, clock }: LetterContext, homes: readonly HomeToWalk[]): Promise<void> {
  await db
    .updateTable('letter')
    .set({ replaced_at: clock.now() })
    .where(
      'home_id',
      'in',
      homes.map(({ id }) => id),
    )
    .where('replaced_at', 'is', null)
    .execute();
}

/** How a code is stored: 60 bits could be tried out one by one, so the secret of the server is in it. */
export function hashedCode(
  { organisation, secret }: Pick<Context, 'organisation' | 'secret'>,
  code: string,
): Buffer {
  return secret.derive('letter', `${organisation.id}:${code}`);
}
