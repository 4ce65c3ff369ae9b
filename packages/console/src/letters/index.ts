import { define } from '@wederkerig/elements/shared/define';
import { LettersElement } from './letters.element.ts';

define('wk-console-letters', LettersElement);
