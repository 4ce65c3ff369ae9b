import { define } from '../shared/define.ts';
import { MixElement } from './mix.element.ts';

define('wk-mix', MixElement);

export { MixElement };
export { MixSaved } from './mix.events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'wk-mix': MixElement;
  }
}
