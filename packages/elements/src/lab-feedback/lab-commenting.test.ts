import { everybody } from '../shared/everybody.ts';
import * as stories from './lab-commenting.stories.ts';

everybody(stories);
