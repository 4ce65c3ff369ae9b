import type { Context } from '../builder.ts';
import { moderate, whyHeld } from '../moderation/moderated.actions.ts';
import { saidBefore } from './help-message.actions.ts';
import { tellBoth } from './help-talk-news.actions.ts';
import { canRead } from './help-talk.rules.ts';

/** What a person decided about one message of a talk, and what they need for it: never the talk around it. */
moderate('HelpMessage', {
  kind: 'message',
  async authorOf(context, id) {
    const { viewer } = context;
    const message = await loadMessage(context, id);
    if (!message || viewer.kind === 'visitor') return undefined;
    const read =
      (await isOfTalk(context, message.talk_id, viewer.residentId)) &&
      canRead({ writerId: message.writer_id, visibility: message.visibility }, viewer.residentId);
    return read ? message.writer_id : undefined;
  },
  async things(context, which) {
    const rows = context.db
      .selectFrom('help_message')
      .select(['id', 'writer_id', 'visibility', 'said_at'])
      .orderBy('id');
    const chosen = which.ids
      ? rows.where('id', 'in', which.ids)
      : rows.where('visibility', '=', 'waiting').limit(which.waiting);
    return (await chosen.execute()).map((row) => ({
      id: row.id,
      authorId: row.writer_id,
      state: row.visibility === 'published' ? ('shown' as const) : row.visibility,
      since: row.said_at,
      buildingId: null,
      topic: null,
    }));
  },
  async show(context, id) {
    const message = await loadMessage(context, id);
    if (!message) return undefined;
    const { text, talk_id, sentence, language } = message;
    return {
      texts: [text ?? sentence ?? ''].filter(Boolean),
      language,
      // Read together with what was said before, which nobody is shown.
      heldBecause: text === null ? [] : whyHeld([text], await saidBefore(context, talk_id, id)),
      around: [],
    };
  },
  async carryOut(context, id, decision) {
    const message = await loadMessage(context, id);
    if (!message) return;
    if (decision === 'remove') await show(context, id, 'refused');
    if (message.visibility !== 'waiting') return;
    if (decision === 'refuse') await show(context, id, 'refused');
    if (decision === 'let-through') await letThrough(context, message);
  },
  async bringBack(context, id) {
    const message = await loadMessage(context, id);
    if (message?.visibility === 'refused') await letThrough(context, message);
  },
});

type Message = NonNullable<Awaited<ReturnType<typeof loadMessage>>>;

async function letThrough(context: Context, message: Message): Promise<void> {
  await show(context, message.id, 'published');
  if (message.writer_id) await tellBoth(context, message.talk_id, message.writer_id);
}

async function loadMessage(context: Pick<Context, 'db'>, id: string) {
  return context.db.selectFrom('help_message').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Both of a talk can report and block in it, also after they left it. */
async function isOfTalk(context: Context, talkId: string, residentId: string): Promise<boolean> {
  const side = await context.db
    .selectFrom('help_talk_side')
    .select('side')
    .where('talk_id', '=', talkId)
    .where('resident_id', '=', residentId)
    .executeTakeFirst();
  return side !== undefined;
}

async function show(context: Context, id: string, visibility: 'published' | 'refused'): Promise<void> {
  const change = context.db.updateTable('help_message').set({ visibility }).where('id', '=', id);
  // For the other it is new from the moment they can read it.
  await (visibility === 'published' ? change.set({ said_at: context.clock.now() }) : change).execute();
}
