import { define } from '@wederkerig/elements/shared/define';
import { ResidentsElement } from './residents.element.ts';

define('wk-console-residents', ResidentsElement);
