import { everybody } from '../shared/everybody.ts';
import * as stories from './lab-wishes.stories.ts';

everybody(stories);
