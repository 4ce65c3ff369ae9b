import { define } from '@wederkerig/elements/shared/define';
import { ConsoleAnswersElement } from './answers.element.ts';

define('wk-console-answers', ConsoleAnswersElement);
