import { describe, expect, it } from 'vitest';
import {
  deviceOf,
  judgeAttempt,
  judgeHandle,
  proofHolds,
  readCode,
  readEmail,
  sessionRuns,
} from './account.rules.ts';

const now = new Date('2026-11-23T09:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const day = 86_400;

describe('An e-mail address as somebody types it', () => {
  it.each([
    ['ina@voorbeeld.nl', 'ina@voorbeeld.nl'],
    ['  Ina.DeVries@Voorbeeld.NL\n', 'ina.devries@voorbeeld.nl'],
    ['ina+wijk@post.voorbeeld.nl', 'ina+wijk@post.voorbeeld.nl'],
    ["o'brien_7@a-b.co.uk", "o'brien_7@a-b.co.uk"],
    ['-7@1.nl', '-7@1.nl'],
    ['Jörg@voorbeeld.nl', 'jörg@voorbeeld.nl'],
    // The same letter in two spellings is one address.
    ['jo\u0308rg@voorbeeld.nl', 'j\u00f6rg@voorbeeld.nl'],
    ['ина@voorbeeld.nl', 'ина@voorbeeld.nl'],
    ['ina@xn--bcher-kva.xn--p1ai', 'ina@xn--bcher-kva.xn--p1ai'],
    [`${'a'.repeat(64)}@voorbeeld.nl`, `${'a'.repeat(64)}@voorbeeld.nl`],
    [`ina@${'a'.repeat(63)}.nl`, `ina@${'a'.repeat(63)}.nl`],
  ])('takes %j', (typed, read) => expect(readEmail(typed)).toBe(read));

  it.each([
    ['nothing', ''],
    ['no @', 'ina.voorbeeld.nl'],
    ['nobody before the @', '@voorbeeld.nl'],
    ['no place after the @', 'ina@'],
    ['a place without a dot', 'ina@localhost'],
    ['a number for a place', 'ina@127.0.0.1'],
    ['an address literal', 'ina@[127.0.0.1]'],
    ['two dots in the place', 'ina@voorbeeld..nl'],
    ['a dot before the place', 'ina@.voorbeeld.nl'],
    ['a dot after the place', 'ina@voorbeeld.nl.'],
    ['a hyphen before the place', 'ina@-voorbeeld.nl'],
    ['a hyphen after the place', 'ina@voorbeeld-.nl'],
    ['letters in the place that only look Latin', 'ina@vооrbeeld.nl'],
    ['two dots in the name', 'ina..vries@voorbeeld.nl'],
    ['a dot before the name', '.ina@voorbeeld.nl'],
    ['a dot after the name', 'ina.@voorbeeld.nl'],
    ['a name that is too long', `${'a'.repeat(65)}@voorbeeld.nl`],
    ['a part of the place that is too long', `ina@${'a'.repeat(64)}.nl`],
    ['an address that is too long', `ina@${'a.'.repeat(130)}nl`],
    ['a space', 'ina vries@voorbeeld.nl'],
    ['two addresses with a comma', 'ina@voorbeeld.nl,eva@voorbeeld.nl'],
    ['two addresses with a semicolon', 'ina@voorbeeld.nl;eva@voorbeeld.nl'],
    ['two addresses with a space', 'ina@voorbeeld.nl eva@voorbeeld.nl'],
    ['two @ signs', 'ina@voorbeeld.nl@kwaad.nl'],
    ['another address to pass it on to', 'ina%voorbeeld.nl@kwaad.nl'],
    ['a road by exclamation marks', 'kwaad.nl!ina@voorbeeld.nl'],
    ['a wide @ inside', 'ina\uff20voorbeeld.nl@kwaad.nl'],
    ['a name beside it', 'Ina <ina@voorbeeld.nl>'],
    ['a quoted name', '"ina vries"@voorbeeld.nl'],
    ['a remark', 'ina(thuis)@voorbeeld.nl'],
    ['a route', '@kwaad.nl:ina@voorbeeld.nl'],
    ['a backslash', 'ina\\@voorbeeld.nl'],
    ['a pipe', 'ina|sh@voorbeeld.nl'],
    ['a second header line', 'ina@voorbeeld.nl\r\nBcc: eva@voorbeeld.nl'],
    ['a line end inside', 'ina\n@voorbeeld.nl'],
    ['a carriage return inside', 'ina\r@voorbeeld.nl'],
    ['a line end of another kind', 'ina\u2028@voorbeeld.nl'],
    ['NUL', 'ina\0@voorbeeld.nl'],
    ['a character without width', 'ina\u200b@voorbeeld.nl'],
    ['a soft hyphen', 'i\u00adna@voorbeeld.nl'],
    ['a change of direction', 'ina\u202e@voorbeeld.nl'],
    ['half a character', 'ina\ud800@voorbeeld.nl'],
    ['an emoji', 'ina🌳@voorbeeld.nl'],
  ])('refuses %s', (_what, typed) => expect(readEmail(typed)).toBeNull());
});

describe('A code as somebody types it', () => {
  it.each([
    ['012345', '012345'],
    [' 012 345 ', '012345'],
    ['012-345', '012345'],
    ['٠١٢٣٤٥', '012345'],
    ['۰۱۲۳۴۵', '012345'],
    ['\u200f٠١٢ ۳۴۵\u200f', '012345'],
    ['0123456', '0123456'],
    ['code', ''],
  ])('reads %j as %j', (typed, read) => expect(readCode(typed)).toBe(read));
});

describe('Whether a code may still be tried', () => {
  const attempt = { used_at: null, expires_at: ago(-1), tries: 4 };

  it.each([
    ['a live attempt, after four wrong codes', attempt, 'go-on'],
    ['an attempt nobody knows', undefined, 'CODE_EXPIRED'],
    ['an attempt that signed somebody in', { ...attempt, used_at: ago(1) }, 'CODE_EXPIRED'],
    ['an attempt whose time is up this moment', { ...attempt, expires_at: now }, 'CODE_EXPIRED'],
    ['an attempt after five wrong codes', { ...attempt, tries: 5 }, 'CODE_EXPIRED'],
  ] as const)('%s', (_what, judged, verdict) => expect(judgeAttempt(judged, now)).toBe(verdict));
});

describe('What a shown refresh handle is worth', () => {
  it.each([
    ['one that was never shown is replaced', null, 'rotate'],
    ['one replaced this moment gets the same successor', now, 'repeat'],
    ['one replaced a minute ago gets the same successor', ago(60), 'repeat'],
    ['one replaced longer ago is in two hands', ago(60.001), 'end-the-session'],
  ])('%s', (_what, replaced, verdict) => expect(judgeHandle({ replaced_at: replaced }, now)).toBe(verdict));
});

describe('Whether a session still runs', () => {
  const session = {
    reach: 'embed',
    ended_at: null,
    last_used_at: ago(60),
    created_at: ago(100 * day),
  } as const;
  const hour = 3600;
  const atWork = { ...session, reach: 'console', created_at: ago(11 * hour) } as const;

  it.each([
    ['one in use', session, true],
    ['one somebody signed out of', { ...session, ended_at: ago(1) }, false],
    ['one not used for nearly 90 days', { ...session, last_used_at: ago(90 * day - 1) }, true],
    ['one not used for 90 days', { ...session, last_used_at: ago(90 * day) }, false],
    ['one of nearly a year', { ...session, created_at: ago(365 * day - 1) }, true],
    ['one of a year, used a minute ago', { ...session, created_at: ago(365 * day) }, false],
    ['one of the console in use', atWork, true],
    ['one of the console left for nearly half an hour', { ...atWork, last_used_at: ago(1799) }, true],
    ['one of the console left for half an hour', { ...atWork, last_used_at: ago(1800) }, false],
    ['one of the console of twelve hours, in use', { ...atWork, created_at: ago(12 * hour) }, false],
  ])('%s', (_what, judged, runs) => expect(sessionRuns(judged, now)).toBe(runs));
});

describe('The kind of device somebody signs in with', () => {
  const safari = 'AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5';
  const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0';
  it.each([
    ['an iPhone', `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${safari} Mobile/15E148`, 'phone'],
    ['an Android phone', `Mozilla/5.0 (Linux; Android 10; K) ${chrome} Mobile Safari/537.36`, 'phone'],
    ['Firefox on a phone', 'Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0', 'phone'],
    ['an old iPad', `Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) ${safari} Mobile/15E148`, 'tablet'],
    ['an Android tablet', `Mozilla/5.0 (Linux; Android 13; SM-X200) ${chrome} Safari/537.36`, 'tablet'],
    ['Firefox on a tablet', 'Mozilla/5.0 (Android 14; Tablet; rv:127.0) Gecko/127.0 Firefox/127.0', 'tablet'],
    ['a Windows computer', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36`, 'computer'],
    ['a Mac', `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${safari} Safari/605.1.15`, 'computer'],
    ['a Chromebook', `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${chrome} Safari/537.36`, 'computer'],
    ['a program', 'curl/8.5.0', null],
    ['nothing at all', null, null],
  ])('is %s', (_what, userAgent, device) => expect(deviceOf({ userAgent, mobile: null })).toBe(device));

  it('is a phone where the browser says so by its hint alone, and what it is otherwise where it does not', () => {
    const userAgent = `Mozilla/5.0 (X11; Linux x86_64) ${chrome} Safari/537.36`;
    expect(deviceOf({ userAgent, mobile: '?1' })).toBe('phone');
    expect(deviceOf({ userAgent, mobile: '?0' })).toBe('computer');
  });
});

describe('What a fresh code proved', () => {
  it('counts until its moment, and is nothing where there was none', () => {
    expect(proofHolds({ ends_at: ago(-1) }, now)).toBe(true);
    expect(proofHolds({ ends_at: now }, now)).toBe(false);
    expect(proofHolds(undefined, now)).toBe(false);
  });
});
