import { define } from '@wederkerig/elements/shared/define';
import { SitesElement } from './sites.element.ts';

define('wk-console-sites', SitesElement);
