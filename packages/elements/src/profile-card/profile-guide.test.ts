import { everybody } from '../shared/everybody.ts';
import * as stories from './profile-guide.stories.ts';

everybody(stories);
