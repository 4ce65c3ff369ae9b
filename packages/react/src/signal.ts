// Written by "npx pnpm@12 contracts" from custom-elements.json.
import { createComponent, type EventName } from '@lit/react';
import { SignalElement, type SignalSent } from '@wederkerig/elements/signal';
import * as React from 'react';

export type { SignalElement, SignalSent };

/**
 * Tells the organisation what is wrong or could be better, and says by when an answer comes. Only staff read what is written.
 */
export const Signal = createComponent({
  react: React,
  tagName: 'wk-signal',
  elementClass: SignalElement,
  displayName: 'Signal',
  events: {
    /** Something was told and arrived; not what. */
    onSignalSent: 'wk-signal-sent' as EventName<SignalSent>,
  },
});
