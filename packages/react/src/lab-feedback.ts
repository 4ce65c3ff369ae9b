// Written by "npx pnpm@12 contracts" from custom-elements.json.
import { createComponent, type EventName } from '@lit/react';
import {
  LabFeedbackElement,
  type LabCommentPlaced,
  type LabItemAnswered,
} from '@wederkerig/elements/lab-feedback';
import * as React from 'react';

export type { LabFeedbackElement, LabCommentPlaced, LabItemAnswered };

/**
 * Shows what a conversation with residents found, item by item, and lets everybody react to it.
 */
export const LabFeedback = createComponent({
  react: React,
  tagName: 'wk-lab-feedback',
  elementClass: LabFeedbackElement,
  displayName: 'LabFeedback',
  events: {
    /** An answer was given and kept; not which. */
    onLabItemAnswered: 'wk-lab-item-answered' as EventName<LabItemAnswered>,
    /** A comment was written. */
    onLabCommentPlaced: 'wk-lab-comment-placed' as EventName<LabCommentPlaced>,
  },
});
