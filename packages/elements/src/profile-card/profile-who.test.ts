import { everybody } from '../shared/everybody.ts';
import * as stories from './profile-who.stories.ts';

everybody(stories);
