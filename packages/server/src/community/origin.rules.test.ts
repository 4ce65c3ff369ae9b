import { describe, expect, it } from 'vitest';
import { readOrigin } from './origin.rules.ts';

describe('The address of a site as somebody types it', () => {
  it.each([
    ['https://www.voorbeeld.nl', 'https://www.voorbeeld.nl', 'https://voorbeeld.nl'],
    [' https://voorbeeld.nl/ ', 'https://voorbeeld.nl', 'https://www.voorbeeld.nl'],
    ['HTTPS://Voorbeeld.NL:443', 'https://voorbeeld.nl', 'https://www.voorbeeld.nl'],
    ['https://voorbeeld.nl:8443', 'https://voorbeeld.nl:8443', 'https://www.voorbeeld.nl:8443'],
    ['https://proef-12.voorbeeld.nl', 'https://proef-12.voorbeeld.nl', null],
    ['https://www.localhost', 'https://www.localhost', null],
    ['http://localhost:4001', 'http://localhost:4001', null],
    ['http://site.localhost:4002', 'http://site.localhost:4002', null],
    ['https://bücher.nl', 'https://xn--bcher-kva.nl', 'https://www.xn--bcher-kva.nl'],
  ])('is taken as it is: %s', (typed, origin, twin) =>
    expect(readOrigin(typed)).toEqual({ origin, cut: false, twin }),
  );

  it.each([
    'https://voorbeeld.nl/wonen/helpen',
    'https://voorbeeld.nl?pagina=3',
    'https://voorbeeld.nl/#top',
    'https://els:geheim@voorbeeld.nl',
  ])('is cut to the part a browser tells it by: %s', (typed) =>
    expect(readOrigin(typed)).toEqual({
      origin: 'https://voorbeeld.nl',
      cut: true,
      twin: 'https://www.voorbeeld.nl',
    }),
  );

  it.each([
    ['www.voorbeeld.nl', 'NOT_AN_ADDRESS', 'https://www.voorbeeld.nl'],
    ['voorbeeld.nl/wonen', 'NOT_AN_ADDRESS', 'https://voorbeeld.nl'],
    ['voorbeeld.nl:8443', 'NOT_AN_ADDRESS', 'https://voorbeeld.nl:8443'],
    ['onze website', 'NOT_AN_ADDRESS', null],
    ['', 'NOT_AN_ADDRESS', null],
    ['null', 'NOT_AN_ADDRESS', null],
    [`https://${'a'.repeat(300)}.nl`, 'NOT_AN_ADDRESS', null],
    ['http://www.voorbeeld.nl/pagina', 'NOT_HTTPS', 'https://www.voorbeeld.nl'],
    ['http://localhost.voorbeeld.nl', 'NOT_HTTPS', 'https://localhost.voorbeeld.nl'],
    ['ftp://localhost', 'NOT_HTTPS', null],
    ['file:///etc/passwd', 'NOT_HTTPS', null],
    ['javascript:alert(1)', 'NOT_HTTPS', null],
    ['https://*.voorbeeld.nl', 'STAR', 'https://voorbeeld.nl'],
    ['*.voorbeeld.nl', 'STAR', 'https://voorbeeld.nl'],
    ['*', 'STAR', null],
  ])('is refused with what to do: %s', (typed, problem, instead) =>
    expect(readOrigin(typed)).toEqual({ problem, instead }),
  );
});
