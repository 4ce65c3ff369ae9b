import { define } from '../shared/define.ts';
import { AccountElement } from './account.element.ts';

define('wk-account', AccountElement);

export { AccountElement };
export { AccountChanged } from './account.events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'wk-account': AccountElement;
  }
}
