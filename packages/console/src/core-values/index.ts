import { define } from '@wederkerig/elements/shared/define';
import { CoreValuesPageElement } from './core-values.element.ts';

define('wk-console-core-values', CoreValuesPageElement);
