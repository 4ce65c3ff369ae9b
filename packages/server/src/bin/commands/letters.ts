import { createWriteStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { defineCommand } from 'citty';
import { deliveredLanguages } from '@wederkerig/words';
import { systemClock } from '../../clock.ts';
import { buildingCalled, homesOfBuilding } from '../../community/homes-to-walk.actions.ts';
import { OperatorError } from '../../errors.ts';
import { paintLetters } from '../../letters/letters.paper.ts';
import { letterDays, mostPlaces, usualPlaces } from '../../letters/letters.rules.ts';
import { writeLetters } from '../../letters/print-letters.actions.ts';
import { ServerSecret } from '../../secrets.ts';
import { openKeyRing } from '../key-ring.ts';
import { orOneLine, withDatabase, type Workbench } from '../one-line.ts';

export const lettersCommand = defineCommand({
  meta: {
    name: 'letters',
    description: `Prints letters with a code, one page a home in walking order, as one PDF. Who has the code lives there. It works ${letterDays} days; a new letter for a home ends the old one.`,
  },
  args: {
    street: { type: 'string', description: 'the street or building, as residents know it: Molenstraat' },
    building: { type: 'string', description: 'the same, for a building: "De Linde"' },
    number: { type: 'string', description: 'for one home of it alone: 3A' },
    adults: {
      type: 'string',
      default: String(usualPlaces),
      description: `who may use a code: 1 to ${mostPlaces}`,
    },
    language: {
      type: 'string',
      description: 'of the letters: nl, en, de, pl, tr, uk; the organisation’s own if absent',
    },
    out: { type: 'string', description: 'the file to write; it is made, and never written over' },
    organisation: { type: 'string', description: 'where there are several' },
  },
  run: ({ args }) => orOneLine(() => withDatabase((bench) => print(bench, args))),
});

interface Wanted {
  readonly street?: string | undefined;
  readonly building?: string | undefined;
  readonly number?: string | undefined;
  readonly adults: string;
  readonly language?: string | undefined;
  readonly out?: string | undefined;
  readonly organisation?: string | undefined;
}

async function print({ connection, organisation, settings }: Workbench, wanted: Wanted): Promise<void> {
  const said = readPlace(wanted);
  const places = readAdults(wanted.adults);
  const belongs = await organisation(wanted.organisation);
  const language = readLanguage(wanted.language ?? belongs.language);
  const secret = new ServerSecret(await openKeyRing(settings));
  const context = { organisation: belongs, clock: systemClock, secret };
  await connection.inOrganisation(belongs.id, async (db) => {
    const building = await buildingCalled(db, said);
    if (!building)
      throw new OperatorError(
        `There is no street or building "${said}". Make it with "wederkerig building".`,
      );
    const all = await homesOfBuilding(db, building.id);
    const homes = all.filter(({ number }) => !wanted.number || isSame(number, wanted.number));
    if (homes.length === 0)
      throw new OperatorError(`There is no number ${wanted.number ?? ''} at ${building.name}.`);
    const file = wanted.out ?? `letters-${building.slug}.pdf`;
    if (await isThere(file)) throw new OperatorError(`${file} is there already. Name another with --out.`);
    const printed = await writeLetters({ ...context, db }, { homes, places });
    const several = wanted.organisation ? `/o/${belongs.slug}` : '';
    const ownPages = (settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`) + several;
    const paper = await paintLetters(belongs, printed, { ownPages, language, title: building.name });
    // Whoever reads the file can come in: nobody but the one who printed it.
    await pipeline(paper, createWriteStream(file, { mode: 0o600, flags: 'wx' })).catch((error: Error) => {
      throw new OperatorError(`${file} could not be written: ${error.message}.`);
    });
    process.stdout.write(
      `${file}: ${homes.length} ${homes.length === 1 ? 'letter' : 'letters'} for ${building.name}, for ${ownPages}/join. Print it, then remove it.\n`,
    );
  });
}

function readPlace({ street, building }: Wanted): string {
  const said = street ?? building;
  if (!said?.trim() || (street && building))
    throw new OperatorError('Say which homes: --street Molenstraat, or --building "De Linde".');
  return said;
}

function readAdults(said: string): number {
  const many = Number(said);
  if (!Number.isInteger(many) || many < 1 || many > mostPlaces)
    throw new OperatorError(`--adults is a number from 1 to ${mostPlaces}.`);
  return many;
}

/** A line from right to left with a name in it is more than the paper can do yet; every letter has its line of Arabic. */
function readLanguage(said: string) {
  const known = deliveredLanguages.filter((one) => one !== 'ar');
  const language = known.find((one) => one === said);
  if (!language) throw new OperatorError(`--language is one of: ${known.join(', ')}.`);
  return language;
}

function isSame(number: string, said: string): boolean {
  return number.toLowerCase() === said.replaceAll(' ', '').toLowerCase();
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
