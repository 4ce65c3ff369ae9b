import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './commitments.stories.ts';

everybody(stories);
