import type { Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { beginPause, endPause as endPauseOf } from '../residents/pause.actions.ts';
import { residentAtHome } from './own-profile.actions.ts';
import { checkLastDay } from './profile-answer.rules.ts';

/** "Even niet", until a day or until they say so. The card stays as it was: nobody can see that somebody paused. */
export async function pause(context: Context, until: string | null): Promise<void> {
  const self = await residentAtHome(context);
  const lastDay = checkLastDay(until, dayIn(context.organisation.timezone, context.clock.now()));
  await context.limits.use('profile-change-by-actor', self.id);
  await beginPause(context, self.id, lastDay);
}

export async function endPause(context: Context): Promise<void> {
  const self = await residentAtHome(context);
  await context.limits.use('profile-change-by-actor', self.id);
  await endPauseOf(context, self.id);
}
