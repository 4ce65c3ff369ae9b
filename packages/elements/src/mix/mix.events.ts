/** Somebody saved their note. What stands in it is for them alone. */
export class MixSaved extends Event {
  constructor() {
    super('wk-mix-saved', { bubbles: true, composed: true });
  }
}
