import { define } from '../shared/define.ts';
import { CoreValuesElement } from './core-values.element.ts';

define('wk-core-values', CoreValuesElement);

export { CoreValuesElement };
export { CoreValuesDone } from './core-values.events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'wk-core-values': CoreValuesElement;
  }
}
