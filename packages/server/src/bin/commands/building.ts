import { defineCommand } from 'citty';
import {
  addBuilding,
  addNeighbourhood,
  findNeighbourhood,
  findBuilding,
} from '../../community/places.actions.ts';
import { OperatorError } from '../../errors.ts';
import { orOneLine, withDatabase } from '../one-line.ts';
import { slugOf } from '../../slug.ts';

const mostHomes = 2_000;
const kinds = ['block', 'complex', 'street'] as const;

export const building = defineCommand({
  meta: {
    name: 'building',
    description: 'Makes a building with its homes, in a neighbourhood that is made with it.',
  },
  args: {
    name: { type: 'positional', required: true, description: 'as residents know it: "De Linde"' },
    neighbourhood: { type: 'string', required: true, description: 'its neighbourhood: Molenveld' },
    homes: { type: 'string', required: true, description: 'house numbers: 1-24, or 1,3,5A' },
    kind: { type: 'string', default: 'block', description: kinds.join(', ') },
    organisation: { type: 'string', description: 'where there are several' },
  },
  run: ({ args }) =>
    orOneLine(() =>
      withDatabase(async ({ connection, organisation }) => {
        const { id } = await organisation(args.organisation);
        const kind = kinds.find((known) => known === args.kind);
        if (!kind) throw new OperatorError(`--kind is one of: ${kinds.join(', ')}.`);
        const homes = readHomes(args.homes);
        const slug = slugOf(args.name);
        if (!slug || !slugOf(args.neighbourhood)) {
          throw new OperatorError(
            'A building and its neighbourhood have a name with letters or digits in it.',
          );
        }
        await connection.inOrganisation(id, async (db) => {
          const neighbourhood = { slug: slugOf(args.neighbourhood), name: args.neighbourhood };
          const neighbourhoodId =
            (await findNeighbourhood(db, neighbourhood.slug)) ??
            (await addNeighbourhood(db, id, neighbourhood));
          if (await findBuilding(db, slug))
            throw new OperatorError(`There is a building "${args.name}" already.`);
          await addBuilding(db, id, { slug, name: args.name, kind, neighbourhoodId, homes });
        });
        process.stdout.write(`Made ${args.name} with ${homes.length} homes.\n`);
      }),
    ),
});

/** House numbers as people write them: "1-24" or "1,3,5A". */
export function readHomes(said: string): string[] {
  // Without spaces, as a home is looked for.
  const parts = said.replaceAll(' ', '').split(',').filter(Boolean);
  const homes = parts.flatMap((part) => {
    const [, from, to] = /^(\d{1,6})-(\d{1,6})$/.exec(part) ?? [];
    if (!from || !to) return [part];
    const many = Math.min(Number(to) - Number(from), mostHomes) + 1;
    return Array.from({ length: Math.max(0, many) }, (_, index) => String(Number(from) + index));
  });
  const readable = homes.every((home) => /^\d\w{0,9}$/.test(home));
  if (!readable || homes.length === 0 || homes.length > mostHomes) {
    throw new OperatorError(`--homes are house numbers: 1-24, or 1,3,5A; ${mostHomes} at most.`);
  }
  return [...new Set(homes)];
}
