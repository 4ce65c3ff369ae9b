import { define } from '../shared/define.ts';
import { ThanksElement } from './thanks.element.ts';

define('wk-thanks', ThanksElement);

export { ThanksElement };
export { ThanksGiven } from './thanks.events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'wk-thanks': ThanksElement;
  }
}
