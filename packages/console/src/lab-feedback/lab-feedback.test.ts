import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './lab-feedback.stories.ts';

everybody(stories);
