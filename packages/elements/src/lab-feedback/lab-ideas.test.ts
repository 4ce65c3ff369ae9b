import { everybody } from '../shared/everybody.ts';
import * as stories from './lab-ideas.stories.ts';

everybody(stories);
