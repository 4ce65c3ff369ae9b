import type { Context } from '../builder.ts';
import { buildingCalled, homesOfBuilding, type HomeToWalk } from '../community/homes-to-walk.actions.ts';
import { codeFrom, inWalkingOrder, usualPlaces } from './letters.rules.ts';
import {
  hashesOfCode,
  writeLetters,
  type LetterContext,
  type WrittenLetter,
} from './print-letters.actions.ts';

const street = 'Molenstraat';

/** One street of the demo has letters. Their codes can be told again, so that the demo can show a few. */
export async function seedLetters(context: LetterContext): Promise<void> {
  const homes = await homesOfStreet(context);
  const codeOf = (home: HomeToWalk) => demoCode(context, home);
  await writeLetters(context, { homes, places: usualPlaces, codeOf });
}

/** Letters of the demo that still let somebody in. */
export async function lettersOfDemo(context: LetterContext): Promise<WrittenLetter[]> {
  const rows = await context.db
    .selectFrom('letter')
    .select('code_hash')
    .where('replaced_at', 'is', null)
    .where('expires_at', '>', context.clock.now())
    .whereRef('used', '<', 'places')
    .execute();
  const running = new Set(rows.map((row) => row.code_hash.toString('hex')));
  return inWalkingOrder(await homesOfStreet(context))
    .map((home) => ({ ...home, letterId: '', code: demoCode(context, home) }))
    .filter(({ code }) => hashesOfCode(context, code).some((hash) => running.has(hash.toString('hex'))));
}

async function homesOfStreet({ db }: LetterContext): Promise<HomeToWalk[]> {
  const building = await buildingCalled(db, street);
  return building ? homesOfBuilding(db, building.id) : [];
}

/** Derived from the number and not from the id, so that every demo with one secret has the same letters. */
function demoCode({ secret }: Pick<Context, 'secret'>, { building, number }: HomeToWalk): string {
  return codeFrom(secret.derive('demo-letter', `${building} ${number}`));
}
