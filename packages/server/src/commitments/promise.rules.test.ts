import { describe, expect, it } from 'vitest';
import { longestPromise } from './commitments.rules.ts';
import { beginningOf, promises } from './promise.rules.ts';

describe('An answer that may promise something', () => {
  it.each([
    'Wij gaan de lampen nakijken.',
    'Morgen gaan we kijken.',
    'We bellen binnen een week terug.',
    'Vanaf nu is de hal open.',
    'Op 12 december is het klaar.',
    'Het is klaar op 12-12-2026.',
    'Voor 2026-12-01.',
  ])('says: %s', (text) => expect(promises(text)).toBe(true));

  it.each([
    'Bedankt voor je bericht.',
    'De hal is nog donker.',
    'Het buitenlicht is stuk.',
    'Bel 000 000 00 00.',
  ])('never says: %s', (text) => expect(promises(text)).toBe(false));

  it('is taken over as one line, as far as a promise goes', () => {
    expect(beginningOf(' Wij gaan\n kijken. ')).toBe('Wij gaan kijken.');
    expect(beginningOf('a'.repeat(900))).toHaveLength(longestPromise);
  });
});
