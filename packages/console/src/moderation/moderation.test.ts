import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './moderation.stories.ts';

everybody(stories);
