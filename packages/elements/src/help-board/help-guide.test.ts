import { everybody } from '../shared/everybody.ts';
import * as stories from './help-guide.stories.ts';

everybody(stories);
