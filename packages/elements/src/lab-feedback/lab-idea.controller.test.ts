import type { Outcome } from '@wederkerig/client';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeHost } from '../shared/fake-host.ts';
import { keptForNow } from '../shared/kept.ts';
import { LabIdeaController } from './lab-idea.controller.ts';

beforeEach(() => keptForNow.forget('wk-draft:lab-idea:Lab:1'));

const ready: Outcome<unknown> = { kind: 'ready', data: {} };
const unreachable: Outcome<unknown> = { kind: 'unreachable' };

function putting(outcome: Outcome<unknown> | undefined) {
  const told: unknown[] = [];
  let read = 0;
  const putting = new LabIdeaController(new FakeHost(), {
    lab: () => 'Lab:1',
    language: () => 'pl',
    changed: async () => void (read += 1),
    act: async (_operation, input) => {
      told.push(input);
      return outcome as never;
    },
  });
  return { putting, told, read: () => read };
}

describe('Putting an idea forward', () => {
  it('sends it in the language of the page, reads what is there now, and closes the field', async () => {
    const { putting: idea, told, read } = putting(ready);
    idea.write(true);
    idea.draft.text = 'Ławka';
    await idea.send('Ławka');
    expect(told).toEqual([{ lab: 'Lab:1', text: 'Ławka', language: 'pl' }]);
    expect(idea).toMatchObject({ done: 'sent', writing: false, busy: false });
    expect(idea.draft.text).toBe('');
    expect(read()).toBe(1);
  });

  it.each([
    ['the network is away', unreachable],
    ['somebody thought better of signing in', undefined],
  ])('keeps what was typed when %s', async (_, outcome) => {
    const { putting: idea, read } = putting(outcome);
    idea.write(true);
    idea.draft.text = 'Een bank';
    await idea.send('Een bank');
    expect(idea).toMatchObject({ done: undefined, writing: true, busy: false, outcome });
    expect(idea.draft.text).toBe('Een bank');
    expect(read()).toBe(0);
  });

  it('opens the field again where something was typed before', () => {
    const { putting: idea } = putting(ready);
    expect(idea.writing).toBe(false);
    idea.draft.text = 'Een bank';
    expect(idea.writing).toBe(true);
    idea.write(false);
    expect(idea.writing).toBe(false);
  });

  it('sends once, however often somebody presses', async () => {
    const { putting: idea, told } = putting(ready);
    await Promise.all([idea.send('Een bank'), idea.send('Een bank')]);
    expect(told).toHaveLength(1);
  });

  it('takes one back after asking, and asks no more once it is gone', async () => {
    const { putting: idea, told } = putting(ready);
    idea.ask('LabIdea:1');
    await idea.withdraw('LabIdea:1');
    expect(told).toEqual([{ idea: 'LabIdea:1' }]);
    expect(idea).toMatchObject({ done: 'withdrawn', asked: undefined });
  });

  it('goes on asking where it could not be taken back', async () => {
    const { putting: idea } = putting(unreachable);
    idea.ask('LabIdea:1');
    await idea.withdraw('LabIdea:1');
    expect(idea).toMatchObject({ done: undefined, asked: 'LabIdea:1', outcome: unreachable });
  });
});
