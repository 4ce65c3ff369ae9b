import { define } from '@wederkerig/elements/shared/define';
import { ConsoleNotificationsElement } from './notifications.element.ts';

define('wk-console-notifications', ConsoleNotificationsElement);
