import { everybody } from '../shared/everybody.ts';
import * as stories from './profile-own.stories.ts';

everybody(stories);
