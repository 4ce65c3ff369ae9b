/** A lab came into another state, so whatever tells about it asks again. */
export class ConsoleLabChanged extends Event {
  constructor() {
    super('wk-console-lab-changed', { bubbles: true, composed: true });
  }
}
