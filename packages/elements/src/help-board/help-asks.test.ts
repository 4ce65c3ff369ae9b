import { everybody } from '../shared/everybody.ts';
import * as stories from './help-asks.stories.ts';

everybody(stories);
