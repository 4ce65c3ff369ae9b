import { everybody } from '../shared/everybody.ts';
import * as stories from './help-post.stories.ts';

everybody(stories);
