import type { Context } from '../builder.ts';
import { daysAfter } from '../clock.ts';
import { placeSeeded, whoLivesAt } from './help-board.seed.ts';

/** Somebody in the building of the first resident has them asked for what they let that building know that they enjoy. */
export async function seedAsks(context: Pick<Context, 'db' | 'organisation' | 'clock'>): Promise<void> {
  const yesterday = daysAfter(context.clock.now(), -1);
  const postId = await placeSeeded(context, {
    building: 'de-linde',
    home: 12,
    post: {
      kind: 'request',
      category: 'sport',
      title: 'Wie wil samen sporten met muziek?',
      text: 'Alleen begin ik er niet aan. Ik heb twee matjes.',
      reach: 'building',
      timing: 'regularly',
    },
    at: yesterday,
  });
  const { residentId } = await whoLivesAt(context, 'de-linde', 1);
  await context.db
    .insertInto('help_asked')
    .values({
      organisation_id: context.organisation.id,
      post_id: postId,
      resident_id: residentId,
      asked_at: yesterday,
      answer: null,
      answered_at: null,
      mailed_at: null,
    })
    .execute();
}
