import { websiteOrigin } from '@wederkerig/server/testing';
import type { Answer, Door } from './doors.ts';
import type { Neighbourhood } from './neighbourhood.ts';

interface SessionDoor {
  readonly path: string;
  readonly field: string;
  /** What else a page would send. */
  readonly beside?: (at: Neighbourhood, isGood: boolean) => object;
  readonly good: (at: Neighbourhood) => string;
  readonly reached?: (answer: Answer) => boolean;
}

const signedIn = ({ status, text }: Answer) => status === 200 && text.includes('"accessToken":"');

/** Everything a page can send to sign in and stay signed in. */
const doors: readonly SessionDoor[] = [
  { path: 'code', field: 'email', beside: () => ({ language: 'nl' }), good: () => 'a@voorbeeld.nl' },
  { path: 'code', field: 'language', beside: () => ({ email: 'b@voorbeeld.nl' }), good: () => 'nl' },
  {
    path: 'sign-in',
    field: 'attempt',
    beside: ({ signIns: [first] }) => ({ code: first!.code }),
    good: ({ signIns: [first] }) => first!.attempt,
    reached: signedIn,
  },
  {
    path: 'sign-in',
    field: 'code',
    // Wrong codes end the attempt they are tried at.
    beside: ({ signIns: [, second, third] }, isGood) => ({ attempt: (isGood ? second : third)!.attempt }),
    good: ({ signIns: [, second] }) => second!.code,
    reached: signedIn,
  },
  { path: 'sms', field: 'number', beside: () => ({ language: 'nl' }), good: () => '06 40000004' },
  { path: 'sms', field: 'language', beside: () => ({ number: '06 40000005' }), good: () => 'nl' },
  {
    path: 'sms/sign-in',
    field: 'attempt',
    beside: ({ textSignIns: [first] }) => ({ code: first!.code }),
    good: ({ textSignIns: [first] }) => first!.attempt,
    reached: signedIn,
  },
  {
    path: 'sms/sign-in',
    field: 'code',
    beside: ({ textSignIns: [, second, third] }, isGood) => ({ attempt: (isGood ? second : third)!.attempt }),
    good: ({ textSignIns: [, second] }) => second!.code,
    reached: signedIn,
  },
  { path: 'refresh', field: 'handle', good: ({ handles: [first] }) => first!, reached: signedIn },
  { path: 'sign-out', field: 'handle', good: ({ handles: [, second] }) => second! },
  {
    path: 'handle',
    field: 'anything',
    good: () => 'x',
    reached: ({ status, text }) => status === 200 && text.includes('"handle":"'),
  },
  {
    path: 'ways',
    field: 'anything',
    good: () => 'x',
    reached: ({ status, text }) => status === 200 && text.includes('mail-code'),
  },
  {
    path: 'host-identity',
    field: 'token',
    good: ({ hostToken }) => hostToken(),
    reached: signedIn,
  },
  {
    path: 'host-identity',
    field: 'handle',
    beside: ({ hostToken }) => ({ token: hostToken() }),
    good: () => 'a-handle-of-nobody-any-more',
    reached: signedIn,
  },
  { path: 'letter', field: 'code', good: ({ letters: { codes } }) => codes[0]! },
  {
    path: 'letter/join',
    field: 'code',
    beside: () => ({ attempt: 'a'.repeat(43), firstName: 'Ina', sixteen: true }),
    good: ({ letters: { codes } }) => codes[1]!,
    reached: signedIn,
  },
  {
    path: 'letter/join',
    field: 'attempt',
    // Each attempt takes a place.
    beside: ({ letters: { codes } }, isGood) => ({
      code: codes[isGood ? 2 : 3],
      firstName: 'Ina',
      sixteen: true,
    }),
    good: () => 'b'.repeat(43),
    reached: signedIn,
  },
  {
    path: 'letter/join',
    field: 'firstName',
    beside: ({ letters: { codes } }) => ({ code: codes[4], attempt: 'c'.repeat(43), sixteen: true }),
    good: () => 'Ina',
    reached: signedIn,
  },
  { path: 'hand-over', field: 'token', good: ({ letters: { tokens } }) => tokens[0]! },
  {
    path: 'hand-over/take',
    field: 'token',
    good: ({ letters: { tokens } }) => tokens[1]!,
    reached: signedIn,
  },
  { path: 'join/letter', field: 'code', good: ({ letters: { codes } }) => codes[0]! },
  {
    path: 'join/by-letter',
    field: 'code',
    beside: () => ({ attempt: 'd'.repeat(43), firstName: 'Ina', sixteen: true }),
    good: ({ letters: { codes } }) => codes[5]!,
  },
  {
    path: 'join/by-letter',
    field: 'firstName',
    beside: ({ letters: { codes } }) => ({ code: codes[6], attempt: 'e'.repeat(43), sixteen: true }),
    good: () => 'Ina',
  },
  {
    path: 'join/onward',
    field: 'attempt',
    beside: () => ({ site: 'website' }),
    good: ({ letters: { attempt } }) => attempt,
  },
  {
    path: 'join/onward',
    field: 'site',
    beside: ({ letters: { attempt } }) => ({ attempt }),
    good: () => 'website',
  },
  { path: 'join', field: 'code', good: ({ invitation }) => invitation },
  { path: 'join', field: 'firstName', beside: ({ invitation }) => ({ code: invitation }), good: () => 'Ina' },
];

export function sessionDoors(): Door[] {
  return doors.map(({ path, field, beside, good, reached }) => ({
    place: `/session/${path} ${field}`,
    good,
    request: (value, at) => ({
      path: `/session/${path}`,
      init: {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: path.startsWith('join') ? 'http://localhost:4000' : websiteOrigin,
          // A session hands its handle over once, so the good request has a session of its own.
          ...(path === 'handle'
            ? { authorization: `Bearer ${value === 'x' ? at.tokenWithHandle : at.token}` }
            : {}),
        },
        body: JSON.stringify({ ...beside?.(at, value === good(at)), [field]: value }),
      },
    }),
    reached: reached ?? (({ status }) => status === 200),
  }));
}
