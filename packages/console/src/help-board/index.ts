import { define } from '@wederkerig/elements/shared/define';
import { ConsoleHallPaperElement } from './hall-paper.element.ts';
import { ConsoleHelpBoardElement } from './help-board.element.ts';
import { ConsoleNeighbourPostElement } from './neighbour-post.element.ts';

define('wk-console-neighbour-post', ConsoleNeighbourPostElement);
define('wk-console-hall-paper', ConsoleHallPaperElement);
define('wk-console-help-board', ConsoleHelpBoardElement);
