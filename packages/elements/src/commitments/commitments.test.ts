import { everybody } from '../shared/everybody.ts';
import * as stories from './commitments.stories.ts';

everybody(stories);
