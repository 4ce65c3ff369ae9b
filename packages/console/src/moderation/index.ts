import { define } from '@wederkerig/elements/shared/define';
import { ConsoleModerationElement } from './moderation.element.ts';

define('wk-console-moderation', ConsoleModerationElement);
