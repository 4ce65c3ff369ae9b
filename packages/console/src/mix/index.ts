import { define } from '@wederkerig/elements/shared/define';
import { ConsoleMixElement } from './mix.element.ts';

define('wk-console-mix', ConsoleMixElement);
