import type { OrganisationOfRequest } from '../builder.ts';
import type { Clock } from '../clock.ts';
import { fenceIn, type Database } from '../database/connect.ts';
import { addBuilding, addNeighbourhood } from './places.actions.ts';
import { createOrganisation } from './community.actions.ts';
import type { FormOfAddress } from './community.table.ts';
import { slugOf } from '../slug.ts';

/** Three neighbourhoods with four buildings each; nobody's real address. */
const neighbourhoods = [
  { name: 'Molenveld', buildings: ['De Linde', 'De Wilg', 'De Esdoorn', 'Molenstraat'] },
  { name: 'Havenkwartier', buildings: ['De Schipper', 'De Sluis', 'De Kade', 'Veerstraat'] },
  { name: 'Kapelhof', buildings: ['De Klok', 'De Toren', 'De Hof', 'Kapelstraat'] },
];

const homesPerBuilding = 26;
/** Buildings with two stairwells, half of the homes at each. */
const withStairwells = new Set(['De Linde', 'De Schipper']);

/** The housing corporation of the demo, with where people live. */
export async function seedCommunity(
  db: Database,
  clock: Clock,
  formOfAddress: FormOfAddress = 'je',
): Promise<OrganisationOfRequest> {
  const organisation = await createOrganisation(db, {
    slug: 'wonen-aan-de-maas',
    name: 'Wonen aan de Maas',
    phone: '000 000 00 00',
    formOfAddress,
    at: clock.now(),
  });
  await fenceIn(db, organisation.id);
  for (const { name, buildings } of neighbourhoods) {
    const neighbourhoodId = await addNeighbourhood(db, organisation.id, { slug: slugOf(name), name });
    for (const building of buildings) {
      await addBuilding(db, organisation.id, {
        slug: slugOf(building),
        name: building,
        kind: building.endsWith('straat') ? 'street' : 'block',
        neighbourhoodId,
        homes: Array.from({ length: homesPerBuilding }, (_, index) => String(index + 1)),
        ...(withStairwells.has(building) ? { stairwellOf } : {}),
      });
    }
  }
  return organisation;
}

function stairwellOf(number: string): string {
  return Number(number) <= homesPerBuilding / 2 ? 'A' : 'B';
}
