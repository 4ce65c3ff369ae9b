import { define } from '@wederkerig/elements/shared/define';
import { ConsoleThanksElement } from './thanks.element.ts';

define('wk-console-thanks', ConsoleThanksElement);
