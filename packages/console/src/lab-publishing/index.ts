import { define } from '@wederkerig/elements/shared/define';
import { ConsoleLabPublishingElement } from './lab-publishing.element.ts';

define('wk-console-lab-publishing', ConsoleLabPublishingElement);
