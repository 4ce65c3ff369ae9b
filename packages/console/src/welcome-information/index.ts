import { define } from '@wederkerig/elements/shared/define';
import { ConsoleWelcomeInformationElement } from './welcome-information.element.ts';

define('wk-console-welcome-information', ConsoleWelcomeInformationElement);
