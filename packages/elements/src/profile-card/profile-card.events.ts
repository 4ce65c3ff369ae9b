/** Somebody told something of themselves, or took it back. What they told stays between neighbours. */
export class ProfileAnswered extends Event {
  constructor() {
    super('wk-profile-answered', { bubbles: true, composed: true });
  }
}

/** Somebody said hello to a neighbour, or said hello back. To whom stays between them. */
export class HelloSaid extends Event {
  constructor() {
    super('wk-hello-said', { bubbles: true, composed: true });
  }
}
