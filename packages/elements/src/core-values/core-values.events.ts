/** Somebody did something for how people live there: what they wrote or chose is not told. */
export class CoreValuesDone extends Event {
  constructor(readonly what: 'proposed' | 'said' | 'taken-back' | 'voted' | 'looked-back') {
    super('wk-core-values-done', { bubbles: true, composed: true });
  }
}
