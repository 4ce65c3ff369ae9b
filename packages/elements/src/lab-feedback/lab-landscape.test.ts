import { everybody } from '../shared/everybody.ts';
import * as stories from './lab-landscape.stories.ts';

everybody(stories);
