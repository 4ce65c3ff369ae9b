import { define } from '@wederkerig/elements/shared/define';
import { LabJoiningElement } from './lab-joining.element.ts';

define('wk-console-lab-joining', LabJoiningElement);
