import { define } from '@wederkerig/elements/shared/define';
import { ConsoleCommitmentsElement } from './commitments.element.ts';

define('wk-console-commitments', ConsoleCommitmentsElement);
