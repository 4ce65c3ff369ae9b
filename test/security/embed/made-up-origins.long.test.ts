import { hasPostgres } from '@wederkerig/server/testing';
import { describe, expect, it } from 'vitest';
import { flood } from './made-up-origins.ts';

describe.skipIf(!hasPostgres())('A hundred thousand made-up websites', () => {
  it('leave as few rows as some do', { timeout: 3_600_000 }, async () => {
    const { refused, seen, ...real } = await flood(100_000);
    console.log(`100,000 origins left ${refused} rows, and ${seen} tell where widgets are`);
    expect(real).toEqual({ realIsSeen: true, realRefusedIsThere: true });
    expect(refused).toBe(50);
    expect(seen).toBeLessThanOrEqual(6);
  });
});
