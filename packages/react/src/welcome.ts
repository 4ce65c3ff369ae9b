// Written by "npx pnpm@12 contracts" from custom-elements.json.
import { createComponent, type EventName } from '@lit/react';
import { WelcomeElement, type WelcomeChanged } from '@wederkerig/elements/welcome';
import * as React from 'react';

export type { WelcomeElement, WelcomeChanged };

/**
 * Accompanies a newcomer through their first half year: who looks after them, the steps, and how it goes.
 */
export const Welcome = createComponent({
  react: React,
  tagName: 'wk-welcome',
  elementClass: WelcomeElement,
  displayName: 'Welcome',
  events: {
    /** The newcomer did something about it; not what. */
    onWelcomeChanged: 'wk-welcome-changed' as EventName<WelcomeChanged>,
  },
});
