import { openBrowser, type OpenBrowser } from '@wederkerig/tooling/browser';
import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../packages/words/src/index.ts';
import { boardWords, type BoardWords } from './board-words.ts';
import { keyboardOn, type Keyboard } from './keyboard.ts';
import { invite, signInByKeyboard } from './sign-in.ts';
import type { Started } from './start-for-tests.ts';
import { seenOn, visit, type Visit } from './visit.ts';

/** A resident of the demo at the help board of one of its sites, with keys and without a mouse. */
export interface Neighbour extends Keyboard {
  readonly name: string;
  readonly email: string;
  /** What the board says in the language of this neighbour. */
  readonly words: BoardWords;
  readonly page: Page;
  readonly board: Locator;
  /** On every page until now. */
  readonly faults: readonly string[];
  button(name: string | RegExp): Locator;
  says(text: string | RegExp): Promise<void>;
  /** All that the page holds by now, within its elements too. */
  seen(): Promise<string>;
  /** Which way the board reads. */
  direction(): Promise<string>;
  /** Opens the page anew, at the part of the board that an address says. */
  comeAgain(demo: Started, search?: string): Promise<void>;
  signIn(demo: Started): Promise<void>;
  chooseLanguage(): Promise<void>;
  leave(): Promise<void>;
}

export interface NeighbourWish {
  readonly name: string;
  readonly home: string;
  readonly site: 'website' | 'forum';
  readonly language?: Language;
  /** Lives there already, and needs no invitation. */
  readonly settled?: boolean;
  /** Of somebody who has another address than their name says. */
  readonly email?: string;
}

export const addressOf = (name: string) => `${name.toLowerCase()}@voorbeeld.nl`;

/** Somebody whom the corporation invited, with a browser of their own, on the page with the board. */
export async function neighbourAt(demo: Started, wish: NeighbourWish): Promise<Neighbour> {
  const { name, home, site, language = 'nl', settled = false, email = addressOf(name) } = wish;
  if (!settled) await invite(demo, email, home, name);
  const words = await boardWords(language);
  const browser: OpenBrowser = await openBrowser({ blockThirdPartyCookies: true });
  // Sooner than a test ends, so that what was waited for is said.
  browser.context.setDefaultTimeout(12_000);
  const at = (now: Started) => new URL('hulp.html', now[site]).href;
  let visiting: Visit = await visit(browser, at(demo));
  const past: string[] = [];
  let keys = keyboardOn(visiting.page);
  const board = () => visiting.page.locator('wk-help-board');
  const button = (called: string | RegExp) =>
    visiting.page.getByRole('button', { name: called, exact: typeof called === 'string' });
  return {
    name,
    email,
    words,
    get page() {
      return visiting.page;
    },
    get board() {
      return board();
    },
    get faults() {
      return [...past, ...visiting.faults];
    },
    button,
    to: (control) => keys.to(control),
    press: (control, key) => keys.press(control, key),
    type: (field, text, then) => keys.type(field, text, then),
    choose: (control, value) => keys.choose(control, value),
    says: (text) => board().getByText(text).first().waitFor(),
    seen: () => seenOn(visiting.page),
    direction: () =>
      board()
        .getByRole('heading')
        .first()
        .evaluate((shown) => getComputedStyle(shown).direction),
    comeAgain: async (now, search = '') => {
      past.push(...visiting.faults);
      await visiting.leave();
      visiting = await visit(browser, at(now) + search);
      keys = keyboardOn(visiting.page);
    },
    signIn: async (now) => {
      await keys.press(board().getByRole('button', { name: words.board.signIn }));
      await signInByKeyboard(now, visiting.page, email);
    },
    chooseLanguage: async () => {
      await keys.choose(board().locator('footer select'), language);
      await board().getByRole('heading', { name: words.board.heading }).waitFor();
    },
    leave: () => browser.close(),
  };
}
