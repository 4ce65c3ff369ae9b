import { createHash } from 'node:crypto';
import { websiteOrigin } from '@wederkerig/server/testing';
import { pngOf } from '../../../packages/server/src/profile-card/picture/fixtures/photos.ts';
import type { Answer, Door } from './doors.ts';
import { labReportDoors } from './lab-doors.ts';
import type { Neighbourhood } from './neighbourhood.ts';

const json = { 'content-type': 'application/json', origin: websiteOrigin };
const ok = ({ status }: Answer) => status === 200;
const shared = 'http://localhost:4000/share/lab-feedback/samen-in-de-buurt';
const readingLab = '{ lab(slug: "samen-in-de-buurt") { slug } }';

/** What is neither GraphQL nor signing in: headers, addresses, and bodies that are no JSON. */
export function otherDoors(): Door[] {
  return [
    ...headerDoors(),
    siteDoor(),
    ...addressDoors(),
    ...bodyDoors(),
    ...pictureDoors(),
    ...labReportDoors(),
  ];
}

function headerDoors(): Door[] {
  const headers: Record<string, (at: Neighbourhood) => string> = {
    authorization: ({ token }) => `Bearer ${token}`,
    'accept-language': () => 'nl',
    origin: () => websiteOrigin,
    'content-type': () => 'application/json',
    'if-none-match': () => '"x"',
    'x-forwarded-for': () => '192.0.2.7',
    accept: () => 'application/json',
  };
  return Object.entries(headers).map(([name, good]) => ({
    place: `header ${name}`,
    good,
    request(value) {
      const init = { method: 'POST', body: JSON.stringify({ query: readingLab }) };
      try {
        return {
          path: '/graphql',
          init: { ...init, headers: new Headers({ ...json, [name]: asText(value) }) },
        };
      } catch {
        // A header holds no line ends and no letters beyond Latin: no program sends it.
        return null;
      }
    },
    reached: ok,
  }));
}

/** The one question a page of any origin may ask about itself. */
function siteDoor(): Door {
  return {
    place: '/session/site origin',
    good: () => websiteOrigin,
    request(value) {
      try {
        return { path: '/session/site', init: { headers: new Headers({ origin: asText(value) }) } };
      } catch {
        return null;
      }
    },
    reached: ({ status, text }) => status === 200 && text === '{}',
  };
}

function addressDoors(): Door[] {
  const address = (place: string, good: string, path: (value: string) => string): Door => ({
    place,
    good: () => good,
    request: (value) =>
      isSendable(value) ? { path: path(encodeURIComponent(asText(value))), init: {} } : null,
    reached: ok,
  });
  const raw = (value: string) => value.replaceAll('%2F', '/');
  const asHash = (hash: string) =>
    `/graphql?query=${encodeURIComponent(readingLab)}&extensions={"x":{"version":1,"sha256Hash":"${hash}"}}`;
  return [
    address('path', '', (value) => `/${raw(value)}`),
    address('path of pages', 'pages.css', (value) => `/pages/${raw(value)}`),
    address('path half encoded', '', (value) => `/${value.slice(0, -1).replace(/%$/, '')}`),
    address('/o/SLUG', 'wonen-aan-de-maas', (value) => `/o/${value}/join`),
    address('/join lang', 'nl', (value) => `/join?lang=${value}`),
    address('/sign-in/with lang', 'nl', (value) => `/sign-in/with?lang=${value}`),
    address('/sign-in/back/KEY', '0123456789ab', (value) => `/sign-in/back/${value}`),
    address('/sign-in/back query', 'x', (value) => `/sign-in/back/0123456789ab?code=${value}&state=${value}`),
    address('/account lang', 'nl', (value) => `/account?lang=${value}`),
    address('/account/address-back lang', 'nl', (value) => `/account/address-back?lang=${value}`),
    address('/embed/NAME', 'lab-feedback', (value) => `/embed/${value}`),
    address('/embed lab', 'samen-in-de-buurt', (value) => `/embed/lab-feedback?lab=${value}`),
    address('/embed site', 'website', (value) => `/embed/account?site=${value}`),
    address('/embed heading-level', '3', (value) => `/embed/account?heading-level=${value}`),
    address('/embed/look/SLUG', 'website', (value) => `/embed/look/${value}.css`),
    address('/embed lang', 'nl', (value) => `/embed/account?lang=${value}`),
    address('/share/lab-feedback/SLUG', 'samen-in-de-buurt', (value) => `/share/lab-feedback/${value}`),
    address('/share lang', 'nl', (value) => `/share/lab-feedback/samen-in-de-buurt?lang=${value}`),
    address('/share/core-values/SLUG', 'de-linde', (value) => `/share/core-values/${value}`),
    address('/share/core-values lang', 'nl', (value) => `/share/core-values/de-linde?lang=${value}`),
    address('/share/mix/SLUG', 'de-linde', (value) => `/share/mix/${value}`),
    address('/mix/NAME', 'de-linde.txt', (value) => `/mix/${value}`),
    address('/mix lang', 'nl', (value) => `/mix/de-linde.json?lang=${value}`),
    address('/embed vacant-home', 'de-linde', (value) => `/embed/mix?vacant-home=${value}`),
    address('/feeds/NAME', 'commitments.atom', (value) => `/feeds/${value}`),
    address('/feeds/labs.atom lang', 'nl', (value) => `/feeds/labs.atom?lang=${value}`),
    address('/feeds lang', 'nl', (value) => `/feeds/commitments.ics?lang=${value}`),
    address('/oembed url', shared, (value) => `/oembed?url=${value}`),
    address(
      '/oembed maxwidth',
      '400',
      (value) => `/oembed?url=${encodeURIComponent(shared)}&maxwidth=${value}`,
    ),
    address('/oembed format', 'json', (value) => `/oembed?url=${encodeURIComponent(shared)}&format=${value}`),
    address('/graphql query', readingLab, (value) => `/graphql?query=${value}`),
    address(
      '/graphql variables',
      '{}',
      (value) => `/graphql?query=${encodeURIComponent(readingLab)}&variables=${value}`,
    ),
    address(
      '/graphql operationName',
      '',
      (value) => `/graphql?query=${encodeURIComponent(readingLab)}&operationName=${value}`,
    ),
    address('/graphql extensions', createHash('sha256').update('x').digest('hex'), asHash),
  ];
}

/** A photo, and the address it is loaded from. */
function pictureDoors(): Door[] {
  const photo = new Uint8Array(pngOf({ width: 60, height: 60 }));
  return [
    {
      place: '/profile-picture body',
      good: () => photo,
      request: (value, { token }) => ({
        path: '/profile-picture',
        init: {
          method: 'POST',
          headers: { origin: websiteOrigin, authorization: `Bearer ${token}`, 'content-type': 'image/png' },
          body: value === photo ? photo : asText(value),
        },
      }),
      reached: ok,
    },
    {
      place: '/profile-picture/TOKEN',
      good: ({ picture }) => picture,
      request: (value) =>
        isSendable(value)
          ? { path: `/profile-picture/${encodeURIComponent(asText(value))}`, init: {} }
          : null,
      reached: ok,
    },
  ];
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isSendable(value: unknown): boolean {
  return typeof value !== 'string' || value.isWellFormed();
}

function bodyDoors(): Door[] {
  const body = (place: string, good: string, of: (value: unknown) => string): Door => ({
    place,
    good: () => good,
    request: (value) => ({ path: '/graphql', init: { method: 'POST', headers: json, body: of(value) } }),
    reached: ok,
  });
  const asked = JSON.stringify({ query: readingLab });
  return [
    body('whole body', asked, asText),
    body('body as JSON', '', (value) => (value === '' ? asked : JSON.stringify(value))),
    body('query', readingLab, (query) => JSON.stringify({ query })),
    body('all variables', '', (value) =>
      JSON.stringify({ query: readingLab, variables: value === '' ? {} : value }),
    ),
    body('extensions', '', (value) =>
      JSON.stringify({ query: readingLab, extensions: value === '' ? {} : value }),
    ),
    body('operationName', '', (value) =>
      JSON.stringify({ query: readingLab, operationName: value === '' ? undefined : value }),
    ),
  ];
}
