import { define } from '@wederkerig/elements/shared/define';
import { ConsoleLabEditorElement } from './lab-editor.element.ts';
import { ConsoleLabFeedbackElement } from './lab-feedback.element.ts';

define('wk-console-lab-editor', ConsoleLabEditorElement);
define('wk-console-lab-feedback', ConsoleLabFeedbackElement);
