import { connect } from '../../../packages/server/src/database/connect.ts';
import { isOfTenant, realTables } from '../../../packages/server/src/testing/real-tables.ts';
import { copyTemplate, type TestPostgres } from '../../../packages/server/src/testing/template.ts';
import { everyGuard } from './every-guard.ts';
import type { Removal } from './guards.ts';
import { takeAway, type Found } from './taken-away.ts';
import { makeWorld } from './world.ts';

/** A world to take guards away in, with all of them by name. */
export async function guardedWorld(postgres: TestPostgres) {
  const database = await copyTemplate(postgres);
  const world = await makeWorld(database);
  const removals = everyGuard(await fencedTables(postgres, database.database!));
  return {
    removals,
    takeAway: (some: readonly Removal[]): Promise<Found[]> =>
      takeAway(postgres, database.database!, world, some),
  };
}

/** The guards that nothing missed, and what could not be asked at all. */
export function unnoticed(removals: readonly Removal[], found: readonly Found[]): string[] {
  const isNoticed = ({ name }: Removal) => (found.find((it) => it.name === name)?.wrong?.length ?? 0) > 0;
  return [
    ...found.filter(({ fault }) => fault).map(({ name, fault }) => `${name}: ${fault}`),
    ...removals.filter((it) => it.expected === 'noticed' && !isNoticed(it)).map(({ name }) => name),
  ];
}

/** Of three belts each has to hold alone: the cells that were wrong although one was left. */
export function brokenBelts(removals: readonly Removal[], found: readonly Found[]): Found[] {
  const standing = removals.filter(({ expected }) => expected === 'holds').map(({ name }) => name);
  return standing.flatMap((name) => {
    const one = found.find((it) => it.name === name) ?? { name, fault: 'was not asked' };
    return one.fault || one.wrong?.length ? [one] : [];
  });
}

async function fencedTables(postgres: TestPostgres, database: string): Promise<string[]> {
  const connection = connect({ ...postgres.owner, database, max: 1 });
  try {
    return (await realTables(connection.pool)).filter(isOfTenant).map(({ name }) => name);
  } finally {
    await connection.close();
  }
}
