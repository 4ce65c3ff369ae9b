/**
 * Somebody answered the question of an item, and the answer is kept. Which answer stays between the person and the
 * server: the page is told that "nobody sees what you choose".
 */
export class LabItemAnswered extends Event {
  constructor(
    /** The slug of the lab. */
    readonly lab: string,
    /** The anchor of the item. */
    readonly item: string,
  ) {
    super('wk-lab-item-answered', { bubbles: true, composed: true });
  }
}

/** Somebody wrote a comment on an item; it may have to wait until a person looked at it. */
export class LabCommentPlaced extends Event {
  constructor(
    readonly lab: string,
    readonly item: string,
    readonly waiting: boolean,
  ) {
    super('wk-lab-comment-placed', { bubbles: true, composed: true });
  }
}
