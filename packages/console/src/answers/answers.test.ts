import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './answers.stories.ts';

everybody(stories);
