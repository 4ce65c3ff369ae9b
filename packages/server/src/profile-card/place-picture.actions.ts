import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { sameText } from '../secrets.ts';
import { residentAtHome } from './own-profile.actions.ts';
import { sign } from './profile-picture.actions.ts';
import { readToken, type PictureSize } from './profile-picture.rules.ts';

/** Counts an attempt to place a picture, before anything of it is read. */
export async function beginPicture(context: Context): Promise<void> {
  const self = await residentAtHome(context);
  await context.limits.use('picture-by-actor', self.id);
}

/** Places a picture, which its owner alone sees until they choose who may; or another in its place, for the same people. */
export async function keepPicture(
  context: Context,
  made: Readonly<Record<PictureSize, Buffer>>,
): Promise<void> {
  const self = await residentAtHome(context);
  const picture = { id: newId(), large: made.large, small: made.small, placed_at: context.clock.now() };
  await context.db
    .insertInto('profile_picture')
    .values({
      organisation_id: context.organisation.id,
      resident_id: self.id,
      ...picture,
      audience: 'only-me',
      until: null,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'resident_id']).doUpdateSet(picture))
    .execute();
}

/** The picture behind an address; undefined once it is too old, gone, replaced, or shown to others than it was. */
export async function readPicture(context: Context, token: string): Promise<Buffer | undefined> {
  const asked = readToken(token);
  if (!asked || asked.ends * 1000 <= context.clock.now().getTime()) return undefined;
  const row = await context.db
    .selectFrom('profile_picture')
    .select(['id', 'audience', 'until', asked.size])
    .where('id', '=', asked.id)
    .executeTakeFirst();
  const isTrue = row && sameText(sign(context, row, asked.size, asked.ends), asked.signature);
  return isTrue ? row[asked.size] : undefined;
}
