import { everybody } from '../shared/everybody.ts';
import * as stories from './help-talk.stories.ts';

everybody(stories);
