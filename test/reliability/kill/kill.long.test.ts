import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { killRounds } from './rounds.ts';
import { killFirstStarts, killMigrations } from './starting.ts';
import { Trial } from './trial.ts';
import { Witness } from './witness.ts';

const oneHour = 3_600_000;

describe('A hundred kills', () => {
  it('lose nothing that was confirmed, and write nothing twice', { timeout: oneHour }, async () => {
    const trial = new Trial();
    try {
      const rounds = await killRounds(trial, new Witness(join(trial.folder, 'confirmed')), 100);
      expect(rounds).toHaveLength(100);
      expect(rounds.filter(({ writtenAlready }) => writtenAlready > 0).length).toBeGreaterThan(0);
    } finally {
      await trial.end();
    }
  });

  it('leave a first start that can be done again, whenever they come', { timeout: oneHour }, async () => {
    console.log(await killFirstStarts(20));
    expect.hasAssertions();
  });

  it.skipIf(!inject('postgres'))(
    'leave tables that a migration makes whole',
    { timeout: oneHour },
    async () => {
      console.log(await killMigrations(inject('postgres')!, 30));
      expect.hasAssertions();
    },
  );
});
