import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { secondsAfter } from '../clock.ts';
import { placeSeeded, whoLivesAt } from './help-board.seed.ts';
import type { HelpCategory } from './help-board.table.ts';

type Seeding = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** Help in a building of the demo that is done: who asked, and who helped, by the numbers of their homes. */
export async function seedDoneHelp(
  context: Seeding,
  done: {
    building: string;
    asker: number;
    helper: number;
    category: HelpCategory;
    title: string;
    daysAgo: number;
  },
): Promise<string> {
  const { building, category, title } = done;
  const at = secondsAfter(context.clock.now(), -done.daysAgo * 86_400);
  const post = await placeSeeded(context, {
    building,
    home: done.asker,
    at,
    post: { kind: 'request', category, title, reach: 'building', timing: 'flexible' },
  });
  await context.db
    .updateTable('help_post')
    .set({ state: 'done', state_at: at })
    .where('id', '=', post)
    .execute();
  const talk = newId();
  const of = { organisation_id: context.organisation.id, talk_id: talk };
  await context.db
    .insertInto('help_talk')
    .values({
      organisation_id: of.organisation_id,
      id: talk,
      post_id: post,
      started_at: at,
      last_said_at: at,
      agreed_at: at,
      done_at: at,
    })
    .execute();
  for (const [side, home] of [
    ['author', done.asker],
    ['responder', done.helper],
  ] as const) {
    const { residentId } = await whoLivesAt(context, building, home);
    await context.db
      .insertInto('help_talk_side')
      .values({
        ...of,
        resident_id: residentId,
        side,
        read_at: at,
        left_at: null,
        agreed_at: at,
        shares_at: null,
        mailed_at: null,
      })
      .execute();
    await context.db
      .insertInto('help_message')
      .values({
        ...of,
        id: newId(),
        organisation_id: of.organisation_id,
        writer_id: residentId,
        kind: 'sentence',
        sentence: side === 'author' ? 'YES_PLEASE' : 'I_CAN_HELP_YOU',
        text: null,
        language: 'nl',
        visibility: 'published',
        said_at: at,
      })
      .execute();
  }
  return post;
}
