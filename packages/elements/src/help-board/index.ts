import { define } from '../shared/define.ts';
import { HelpBoardElement } from './help-board.element.ts';

define('wk-help-board', HelpBoardElement);

export { HelpBoardElement };
export { HelpAgreed, HelpAnswered, HelpAsked } from './help-board.events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'wk-help-board': HelpBoardElement;
  }
}
