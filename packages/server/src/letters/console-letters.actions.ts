import { nearestDelivered } from '@wederkerig/words';
import { atWorkIn, inConsole, type Context } from '../builder.ts';
import { homesCalled } from '../community/homes-to-walk.actions.ts';
import { Refused } from '../errors.ts';
import { inWalkingOrder, mostAtOnce } from './letters.rules.ts';
import { readPrinted, writeLetters } from './print-letters.actions.ts';

/** What is told of a letter at work: how many came by it, and never who. */
export interface HomeLetter {
  readonly home: string;
  readonly places: number;
  readonly used: number;
  readonly until: Date;
}

/** The running letters of a street, a building or one home; null for whoever does not work with residents. */
export async function runningLetters(context: Context, said: string): Promise<HomeLetter[] | null> {
  if (!atWorkIn(context.viewer, 'staff')) return null;
  const homes = await homesCalled(context.db, said);
  if (homes.length === 0) return [];
  const rows = await context.db
    .selectFrom('letter')
    .select(['home_id', 'places', 'used', 'expires_at'])
    .where(
      'home_id',
      'in',
      homes.map(({ id }) => id),
    )
    .where('replaced_at', 'is', null)
    .where('expires_at', '>', context.clock.now())
    .execute();
  const letters = new Map(rows.map((row) => [row.home_id, row]));
  return inWalkingOrder(homes).flatMap(({ id, building, number }) => {
    const row = letters.get(id);
    if (!row) return [];
    return { home: `${building} ${number}`, places: row.places, used: row.used, until: row.expires_at };
  });
}

/**
 * Makes new letters for a street, a building or one home.
 *
 * @returns their ids, in no order
 */
export async function printLetters(
  context: Context,
  { homes: said, adults }: { homes: string; adults: number },
): Promise<string[]> {
  const { residentId: by } = inConsole(context.viewer, 'staff');
  await context.limits.use('letters-by-actor', by);
  const homes = await homesCalled(context.db, said);
  if (homes.length === 0) throw new Refused('HOME_NOT_FOUND');
  if (homes.length > mostAtOnce) throw new Refused('NUMBER_NOT_OFFERED');
  const { letters } = await writeLetters(context, { homes, places: adults, by });
  return letters.map(({ letterId }) => letterId);
}

/** The pages of letters that were made a moment ago, to print. */
export async function pagesOf(
  context: Context,
  letterIds: readonly string[],
  title: string,
): Promise<{ letters: number; file: string }> {
  inConsole(context.viewer, 'staff');
  const printed = await readPrinted(context, letterIds);
  const { organisation, ownPages } = context;
  const language = nearestDelivered(organisation.language);
  // What paints is read when somebody prints, so that no server carries it for nothing.
  const { paintLetters } = await import('./letters.paper.ts');
  const paper = await paintLetters(organisation, printed, {
    ownPages,
    language: language === 'ar' ? 'nl' : language,
    title,
  });
  return { letters: printed.letters.length, file: await asText(paper) };
}

async function asText(paper: PDFKit.PDFDocument): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of paper) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('base64');
}
