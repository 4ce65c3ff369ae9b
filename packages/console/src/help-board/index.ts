import { define } from '@wederkerig/elements/shared/define';
import { ConsoleHelpBoardElement } from './help-board.element.ts';

define('wk-console-help-board', ConsoleHelpBoardElement);
