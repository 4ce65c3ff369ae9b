/** Somebody saved their note. What stands in it is for them alone. */
export class CoreValuesSaved extends Event {
  constructor() {
    super('wk-core-values-saved', { bubbles: true, composed: true });
  }
}
