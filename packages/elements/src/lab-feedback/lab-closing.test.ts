import { everybody } from '../shared/everybody.ts';
import * as stories from './lab-closing.stories.ts';

everybody(stories);
