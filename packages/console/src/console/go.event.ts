/** Somebody goes from one page of the console to another: `residents/new`. */
export class ConsoleGo extends Event {
  constructor(readonly address: string) {
    super('wk-console-go', { bubbles: true, composed: true });
  }
}
