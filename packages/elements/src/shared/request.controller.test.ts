import type { Outcome } from '@wederkerig/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeHost } from './fake-host.ts';
import { RequestController } from './request.controller.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ready = (data: string): Outcome<string> => ({ kind: 'ready', data });
const away: Outcome<string> = { kind: 'unreachable' };

function asking(...outcomes: Outcome<string>[]) {
  const host = new FakeHost();
  const asked: number[] = [];
  const started = Date.now();
  const request = new RequestController(host, async () => {
    asked.push((Date.now() - started) / 1000);
    return outcomes.length > 1 ? outcomes.shift()! : outcomes[0]!;
  });
  host.connect();
  return { host, request, asked };
}

it('asks again by itself when nobody could be reached, less and less often', async () => {
  const { request, asked } = asking(away);
  await request.ask();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(asked).toEqual([0, 2, 7, 22, 52, 112]);
});

it('stops asking once there is an answer', async () => {
  const { request, asked } = asking(away, ready('here'));
  await request.ask();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(asked).toHaveLength(2);
  expect(request.data).toBe('here');
});

it('stops asking when the element leaves the page', async () => {
  const { host, request, asked } = asking(away);
  await request.ask();
  host.disconnect();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(asked).toHaveLength(1);
});

it('keeps what it showed while a later question fails', async () => {
  const { request } = asking(ready('first'), away);
  await request.ask();
  await request.ask();
  expect(request.data).toBe('first');
  expect(request.outcome?.kind).toBe('unreachable');
});

it('shows the answer to the last question, also when an earlier one comes later', async () => {
  const answers: ((outcome: Outcome<string>) => void)[] = [];
  const request = new RequestController<string>(
    new FakeHost(),
    () => new Promise((answer) => answers.push(answer)),
  );
  const first = request.ask();
  const second = request.ask();
  answers[1]!(ready('new'));
  await second;
  answers[0]!(ready('old'));
  await first;
  expect(request.data).toBe('new');
});

it('does not ask again after a refusal: waiting does not help there', async () => {
  const { request, asked } = asking({ kind: 'refused', code: 'NOT_FOUND', message: 'Dit is er niet.' });
  await request.ask();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(asked).toHaveLength(1);
});
