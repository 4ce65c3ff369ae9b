import { define } from '../shared/define.ts';
import { LabFeedbackElement } from './lab-feedback.element.ts';

define('wk-lab-feedback', LabFeedbackElement);

export { LabFeedbackElement };
export { LabCommentPlaced, LabItemAnswered } from './lab-feedback.events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'wk-lab-feedback': LabFeedbackElement;
  }
}
