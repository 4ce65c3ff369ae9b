/** Somebody saved their note. What stands in it is for them alone. */
export class ThanksSaved extends Event {
  constructor() {
    super('wk-thanks-saved', { bubbles: true, composed: true });
  }
}
