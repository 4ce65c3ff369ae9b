import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './neighbour-post.stories.ts';

everybody(stories);
