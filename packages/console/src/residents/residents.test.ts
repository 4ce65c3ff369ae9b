import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './residents.stories.ts';

everybody(stories);
