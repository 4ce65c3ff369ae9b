import { define } from '@wederkerig/elements/shared/define';
import { LabSharingElement } from './lab-sharing.element.ts';

define('wk-console-lab-sharing', LabSharingElement);
