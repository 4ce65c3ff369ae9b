import type { Client } from '@wederkerig/client';
import type { LitElement } from 'lit';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeHost } from './fake-host.ts';
import { keptForNow } from './kept.ts';
import type { Reader } from './reader.ts';
import { SignInController } from './sign-in.controller.ts';

beforeEach(() => keptForNow.forget('wk-sign-in'));
afterEach(() => vi.unstubAllGlobals());

const mail = { kind: 'mail-code' };
const unreachable = { kind: 'unreachable' } as const;
const offering = (...ways: object[]) => ({ kind: 'ready', data: { ways } }) as const;

function opened(...answers: object[]) {
  const session = { step: vi.fn(async () => answers.shift()) };
  const ways = new SignInController(new FakeHost() as unknown as LitElement, {
    client: { session } as unknown as Client,
    reader: { language: 'nl' } as Reader,
    signedIn: () => {},
  });
  void ways.ask();
  return ways;
}

it('goes on at once where the site offers one way', async () => {
  const ways = opened(offering(mail));
  await vi.waitFor(() => expect(ways.way).toBeDefined());
});

it('lets somebody choose between several, and think better of it', async () => {
  const ways = opened(offering(mail, { ...mail, name: 'Nog een' }));
  await vi.waitFor(() => expect(ways.offered).toHaveLength(2));
  expect(ways.way).toBeUndefined();
  await ways.take(ways.offered![1]!);
  expect(ways.way).toBeDefined();
  ways.leave();
  expect(ways.way).toBeUndefined();
});

it('goes on where somebody was, when a phone dropped the page for the mail app', async () => {
  keptForNow.write('wk-sign-in', 'attempt\nina@example.org');
  const ways = opened(offering(mail, { ...mail, name: 'Nog een' }));
  await vi.waitFor(() => expect(ways.way).toBeDefined());
});

it('leaves out what this version does not know, and has nothing where it knows none', async () => {
  const ways = opened(offering({ kind: 'by-telepathy' }));
  await vi.waitFor(() => expect(ways.offered).toEqual([]));
  expect(ways.way).toBeUndefined();
});

it('offers an account elsewhere on pages with TLS alone', async () => {
  const forum = { kind: 'discourse-connect' };
  const secure = opened(offering(mail, forum));
  await vi.waitFor(() => expect(secure.offered).toEqual([mail, forum]));
  vi.stubGlobal('crypto', {});
  const plain = opened(offering(mail, forum));
  await vi.waitFor(() => expect(plain.offered).toEqual([mail]));
});

it('asks again after the network was away', async () => {
  const ways = opened(unreachable, offering(mail));
  await vi.waitFor(() => expect(ways.outcome).toEqual(unreachable));
  await ways.ask();
  expect(ways.outcome).toBeUndefined();
  expect(ways.way).toBeDefined();
});

it('lets a code from a letter make nobody choose: it stands below, and leads back', async () => {
  const ways = opened(offering(mail, { kind: 'letter' }));
  await vi.waitFor(() => expect(ways.way).toBeDefined());
  expect(ways.several).toBe(false);
  expect(ways.aside).toEqual([{ kind: 'letter' }]);
  const several = opened(offering(mail, { ...mail, name: 'Nog een' }, { kind: 'letter' }));
  await vi.waitFor(() => expect(several.offered).toHaveLength(3));
  expect(several.way).toBeUndefined();
});
