import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './core-values.stories.ts';

everybody(stories);
