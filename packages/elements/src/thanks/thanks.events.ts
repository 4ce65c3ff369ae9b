/** Somebody said thank you. To whom, for what and in which words is between the two. */
export class ThanksGiven extends Event {
  constructor() {
    super('wk-thanks-given', { bubbles: true, composed: true });
  }
}
