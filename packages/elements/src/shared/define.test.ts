import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { define } from './define.ts';

const told = vi.spyOn(console, 'info').mockImplementation(() => {});
beforeEach(() => void told.mockClear());
afterEach(() => expect(() => customElements.get('wk-of-a-test')).not.toThrow());

const element = (version?: string) =>
  Object.assign(
    class extends HTMLElement {},
    version ? { wkVersion: version } : {},
  ) as CustomElementConstructor;

it('registers an element once, and is silent about a second copy of the same version', () => {
  define('wk-of-a-test', element('1.0.0'));
  define('wk-of-a-test', element('1.0.0'));
  expect(customElements.get('wk-of-a-test')).toBeDefined();
  expect(told).not.toHaveBeenCalled();
});

it('says in one line that another version is left out', () => {
  define('wk-of-a-test', element('2.0.0'));
  expect(told.mock.calls).toEqual([['<wk-of-a-test> 1.0.0 is on this page; 2.0.0 is left out.']]);
});

it('does not throw into the page when a name is taken by somebody else, or cannot be registered', () => {
  customElements.define('wk-of-another', class extends HTMLElement {});
  expect(() => define('wk-of-another', element('1.0.0'))).not.toThrow();
  expect(() => define('nodash', element('1.0.0'))).not.toThrow();
  expect(told).toHaveBeenCalledTimes(2);
});
