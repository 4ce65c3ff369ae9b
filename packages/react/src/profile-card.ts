// Written by "npx pnpm@12 contracts" from custom-elements.json.
import { createComponent, type EventName } from '@lit/react';
import { ProfileCardElement, type HelloSaid, type ProfileAnswered } from '@wederkerig/elements/profile-card';
import * as React from 'react';

export type { ProfileCardElement, HelloSaid, ProfileAnswered };

/**
 * The card of somebody: what they can do and enjoy, to those they chose. One's own with a guide to make it; with
 * `?wk-profile-card.neighbour=ID` in the page's address a neighbour's; with `card` any card, without a server.
 */
export const ProfileCard = createComponent({
  react: React,
  tagName: 'wk-profile-card',
  elementClass: ProfileCardElement,
  displayName: 'ProfileCard',
  events: {
    /** Somebody told something of themselves or took it back; not what. */
    onProfileAnswered: 'wk-profile-answered' as EventName<ProfileAnswered>,
    /** Somebody said hello to a neighbour; not whom. */
    onHelloSaid: 'wk-hello-said' as EventName<HelloSaid>,
  },
});
