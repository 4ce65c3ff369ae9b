import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './thanks.stories.ts';

everybody(stories);
