import { everybody } from '../shared/everybody.ts';
import * as stories from './profile-picture.stories.ts';

everybody(stories);
