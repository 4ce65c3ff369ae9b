import { everybody } from '../shared/everybody.ts';
import * as stories from './profile-card.stories.ts';

everybody(stories);
