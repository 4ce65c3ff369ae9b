import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './help-board.stories.ts';

everybody(stories);
