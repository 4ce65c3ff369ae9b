import type { Client, Outcome } from '@wederkerig/client';
import { expect, it } from 'vitest';
import { FakeHost } from '../shared/fake-host.ts';
import { MixController } from './mix.controller.ts';

const unreachable: Outcome<unknown> = { kind: 'unreachable' };
const ready: Outcome<unknown> = { kind: 'ready', data: {} };

/** Somebody who wrote this before, and whose page plays these answers to what they save. */
async function writing(before: string | null, ...answers: Outcome<unknown>[]) {
  const sent: string[] = [];
  const draft = { text: '' };
  let told = 0;
  const data = { viewer: { mixNote: before && { text: before, language: 'nl' } } };
  const client = { mine: async () => ({ kind: 'ready', data }) } as unknown as Client;
  const note = new MixController(new FakeHost(), {
    client: () => client,
    language: () => 'nl',
    draft,
    save: async (text) => {
      sent.push(text);
      return answers.shift();
    },
    saved: () => told++,
  });
  await note.request.ask();
  return { note, sent, draft, told: () => told };
}

it('begins with what was written before, or with nothing', async () => {
  expect((await writing('Van eerst')).note.text).toBe('Van eerst');
  expect((await writing(null)).note.text).toBe('');
});

it('saves what was typed, and tells the page', async () => {
  const { note, sent, draft, told } = await writing('Van eerst', ready);
  note.type('Van nu');
  expect(draft.text).toBe('Van nu');
  await note.save();
  expect([sent, note.text, note.isSaved, draft.text, told()]).toEqual([['Van nu'], 'Van nu', true, '', 1]);
});

it('keeps what was typed when it could not be saved, and saves it the next time', async () => {
  const { note, draft, told } = await writing(null, unreachable, ready);
  note.type('Van nu');
  await note.save();
  expect([note.text, draft.text, note.outcome, note.isSaved]).toEqual([
    'Van nu',
    'Van nu',
    unreachable,
    false,
  ]);
  await note.save();
  expect([note.isSaved, told()]).toEqual([true, 1]);
});

it('saves an emptied field as it is, instead of what stood there before', async () => {
  const { note, sent } = await writing('Van eerst', ready);
  note.type('');
  await note.save();
  expect(sent).toEqual(['']);
});

it('forgets what was written when nobody is signed in any more', async () => {
  const { note } = await writing('Van eerst');
  note.forget();
  expect(note.text).toBe('');
});
