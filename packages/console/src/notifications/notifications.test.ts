import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './notifications.stories.ts';

everybody(stories);
