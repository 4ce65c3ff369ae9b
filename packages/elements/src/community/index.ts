import { define } from '../shared/define.ts';
import { CommunityElement } from './community.element.ts';

define('wk-community', CommunityElement);

export { CommunityElement };

declare global {
  interface HTMLElementTagNameMap {
    'wk-community': CommunityElement;
  }
}
