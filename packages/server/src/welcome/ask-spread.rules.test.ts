import { expect, it } from 'vitest';
import { spreadOf } from './ask-spread.rules.ts';

it('says between how often and how often buddies were asked, and of fewer than five nothing', () => {
  expect(spreadOf([1, 3, 2, 1, 2])).toEqual({ least: 1, most: 3 });
  expect(spreadOf([0, 0, 0, 0, 0])).toEqual({ least: 0, most: 0 });
  expect(spreadOf([1, 3, 2, 1])).toBeNull();
});
