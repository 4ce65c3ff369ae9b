/**
 * Somebody answered whether they notice what was promised, and the answer is kept. Which answer stays between the person and
 * the server: the page is told that "nobody sees what you choose".
 */
export class CommitmentNoticed extends Event {
  constructor(
    /** The slug of the commitment. */
    readonly commitment: string,
  ) {
    super('wk-commitment-noticed', { bubbles: true, composed: true });
  }
}

/** Somebody follows what was promised, or stopped doing so; not who, and not which. */
export class CommitmentFollowed extends Event {
  constructor(readonly following: boolean) {
    super('wk-commitment-followed', { bubbles: true, composed: true });
  }
}
