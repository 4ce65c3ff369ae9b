import { define } from '@wederkerig/elements/shared/define';
import { ConsoleSignalElement } from './signal.element.ts';

define('wk-console-signal', ConsoleSignalElement);
