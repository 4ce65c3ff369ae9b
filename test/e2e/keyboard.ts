import type { Locator, Page } from 'playwright-core';

/** More stops than any page of the demo has. */
const mostTabs = 90;

/** Somebody who comes to everything on a page with the keys, and has no mouse. */
export interface Keyboard {
  /** Presses Tab until the control has the focus; fails where Tab never comes there. */
  to(control: Locator): Promise<void>;
  /** Goes to the control and presses it. */
  press(control: Locator, key?: 'Enter' | 'Space'): Promise<void>;
  /** Goes to the field and types; where a key has to follow, that too. */
  type(field: Locator, text: string, then?: 'Enter'): Promise<void>;
  /** Goes to a list to choose from, or to one dot of several, and presses the arrow until the wanted one is chosen. */
  choose(control: Locator, value: string): Promise<void>;
}

export function keyboardOn(page: Page): Keyboard {
  const to = async (control: Locator) => {
    await control.waitFor();
    for (let tabs = 0; tabs < mostTabs; tabs++) {
      if (await control.evaluate(hasFocus)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not come to ${control}, but ends at: ${await page.evaluate(whatHasFocus)}`);
  };
  return {
    to,
    press: async (control, key = 'Enter') => {
      await to(control);
      await page.keyboard.press(key);
    },
    type: async (field, text, then) => {
      await to(field);
      await page.keyboard.type(text);
      if (then) await page.keyboard.press(then);
    },
    choose: async (control, value) => {
      await to(control);
      for (let presses = 0; (await control.inputValue()) !== value; presses++) {
        if (presses > 40) throw new Error(`The arrow does not come to ${value}`);
        await page.keyboard.press('ArrowDown');
      }
    },
  };
}

const hasFocus = (control: Element) => (control.getRootNode() as ShadowRoot).activeElement === control;

function whatHasFocus(): string {
  let one = document.activeElement;
  while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
  return one?.textContent?.trim() || one?.tagName || 'nothing';
}
