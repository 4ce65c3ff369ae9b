import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './letters.stories.ts';

everybody(stories);
