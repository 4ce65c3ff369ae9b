// Written by "npx pnpm@12 contracts" from custom-elements.json.
import { createComponent, type EventName } from '@lit/react';
import {
  CommitmentsElement,
  type CommitmentFollowed,
  type CommitmentNoticed,
} from '@wederkerig/elements/commitments';
import * as React from 'react';

export type { CommitmentsElement, CommitmentFollowed, CommitmentNoticed };

/**
 * What the organisation promised to residents, by when, and what came of it; readable by everybody.
 */
export const Commitments = createComponent({
  react: React,
  tagName: 'wk-commitments',
  elementClass: CommitmentsElement,
  displayName: 'Commitments',
  events: {
    /** An answer was given and kept; not which. */
    onCommitmentNoticed: 'wk-commitment-noticed' as EventName<CommitmentNoticed>,
    /** Somebody follows a promise, or stopped; not which. */
    onCommitmentFollowed: 'wk-commitment-followed' as EventName<CommitmentFollowed>,
  },
});
