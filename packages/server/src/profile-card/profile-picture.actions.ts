import type { Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { Refused } from '../errors.ts';
import type { ToldPicture } from './card.rules.ts';
import { residentAtHome } from './own-profile.actions.ts';
import { bearName } from './profile-answer.actions.ts';
import { checkAudience, checkLastDay } from './profile-answer.rules.ts';
import type { ProfileAudience } from './profile-card.table.ts';
import { addressEnds, tokenOf, type PictureSize } from './profile-picture.rules.ts';

type Signing = Pick<Context, 'organisation' | 'secret'>;

/** Chooses who sees the picture, and until when. */
export async function showProfilePicture(
  context: Context,
  chosen: { audience: ProfileAudience; until?: string | null; firstName?: string | null },
): Promise<void> {
  const self = await residentAtHome(context);
  const audience = checkAudience(chosen.audience, self.place);
  const until = checkLastDay(chosen.until, dayIn(context.organisation.timezone, context.clock.now()));
  await context.limits.use('profile-change-by-actor', self.id);
  await bearName(context, self, audience, chosen.firstName);
  const { numUpdatedRows } = await context.db
    .updateTable('profile_picture')
    .set({ audience, until })
    .where('resident_id', '=', self.id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Refused('NOT_FOUND');
}

export async function removeProfilePicture(context: Context): Promise<void> {
  const self = await residentAtHome(context);
  await context.limits.use('profile-change-by-actor', self.id);
  await context.db.deleteFrom('profile_picture').where('resident_id', '=', self.id).execute();
}

/** Where a page loads a picture from, for the next minutes; whoever has the address needs nothing else. */
export function pictureAddress(
  context: Pick<Context, 'organisation' | 'secret' | 'clock' | 'ownPages'>,
  picture: ToldPicture,
  size: PictureSize,
): string {
  const ends = addressEnds(context.clock.now());
  const signature = sign(context, picture, size, ends);
  return `${context.ownPages}/profile-picture/${tokenOf({ id: picture.id, size, ends, signature })}`;
}

/** Who may see it is signed with it: to hide a picture ends every address of it at once. */
export function sign(
  { organisation, secret }: Signing,
  { id, audience, until }: ToldPicture,
  size: PictureSize,
  ends: number,
): string {
  return secret.token('profile-picture', [organisation.id, id, size, ends, audience, until].join(':'));
}
