import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { check } from './checker.ts';
import { Client } from './client.ts';
import { atLeast, killRounds } from './rounds.ts';
import { Trial } from './trial.ts';
import { Witness } from './witness.ts';

describe('A server that is killed in the middle of writing', () => {
  let trial: Trial;
  afterEach(() => trial.end());

  it('has lost nothing it confirmed, and written nothing twice', { timeout: 300_000 }, async () => {
    trial = new Trial();
    const witness = new Witness(join(trial.folder, 'confirmed'));
    const rounds = await killRounds(trial, witness, 5);
    expect(rounds).toHaveLength(5);
  });

  it('is caught when it confirms before it writes', { timeout: 150_000 }, async () => {
    trial = new Trial();
    const witness = new Witness(join(trial.folder, 'confirmed'));
    const early = await trial.start(['--too-early']);
    const client = new Client(witness, early);
    await client.start(early);
    await client.untilConfirmed(atLeast);
    await trial.killServer();
    await client.stop();
    const verdict = await check(await trial.start(), witness.read());
    console.log(`control run: ${witness.confirmed} confirmed too early, ${verdict.lost.length} found lost`);
    expect(verdict.lost.length).toBeGreaterThan(0);
  });

  it('is caught when it writes something twice', { timeout: 150_000 }, async () => {
    trial = new Trial();
    const server = await trial.start();
    const witness = new Witness(join(trial.folder, 'confirmed'));
    const client = new Client(witness, server);
    await client.start(server);
    await client.untilConfirmed(8);
    await client.stop();
    const comment = witness.read().find(({ kind }) => kind === 'comment')!;
    // Sent again under its own id it is written once; under another id it is another one.
    await client.send(comment);
    expect((await check(server, witness.read())).doubled).toEqual([]);
    await client.send(comment, 'another-id-for-it');
    expect((await check(server, witness.read())).doubled).toEqual([comment.id]);
  });
});
