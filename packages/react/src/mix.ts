// Written by "npx pnpm@12 contracts" from custom-elements.json.
import { createComponent } from '@lit/react';
import { MixElement } from '@wederkerig/elements/mix';
import * as React from 'react';

export type { MixElement };

/**
 * What people of a building or a neighbourhood like to do, in numbers of nobody in particular; beside a vacant home a text without
 * numbers. Readable by everybody.
 */
export const Mix = createComponent({
  react: React,
  tagName: 'wk-mix',
  elementClass: MixElement,
  displayName: 'Mix',
  events: {},
});
