import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './today.stories.ts';

everybody(stories);
