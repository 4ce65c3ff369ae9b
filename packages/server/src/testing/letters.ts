import { homesOfBuilding, buildingCalled } from '../community/homes-to-walk.actions.ts';
import { usualPlaces } from '../letters/letters.rules.ts';
import { writeLetters, type WrittenLetter } from '../letters/print-letters.actions.ts';
import type { TestCommunity } from './index.ts';

/** Writes letters as the terminal does, for a whole street or for one number of it, and tells their codes. */
export async function lettersFor(
  { rows, organisation, clock, secret }: TestCommunity,
  street: string,
  { number, places = usualPlaces, by }: { number?: string; places?: number; by?: string } = {},
): Promise<readonly WrittenLetter[]> {
  return rows(async (db) => {
    const building = await buildingCalled(db, street);
    const all = building ? await homesOfBuilding(db, building.id) : [];
    const homes = all.filter((home) => !number || home.number === number);
    const wanted = { homes, places, ...(by ? { by } : {}) };
    return (await writeLetters({ db, organisation, clock, secret }, wanted)).letters;
  });
}
