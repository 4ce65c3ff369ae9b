import { readFileSync } from 'node:fs';
import { buildSchema } from '../../../packages/server/src/slices.ts';
import { all } from './all.matrix.ts';
import { consoleGuards } from './console-guards.ts';
import { coreValuesGuards } from './core-values-guards.ts';
import { edited, signInGuards, type Removal } from './guards.ts';
import { postGuards } from './help-post-guards.ts';
import { talkGuards } from './help-talk-guards.ts';
import { mixGuards } from './mix-guards.ts';
import { neighbourGuards } from './neighbour-guards.ts';
import { fence, otherGuards } from './other-guards.ts';
import { thanksGuards } from './thanks-guards.ts';
import { welcomeBuddyGuards } from './welcome-buddy-guards.ts';
import { welcomeKeptGuards } from './welcome-kept-guards.ts';
import { welcomeGuards } from './welcome-guards.ts';
import { workGuards } from './work-guards.ts';

const source = new URL('../../../packages/server/src/', import.meta.url);

/** Every guard of the server as a removal. `fencedTables` are those with row-level security. */
export function everyGuard(fencedTables: readonly string[]): Removal[] {
  return [
    ...signInGuards(Object.keys(buildSchema().getMutationType()!.getFields())),
    ...otherGuards,
    ...talkGuards,
    ...postGuards,
    ...workGuards,
    ...consoleGuards,
    ...neighbourGuards,
    fence([...fencedTables]),
    ...thanksGuards,
    ...mixGuards,
    ...coreValuesGuards,
    ...welcomeGuards,
    ...welcomeBuddyGuards,
    ...welcomeKeptGuards,
  ];
}

/** What proves nothing, because the code no longer says what it would take away or the matrix has no row to tell. */
export function staleRemovals(removals: readonly Removal[]): string[] {
  return removals.flatMap((removal) => {
    const unknown = removal.subjects.filter((subject) => !(subject in all));
    return [...unknown.map((subject) => `${removal.name}: no row ${subject}`), ...staleEdits(removal)];
  });
}

function staleEdits({ name, edits }: Removal): string[] {
  return [...new Set(edits.map(({ file }) => file))].flatMap((file) => {
    try {
      edited(file, readFileSync(new URL(file, source), 'utf8'), edits);
      return [];
    } catch (error) {
      return [`${name}: ${String(error)}`];
    }
  });
}
