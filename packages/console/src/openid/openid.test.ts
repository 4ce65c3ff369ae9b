import { everybody } from '@wederkerig/elements/shared/everybody';
import * as stories from './openid.stories.ts';

everybody(stories);
