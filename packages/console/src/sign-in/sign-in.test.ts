import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './sign-in.stories.ts';

everybody(stories);
