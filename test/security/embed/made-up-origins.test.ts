import { hasPostgres } from '@wederkerig/server/testing';
import { describe, expect, it } from 'vitest';
import { flood } from './made-up-origins.ts';

describe.skipIf(!hasPostgres())('Three thousand made-up websites', () => {
  it('leave few rows, and hide no real one', { timeout: 300_000 }, async () => {
    const { refused, seen, ...real } = await flood(3_000);
    expect(real).toEqual({ realIsSeen: true, realRefusedIsThere: true });
    expect(refused).toBe(50);
    expect(seen).toBeLessThanOrEqual(6);
  });
});
