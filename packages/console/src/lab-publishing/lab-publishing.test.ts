import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './lab-publishing.stories.ts';

everybody(stories);
