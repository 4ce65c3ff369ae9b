import { define } from '@wederkerig/elements/shared/define';
import { ConsoleGroupsElement } from './groups.element.ts';

define('wk-console-groups', ConsoleGroupsElement);
