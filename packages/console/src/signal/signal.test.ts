import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './signal.stories.ts';

everybody(stories);
