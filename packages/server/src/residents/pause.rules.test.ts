import { expect, it } from 'vitest';
import { isPausedOn } from './pause.rules.ts';

it.each([
  ['nobody who said nothing', undefined, false],
  ['somebody who named no day', { until: null }, true],
  ['somebody on the last day they named', { until: '2026-11-23' }, true],
  ['somebody before that day', { until: '2026-12-01' }, true],
  ['nobody after it', { until: '2026-11-22' }, false],
])('leaves alone %s', (_who, pause, paused) => {
  expect(isPausedOn(pause, '2026-11-23')).toBe(paused);
});
