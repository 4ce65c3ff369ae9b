import { setTimeout as sleep } from 'node:timers/promises';
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

const victims: readonly Victim[] = ['server', 'postmaster', 'backend'];

/**
 * Kills in rounds, by turns: writes, kills in the middle of it, starts again, and expects everything that was confirmed to be
 * there, once, as it was written, and nothing else. Each round is told as it ends.
 */
export async function killRounds(trial: Trial, witness: Witness, rounds: number): Promise<Round[]> {
  const done: Round[] = [];
  let server = await trial.start();
  const client = new Client(witness, server);
  for (let number = 0; number < rounds; number++) {
    const victim = victims[number % victims.length]!;
    const before = witness.confirmed;
    await client.start(server);
    // Never at the same moment.
    await client.untilConfirmed(atLeast + Math.floor(Math.random() * 40));
    server = await kill(victim, trial, server, client);
    const doubts = [...witness.inDoubt.values()];
    const writtenAlready = doubts.length - (await check(server, doubts)).lost.length;
    const inDoubt = await client.settle(server);
    const verdict = await check(server, witness.read());
    const round = { victim, confirmed: witness.confirmed - before, inDoubt, writtenAlready, verdict };
    console.log(`round ${number + 1}: ${told(round)}`);
    expectAllThere(round);
    done.push(round);
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
    await untilItSaysSo(server);
  }
  await trial.killServer();
  await client.stop();
  return trial.start();
}

/** A server whose database is gone stays up and says that it cannot write. */
async function untilItSaysSo({ port }: Started): Promise<void> {
  const saysSo = async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).status === 503;
  // The last connections of a killed PostgreSQL live on for a moment.
  for (const end = Date.now() + 10_000; !(await saysSo()); await sleep(20)) {
    if (Date.now() > end) throw new Error('The server says it can write, and its database is gone');
  }
}

function expectAllThere({ verdict, confirmed }: Round): void {
  const { lost, doubled, changed, unknown } = verdict;
  expect({ lost, doubled, changed, unknown }).toEqual({ lost: [], doubled: [], changed: [], unknown: 0 });
  expect(confirmed).toBeGreaterThanOrEqual(atLeast);
}

function told({ victim, confirmed, inDoubt, writtenAlready, verdict }: Round): string {
  const { rows, lost, doubled } = verdict;
  return `kill -9 ${victim}; ${confirmed} confirmed; ${inDoubt} in doubt and sent again, ${writtenAlready} of them written already; ${rows} rows in all, ${lost.length} lost, ${doubled.length} twice`;
}
