import type { Outcome, Session, Viewer } from '@wederkerig/client';
import { beforeEach, expect, it } from 'vitest';
import { FakeHost } from './fake-host.ts';
import { keptForNow } from './kept.ts';
import { CodeController } from './code.controller.ts';
import { byMail } from './mail-code.way.ts';

const ina: Viewer = { kind: 'RESIDENT', firstName: 'Ina' };
const wrong: Outcome<Viewer> = { kind: 'refused', code: 'CODE_WRONG', message: 'Deze code klopt niet.' };

beforeEach(() => keptForNow.forget('wk-sign-in'));

function signingIn(
  entered: Outcome<Viewer>[] = [{ kind: 'ready', data: ina }],
  sent: Outcome<{ attempt: string }>[] = [],
) {
  const asked: string[] = [];
  const signedIn: Viewer[] = [];
  let attempts = 0;
  const session = {
    viewer: ina,
    step: async (door: string, told: Record<string, string>): Promise<Outcome<any>> => {
      if (door === 'sign-in') {
        asked.push(`${told['attempt']} with ${told['code']}`);
        return entered.shift()!;
      }
      asked.push(`code to ${told['email']} in ${told['language']}`);
      return sent.shift() ?? { kind: 'ready', data: { attempt: `attempt ${++attempts}` } };
    },
  };
  const way = new CodeController(
    new FakeHost(),
    session as Pick<Session, 'step' | 'viewer'>,
    byMail,
    () => 'nl',
    (viewer) => signedIn.push(viewer),
  );
  return { way, asked, signedIn };
}

it('asks an address, then a code, and then somebody is in', async () => {
  const { way, asked, signedIn } = signingIn();
  expect(way.step).toBe('to');
  await way.sendCode(' ina@example.org ');
  expect(way.step).toBe('code');
  await way.enterCode('123456');
  expect(asked).toEqual(['code to ina@example.org in nl', 'attempt 1 with 123456']);
  expect(signedIn).toEqual([ina]);
});

it('takes a code with spaces, and in the digits of an Arabic keyboard', async () => {
  const { way, asked } = signingIn([wrong, wrong]);
  await way.sendCode('ina@example.org');
  await way.enterCode(' 123 456 ');
  await way.enterCode('١٢٣٤٥٦');
  expect(asked.slice(1)).toEqual(['attempt 1 with 123456', 'attempt 1 with 123456']);
});

it('says that a code is wrong, and lets somebody type it again', async () => {
  const { way, signedIn } = signingIn([wrong, { kind: 'ready', data: ina }]);
  await way.sendCode('ina@example.org');
  await way.enterCode('000000');
  expect(way.outcome).toEqual(wrong);
  expect(way.step).toBe('code');
  await way.enterCode('123456');
  expect(signedIn).toEqual([ina]);
});

it('uses the newest code after asking for another', async () => {
  const { way, asked } = signingIn();
  await way.sendCode('ina@example.org');
  await way.newCode();
  expect(way.renewed).toBe(true);
  await way.enterCode('123456');
  expect(asked.at(-1)).toBe('attempt 2 with 123456');
});

it('goes on with the code when a phone dropped the page for the mail app', async () => {
  await signingIn().way.sendCode('ina@example.org');
  const { way, asked } = signingIn();
  expect(way.step).toBe('code');
  expect(way.to).toBe('ina@example.org');
  await way.enterCode('123456');
  expect(asked).toEqual(['attempt 1 with 123456']);
});

it('begins again with another address', async () => {
  const { way } = signingIn();
  await way.sendCode('ina@example.org');
  way.elsewhere();
  expect(way.step).toBe('to');
  expect(signingIn().way.step).toBe('to');
});

it('keeps the typed address when nobody could be reached', async () => {
  const { way } = signingIn([], [{ kind: 'unreachable' }]);
  await way.sendCode('ina@example.org');
  expect(way.step).toBe('to');
  expect(way.to).toBe('ina@example.org');
  expect(way.outcome?.kind).toBe('unreachable');
});
