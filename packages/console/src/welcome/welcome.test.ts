import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './welcome.stories.ts';

everybody(stories);
