import { define } from '@wederkerig/elements/shared/define';
import { ConsoleLabFeedbackElement } from './lab-feedback.element.ts';

define('wk-console-lab-feedback', ConsoleLabFeedbackElement);
