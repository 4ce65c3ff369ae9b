import { define } from '@wederkerig/elements/shared/define';
import { LabSlipsElement } from './lab-slips.element.ts';

define('wk-console-lab-slips', LabSlipsElement);
