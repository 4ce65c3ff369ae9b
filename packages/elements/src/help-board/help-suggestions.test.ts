import { everybody } from '../shared/everybody.ts';
import * as stories from './help-suggestions.stories.ts';

everybody(stories);
