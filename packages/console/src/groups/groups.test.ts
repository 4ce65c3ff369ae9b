import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './groups.stories.ts';

everybody(stories);
