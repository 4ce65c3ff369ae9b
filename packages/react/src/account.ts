// Written by "npx pnpm@12 contracts" from custom-elements.json.
import { createComponent, type EventName } from '@lit/react';
import { AccountElement, type AccountChanged } from '@wederkerig/elements/account';
import * as React from 'react';

export type { AccountElement, AccountChanged };

/**
 * Shows who is signed in, and lets a resident sign in by the ways of its site, or out.
 */
export const Account = createComponent({
  react: React,
  tagName: 'wk-account',
  elementClass: AccountElement,
  displayName: 'Account',
  events: {
    /** Somebody signed in or out. */
    onAccountChanged: 'wk-account-changed' as EventName<AccountChanged>,
  },
});
