// Written by "npx pnpm@12 contracts" from custom-elements.json.
import { createComponent, type EventName } from '@lit/react';
import {
  HelpBoardElement,
  type HelpAgreed,
  type HelpAnswered,
  type HelpAsked,
} from '@wederkerig/elements/help-board';
import * as React from 'react';

export type { HelpBoardElement, HelpAgreed, HelpAnswered, HelpAsked };

/**
 * The help board of a neighbourhood: neighbours ask, offer and do things together, for and with each other.
 */
export const HelpBoard = createComponent({
  react: React,
  tagName: 'wk-help-board',
  elementClass: HelpBoardElement,
  displayName: 'HelpBoard',
  events: {
    /** Somebody asked, offered or planned something; not what. */
    onHelpAsked: 'wk-help-asked' as EventName<HelpAsked>,
    /** Somebody answered a neighbour or a gathering; not whom. */
    onHelpAnswered: 'wk-help-answered' as EventName<HelpAnswered>,
    /** Two neighbours both said yes. */
    onHelpAgreed: 'wk-help-agreed' as EventName<HelpAgreed>,
  },
});
