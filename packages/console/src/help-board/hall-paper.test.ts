import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './hall-paper.stories.ts';

everybody(stories);
