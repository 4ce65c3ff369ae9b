import { define } from '@wederkerig/elements/shared/define';
import { ConsoleSignInElement } from './sign-in.element.ts';

define('wk-console-sign-in', ConsoleSignInElement);
