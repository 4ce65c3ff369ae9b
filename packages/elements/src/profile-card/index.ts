import { define } from '../shared/define.ts';
import { ProfileCardElement } from './profile-card.element.ts';

define('wk-profile-card', ProfileCardElement);

export { ProfileCardElement };
export { HelloSaid, ProfileAnswered } from './profile-card.events.ts';
export type { GivenCard } from './profile-card-view.ts';

declare global {
  interface HTMLElementTagNameMap {
    'wk-profile-card': ProfileCardElement;
  }
}
