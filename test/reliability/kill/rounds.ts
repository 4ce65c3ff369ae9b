import { expect } from 'vitest';
import { check, type Verdict } from './checker.ts';
import { Client } from './client.ts';
import type { Started } from './server.child.ts';
import type { Trial } from './trial.ts';
import type { Witness } from './witness.ts';

export type Victim = 'server' | 'postmaster' | 'backend';

export interface Round {
  readonly victim: Victim;
  readonly confirmed: number;
  readonly inDoubt: number;
  /** Of those: written already, so that sending them again must change nothing. */
  readonly writtenAlready: number;
  readonly verdict: Verdict;
}

/** Confirmed in a round before somebody is killed. */
export const atLeast = 200;

/** Kills rounds, by turns: writes, kills in the middle of it, starts again, and looks what is there. */
export async function killRounds(trial: Trial, witness: Witness, rounds: number): Promise<Round[]> {
  const victims: readonly Victim[] = ['server', 'postmaster', 'backend'];
  const done: Round[] = [];
  let server = await trial.start();
  const client = new Client(witness, server);
  for (let round = 0; round < rounds; round++) {
    const victim = victims[round % victims.length]!;
    const before = witness.confirmed;
    await client.start(server);
    // Never at the same moment.
    await client.untilConfirmed(atLeast + Math.floor(Math.random() * 40));
    server = await kill(victim, trial, server, client);
    const doubts = [...witness.inDoubt.values()];
    const writtenAlready = doubts.length - (await check(server, doubts)).lost.length;
    const inDoubt = await client.settle(server);
    const verdict = await check(server, witness.read());
    done.push({ victim, confirmed: witness.confirmed - before, inDoubt, writtenAlready, verdict });
  }
  return done;
}

async function kill(victim: Victim, trial: Trial, server: Started, client: Client): Promise<Started> {
  if (victim === 'backend') {
    // The server stays and goes on with a PostgreSQL that recovered by itself.
    await trial.killBackend(server);
    await client.untilConfirmed(20);
    await client.stop();
    return server;
  }
  if (victim === 'postmaster') {
    await trial.askSomethingLong(server);
    trial.killPostmaster();
    expect(await statusOf(server)).toBe(503);
  }
  await trial.killServer();
  await client.stop();
  return trial.start();
}

/** A server whose database is gone says that it cannot write. */
async function statusOf({ port }: Started): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}/readyz`);
  return response.status;
}

/** Everything that was confirmed is there, once, as it was written, and nothing else is. */
export function expectAllThere(rounds: readonly Round[]): void {
  for (const { verdict, confirmed } of rounds) {
    const { lost, doubled, changed, unknown } = verdict;
    expect({ lost, doubled, changed, unknown }).toEqual({ lost: [], doubled: [], changed: [], unknown: 0 });
    expect(confirmed).toBeGreaterThanOrEqual(atLeast);
  }
}

export function told(rounds: readonly Round[]): string {
  const lines = rounds.map(
    ({ victim, confirmed, inDoubt, writtenAlready, verdict }, index) =>
      `round ${index + 1}, kill -9 ${victim}: ${confirmed} confirmed; ${inDoubt} in doubt, of which ${writtenAlready} written already, sent again; ${verdict.rows} rows in all, ${verdict.lost.length} lost, ${verdict.doubled.length} twice`,
  );
  return lines.join('\n');
}
