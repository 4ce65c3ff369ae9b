import { define } from '../shared/define.ts';
import { WelcomeElement } from './welcome.element.ts';

define('wk-welcome', WelcomeElement);

export { WelcomeElement };
export { WelcomeChanged } from './welcome.events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'wk-welcome': WelcomeElement;
  }
}
