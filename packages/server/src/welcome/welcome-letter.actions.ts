import type { Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { homeNamed } from '../community/homes-to-walk.actions.ts';
import { Refused } from '../errors.ts';
import { codeInGroups, readPrinted, writeLetters } from '../letters/print-letters.actions.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { checkRunning } from './welcome.rules.ts';
import { noteWelcomeLetter } from './welcome-letters.actions.ts';
import { welcomes } from './welcome-rows.actions.ts';
import { holdOwn, works } from './welcomes-at-work.actions.ts';

/** What stands on a welcome letter; the code is told here and nowhere else. */
export interface WelcomeLetter {
  readonly firstName: string;
  readonly language: string;
  readonly home: string;
  readonly keyOn: string;
  readonly contact: string | null;
  readonly job: string | null;
  readonly organisation: string;
  readonly phone: string;
  /** Where a phone goes by the square; the code stands in the part that no server sees. */
  readonly address: string;
  readonly code: string;
  readonly until: string;
}

const adults = 2;

/**
 * A new letter for the home of a newcomer; the letters to it before stop working.
 *
 * @returns the ids of the half year and of the letter
 */
export async function printWelcomeLetter(context: Context, id: string): Promise<[string, string]> {
  const { row } = await holdOwn(context, id);
  checkRunning(row);
  const home = await homeNamed(context, row.homeId);
  if (!home || context.viewer.kind === 'visitor') throw new Refused('NOT_FOUND');
  const by = context.viewer.residentId;
  const { letters } = await writeLetters(context, { homes: [home], places: adults, by });
  const { letterId } = letters[0]!;
  await noteWelcomeLetter(context, id, letterId);
  return [id, letterId];
}

/** The same letter for who asked for it a moment ago. */
export async function readWelcomeLetter(
  context: Context,
  [id, letterId]: readonly [string, string],
): Promise<WelcomeLetter> {
  const row = await welcomes(context).where('welcome.id', '=', id).executeTakeFirst();
  const { letters, until } = await readPrinted(context, [letterId]);
  const [letter] = letters;
  if (!row || !letter || !works(context)) throw new Refused('NOT_FOUND');
  const names = await firstNames(context, row.contactId ? [row.contactId] : []);
  const { organisation, ownPages } = context;
  return {
    firstName: row.firstName,
    language: row.language,
    home: `${letter.building} ${letter.number}`,
    keyOn: row.keyOn,
    contact: (row.contactId && names.get(row.contactId)) || null,
    job: row.contactJob,
    organisation: organisation.name,
    phone: organisation.phone,
    address: `${ownPages}/join#${letter.code}`,
    code: codeInGroups(letter.code),
    until: dayIn(organisation.timezone, until),
  };
}
