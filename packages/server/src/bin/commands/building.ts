import { defineCommand } from 'citty';
import { addBuilding, addNeighbourhood, findNeighbourhood } from '../../community/community.actions.ts';
import { OperatorError } from '../../errors.ts';
import { orOneLine, withDatabase } from '../one-line.ts';
import { slugOf } from '../../slug.ts';

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
        await connection.inOrganisation(id, async (db) => {
          const neighbourhood = { slug: slugOf(args.neighbourhood), name: args.neighbourhood };
          const neighbourhoodId =
            (await findNeighbourhood(db, neighbourhood.slug)) ??
            (await addNeighbourhood(db, id, neighbourhood));
          await addBuilding(db, id, {
            slug: slugOf(args.name),
            name: args.name,
            kind,
            neighbourhoodId,
            homes,
          });
        });
        process.stdout.write(`Made ${args.name} with ${homes.length} homes.\n`);
      }),
    ),
});

/** House numbers as people write them: "1-24" or "1,3,5A". */
function readHomes(said: string): string[] {
  const homes = said.split(',').flatMap((part) => {
    const [, from, to] = /^\s*(\d+)-(\d+)\s*$/.exec(part) ?? [];
    if (!from || !to) return part.trim() ? [part.trim()] : [];
    return Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, index) =>
      String(Number(from) + index),
    );
  });
  if (homes.length === 0 || homes.length > 2_000)
    throw new OperatorError('--homes are house numbers: 1-24, or 1,3,5A; 2000 at most.');
  return [...new Set(homes)];
}
