import { define } from '../shared/define.ts';
import { MixElement } from './mix.element.ts';

define('wk-mix', MixElement);

export { MixElement };

declare global {
  interface HTMLElementTagNameMap {
    'wk-mix': MixElement;
  }
}
