import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './lab-sharing.stories.ts';

everybody(stories);
