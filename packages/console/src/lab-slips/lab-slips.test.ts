import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './lab-slips.stories.ts';

everybody(stories);
