import { describe, expect, it } from 'vitest';
import { readOrigins, readSite, type SiteSettings } from './site.rules.ts';

const site: SiteSettings = {
  name: 'Website',
  origins: ['https://www.voorbeeld.nl'],
  language: null,
  formOfAddress: null,
  phone: null,
  actionColour: null,
  ink: null,
  font: null,
  corner: null,
};
const read = (typed: Partial<SiteSettings>) => readSite({ ...site, ...typed }, ['nl', 'en']);

describe('What an admin sets for a site', () => {
  it.each<[Partial<SiteSettings>, Partial<SiteSettings>]>([
    [{ name: '  Onze   website ' }, { name: 'Onze website' }],
    [
      { language: 'en', formOfAddress: 'u' },
      { language: 'en', formOfAddress: 'u' },
    ],
    [{ phone: ' 0800 12 34 ' }, { phone: '0800 12 34' }],
    [{ phone: '+31 (0)43-123 45 67' }, { phone: '+31 (0)43-123 45 67' }],
    [{ phone: '14 043' }, { phone: '14 043' }],
    [{ phone: '  ' }, { phone: null }],
    [
      { actionColour: '#13503A', ink: '#1C2925' },
      { actionColour: '#13503a', ink: '#1c2925' },
    ],
    [{ actionColour: '' }, { actionColour: null }],
    [{ font: ' "Open  Sans", sans-serif ' }, { font: '"Open Sans", sans-serif' }],
    [{ corner: 0 }, { corner: 0 }],
    [{ corner: 40 }, { corner: 40 }],
  ])('is kept as it is read: %j', (typed, kept) => expect(read(typed)).toEqual({ ...site, ...kept }));

  it.each<[Partial<SiteSettings>, string]>([
    [{ name: ' ' }, 'TEXT_EMPTY'],
    [{ name: 'a'.repeat(61) }, 'TEXT_TOO_LONG'],
    [{ name: 'Web\u202esite' }, 'TEXT_NOT_READABLE'],
    [{ name: '...' }, 'TEXT_NOT_READABLE'],
    [{ origins: [] }, 'ORIGIN_NEEDED'],
    [{ origins: [' '] }, 'ORIGIN_NEEDED'],
    [{ origins: ['https://voorbeeld.nl', 'http://voorbeeld.nl'] }, 'ORIGIN_NOT_READABLE'],
    [{ origins: Array.from({ length: 21 }, (_, at) => `https://proef-${at}.nl`) }, 'INPUT_NOT_READABLE'],
    [{ language: 'fy' }, 'CHOICE_NOT_OFFERED'],
    [{ phone: '12' }, 'PHONE_NOT_READABLE'],
    [{ phone: 'bel ons' }, 'PHONE_NOT_READABLE'],
    [{ actionColour: 'red' }, 'COLOUR_NOT_READABLE'],
    [{ ink: '#12345' }, 'COLOUR_NOT_READABLE'],
    [{ font: 'Arial; background: url(x)' }, 'TEXT_NOT_READABLE'],
    [{ font: 'a'.repeat(121) }, 'TEXT_NOT_READABLE'],
    [{ corner: 41 }, 'CHOICE_NOT_OFFERED'],
    [{ corner: -1 }, 'CHOICE_NOT_OFFERED'],
  ])('is refused: %j', (typed, code) => expect(() => read(typed)).toThrow(code));

  it('has each address once', () => {
    expect(
      readOrigins(['https://voorbeeld.nl/a', 'https://voorbeeld.nl', 'https://www.voorbeeld.nl']),
    ).toEqual(['https://voorbeeld.nl', 'https://www.voorbeeld.nl']);
  });
});
