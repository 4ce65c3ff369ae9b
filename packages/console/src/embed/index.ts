import { define } from '@wederkerig/elements/shared/define';
import { EmbedElement } from './embed.element.ts';

define('wk-console-embed', EmbedElement);
