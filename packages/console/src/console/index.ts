import { define } from '@wederkerig/elements/shared/define';
import '../sign-in/index.ts';
import { ConsoleElement } from './console.element.ts';

define('wk-console', ConsoleElement);
