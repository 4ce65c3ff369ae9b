// Written by "npx pnpm@12 contracts" from custom-elements.json.
import { createComponent } from '@lit/react';
import { CommunityElement } from '@wederkerig/elements/community';
import * as React from 'react';

export type { CommunityElement };

/**
 * Gives the elements in it their server, language, neighbourhood and colour scheme, so that each need not name them.
 * Optional: on a page with embed.js every element finds these by itself.
 */
export const Community = createComponent({
  react: React,
  tagName: 'wk-community',
  elementClass: CommunityElement,
  displayName: 'Community',
  events: {},
});
