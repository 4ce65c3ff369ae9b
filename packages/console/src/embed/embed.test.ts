import { everybody } from '@wederkerig/elements/shared/everybody';
import { describe, expect, it } from 'vitest';
import { card, contrastOf, mended } from './contrast.ts';
import * as stories from './embed.stories.ts';

everybody(stories);

describe('A colour on our ground', () => {
  it('is left as it is where it can be read', () => {
    expect(contrastOf('#000000', '#ffffff')).toBe(21);
    expect(mended('#13503a')).toBeNull();
  });

  it.each(['#ffcc00', '#ffffff', '#7fffd4', '#ff0000', '#8a8a8a'])('is mended until it can: %s', (colour) => {
    expect(contrastOf(colour, card)).toBeLessThan(4.5);
    const better = mended(colour)!;
    expect(contrastOf(better, card)).toBeGreaterThanOrEqual(4.5);
    expect(mended(better)).toBeNull();
  });
});
