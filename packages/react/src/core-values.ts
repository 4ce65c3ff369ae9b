// Written by "npx pnpm@12 contracts" from custom-elements.json.
import { createComponent, type EventName } from '@lit/react';
import { CoreValuesElement, type CoreValuesDone } from '@wederkerig/elements/core-values';
import * as React from 'react';

export type { CoreValuesElement, CoreValuesDone };

/**
 * How the people of a building want to live there: what they agreed on, for everybody; proposing, talking and voting, for those who
 * live there.
 */
export const CoreValues = createComponent({
  react: React,
  tagName: 'wk-core-values',
  elementClass: CoreValuesElement,
  displayName: 'CoreValues',
  events: {
    /** Somebody proposed, said, voted or looked back; not what they wrote or chose. */
    onCoreValuesDone: 'wk-core-values-done' as EventName<CoreValuesDone>,
  },
});
