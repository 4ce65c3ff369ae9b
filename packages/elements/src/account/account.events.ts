/** Somebody signed in or out in an element on this page. */
export class AccountChanged extends Event {
  constructor(readonly kind: 'VISITOR' | 'GUEST' | 'RESIDENT') {
    super('wk-account-changed', { bubbles: true, composed: true });
  }
}
