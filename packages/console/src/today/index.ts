import { define } from '@wederkerig/elements/shared/define';
import { ConsoleTodayElement } from './today.element.ts';

define('wk-console-today', ConsoleTodayElement);
