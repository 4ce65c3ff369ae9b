import { define } from '@wederkerig/elements/shared/define';
import { ConsoleWelcomeElement } from './welcome.element.ts';

define('wk-console-welcome', ConsoleWelcomeElement);
