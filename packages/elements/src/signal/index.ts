import { define } from '../shared/define.ts';
import { SignalElement } from './signal.element.ts';

define('wk-signal', SignalElement);

export { SignalElement };
export { SignalSent } from './signal.events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'wk-signal': SignalElement;
  }
}
