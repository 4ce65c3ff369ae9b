import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './sites.stories.ts';

everybody(stories);
