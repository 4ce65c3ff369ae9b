import { define } from '../shared/define.ts';
import { CommitmentsElement } from './commitments.element.ts';

define('wk-commitments', CommitmentsElement);

export { CommitmentsElement };
export { CommitmentFollowed, CommitmentNoticed } from './commitments.events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'wk-commitments': CommitmentsElement;
  }
}
