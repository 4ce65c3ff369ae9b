import { everybody } from '../shared/everybody.ts';
import * as stories from './lab-comments.stories.ts';

everybody(stories);
