import type { HelpKind } from './help-board.operations.ts';

/** Somebody asked, offered or planned something. What it says stays between neighbours. */
export class HelpAsked extends Event {
  constructor(
    readonly kind: HelpKind,
    /** A person looks at it before neighbours see it. */
    readonly waiting: boolean,
  ) {
    super('wk-help-asked', { bubbles: true, composed: true });
  }
}

/** Somebody answered a neighbour, or said to come to a gathering. To whom and what stays between them. */
export class HelpAnswered extends Event {
  constructor(readonly kind: HelpKind) {
    super('wk-help-answered', { bubbles: true, composed: true });
  }
}

/** Two neighbours both said yes. */
export class HelpAgreed extends Event {
  constructor() {
    super('wk-help-agreed', { bubbles: true, composed: true });
  }
}
