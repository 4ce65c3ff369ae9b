import { everybody } from '../shared/everybody.ts';
import * as stories from './profile-neighbour.stories.ts';

everybody(stories);
