import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './lab-joining.stories.ts';

everybody(stories);
