import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './welcome-information.stories.ts';

everybody(stories);
