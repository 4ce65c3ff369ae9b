import { define } from '@wederkerig/elements/shared/define';
import { OpenidElement } from './openid.element.ts';

define('wk-console-openid', OpenidElement);
