// Written by "npx pnpm@12 contracts" from custom-elements.json.
import { createComponent, type EventName } from '@lit/react';
import { ThanksElement, type ThanksGiven } from '@wederkerig/elements/thanks';
import * as React from 'react';

export type { ThanksElement, ThanksGiven };

/**
 * The wall of thanks: what people said to each other after help, where both want others to read it; and for residents the place
 * to say thank you.
 */
export const Thanks = createComponent({
  react: React,
  tagName: 'wk-thanks',
  elementClass: ThanksElement,
  displayName: 'Thanks',
  events: {
    /** Somebody said thank you; not to whom, and not in which words. */
    onThanksGiven: 'wk-thanks-given' as EventName<ThanksGiven>,
  },
});
