import { describe, expect, inject, it } from 'vitest';
import { killFirstStarts, killMigrations } from './starting.ts';

describe('A server that is killed on its way', () => {
  it('comes up whole when its first start is done again', { timeout: 300_000 }, async () => {
    console.log(await killFirstStarts(2));
    expect.hasAssertions();
  });

  it.skipIf(!inject('postgres'))(
    'has the same tables when its migration is done again',
    { timeout: 150_000 },
    async () => {
      console.log(await killMigrations(inject('postgres')!, 3));
      expect.hasAssertions();
    },
  );
});
