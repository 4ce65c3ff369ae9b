import type { Client } from '@wederkerig/client';
import type { LitElement } from 'lit';
import type { ConsoleWords } from '@wederkerig/words/console';

/** What somebody does here; each page says which of these it is for. */
export type Role = 'WELCOME_BUDDY' | 'COMMITTEE_MEMBER' | 'MODERATOR' | 'EDITOR' | 'STAFF' | 'ADMIN';

/** What the shell gives the page it shows. */
export interface PageElement extends LitElement {
  client?: Client;
  /** What stands in the address behind the word of the page: `labs/hal/items` is `hal/items` here. */
  rest?: string;
}

/** One page of the console: a word in the address and in the navigation, and an element. */
export interface Page {
  /** The word of its folder and its address: `/console/sites`. */
  readonly word: string;
  readonly title: (words: ConsoleWords) => string;
  /** Who finds it in the navigation; an admin finds everything. What may be done there the server decides. */
  readonly roles: readonly Role[];
  readonly tag: `wk-console-${string}`;
  readonly load: () => Promise<unknown>;
}
