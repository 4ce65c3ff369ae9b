/** Somebody told the organisation something, and it arrived. What it is about stays between the person and the organisation. */
export class SignalSent extends Event {
  constructor() {
    super('wk-signal-sent', { bubbles: true, composed: true });
  }
}
