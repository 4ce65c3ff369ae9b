import { describe, expect, it } from 'vitest';
import { readHomes } from './building.ts';
import { readOrigins } from './site.ts';

describe('House numbers as somebody types them', () => {
  it.each([
    ['1-4', ['1', '2', '3', '4']],
    ['1, 3 ,5 A', ['1', '3', '5A']],
    ['1-2,2-3,7bis', ['1', '2', '3', '7bis']],
    ['12,', ['12']],
  ])('are read: %s', (said, homes) => expect(readHomes(said)).toEqual(homes));

  it('may be two thousand, and no more', () => {
    expect(readHomes('1-2000')).toHaveLength(2_000);
    expect(() => readHomes('1-2001')).toThrow(/2000 at most/);
  });

  it.each(['', ',', '9-1', '1-', '1-99999999999', '1-999999', 'een,twee', 'A5', '-4', '1;2', '5 \u202eA'])(
    'are not made up out of "%s"',
    (said) => expect(() => readHomes(said)).toThrow(/^--homes are house numbers: 1-24, or 1,3,5A/),
  );
});

describe('The origins of a site as somebody copies them', () => {
  it.each([
    ['https://www.voorbeeld.nl', ['https://www.voorbeeld.nl']],
    [
      'https://www.voorbeeld.nl/contact?a=b#c, https://voorbeeld.nl',
      ['https://www.voorbeeld.nl', 'https://voorbeeld.nl'],
    ],
    [
      'https://voorbeeld.nl:443 https://voorbeeld.nl:8443',
      ['https://voorbeeld.nl', 'https://voorbeeld.nl:8443'],
    ],
    ['HTTPS://Voorbeeld.NL', ['https://voorbeeld.nl']],
    [
      'http://localhost:4001,http://site.localhost:4002',
      ['http://localhost:4001', 'http://site.localhost:4002'],
    ],
  ])('are read: %s', (said, origins) => expect(readOrigins(said)).toEqual(origins));

  it.each([
    ['', /^A site needs --origins/],
    [undefined, /^A site needs --origins/],
    [' , ', /^A site needs --origins/],
    ['www.voorbeeld.nl', /^"www.voorbeeld.nl" is not an address/],
    ['http://www.voorbeeld.nl', /^http:\/\/www.voorbeeld.nl must be https/],
    ['https://www.voorbeeld.nl,http://voorbeeld.nl', /^http:\/\/voorbeeld.nl must be https/],
    ['http://localhost.voorbeeld.nl', /must be https/],
    ['ftp://localhost', /must be https/],
    ['file:///etc/passwd', /must be https/],
    ['javascript:alert(1)', /must be https/],
    ['null', /is not an address/],
    ['*', /is no address of one site/],
    ['https://*.voorbeeld.nl', /is no address of one site/],
  ])('are refused: %s', (said, line) => expect(() => readOrigins(said)).toThrow(line));
});
