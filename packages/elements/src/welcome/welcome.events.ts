/** Something was done about a half year of welcome. Whose it is and what was said are for them alone. */
export class WelcomeChanged extends Event {
  constructor() {
    super('wk-welcome-changed', { bubbles: true, composed: true });
  }
}
