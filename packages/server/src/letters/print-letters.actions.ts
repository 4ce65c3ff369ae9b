import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { daysAfter } from '../clock.ts';
import { actorBy, writeAudit } from '../community/audit.actions.ts';
import { homeNamed, type HomeToWalk } from '../community/homes-to-walk.actions.ts';
import { codeFrom, inGroups, inWalkingOrder, letterDays, readPlaces } from './letters.rules.ts';

export type LetterContext = Pick<Context, 'db' | 'organisation' | 'clock' | 'secret'>;

/** What one page says that no other does. */
export interface WrittenLetter extends HomeToWalk {
  readonly letterId: string;
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
 * @param wanted.codeOf for a demo, which tells the same code again
 */
export async function writeLetters(
  context: LetterContext,
  wanted: {
    homes: readonly HomeToWalk[];
    places: number;
    by?: string;
    codeOf?: (home: HomeToWalk, letterId: string) => string;
  },
): Promise<PrintedLetters> {
  const places = readPlaces(wanted.places);
  const until = daysAfter(context.clock.now(), letterDays);
  const codeOf = wanted.codeOf ?? ((_home, letterId) => codeOfLetter(context, letterId));
  const letters = inWalkingOrder(wanted.homes).map((home) => {
    const letterId = newId();
    return { ...home, letterId, code: codeOf(home, letterId) };
  });
  if (letters.length === 0) return { letters, places, until };
  await replaceLetters(context, letters);
  await context.db
    .insertInto('letter')
    .values(
      letters.map(({ id, letterId, code }) => ({
        organisation_id: context.organisation.id,
        id: letterId,
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

/** With new keys nobody comes in any more by a letter from before them; the desk prints the next. */
export async function endLetters(
  context: Pick<LetterContext, 'db' | 'clock'>,
  homeId: string,
): Promise<void> {
  await context.db
    .updateTable('letter')
    .set({ replaced_at: context.clock.now() })
    .where('home_id', '=', homeId)
    .where('replaced_at', 'is', null)
    .execute();
}

/** Derived, so that a page that was lost on the way to who prints it can be made again; useless without the secret. */
function codeOfLetter({ secret }: Pick<Context, 'secret'>, letterId: string): string {
  return codeFrom(secret.derive('letter-code', letterId));
}

/** The same pages again, for who asked for them a moment ago and got no answer. */
export async function readPrinted(
  context: LetterContext,
  letterIds: readonly string[],
): Promise<PrintedLetters> {
  const rows = await context.db
    .selectFrom('letter')
    .select(['id', 'home_id', 'places', 'expires_at'])
    .where('id', 'in', [...letterIds])
    .execute();
  const letters = await Promise.all(
    rows.map(async ({ id, home_id }) => {
      const home = await homeNamed(context, home_id);
      return home && { ...home, letterId: id, code: codeOfLetter(context, id) };
    }),
  );
  return {
    letters: inWalkingOrder(letters.filter((letter) => letter !== undefined)),
    places: rows[0]?.places ?? 1,
    until: rows[0]?.expires_at ?? context.clock.now(),
  };
}

/** A code as it stands on paper, also on that of other slices. */
export function codeInGroups(code: string): string {
  return inGroups(code);
}

/** How a code is stored: 60 bits could be tried out one by one, so the secret of the server is in it. */
function hashedCode({ secret }: Pick<Context, 'secret'>, code: string): Buffer {
  return secret.derive('letter', code);
}

/** How a code may have been stored, whichever key was in use then. */
export function hashesOfCode({ secret }: Pick<Context, 'secret'>, code: string): Buffer[] {
  return secret.allDerived('letter', code);
}
