import { signedIn, type Context } from '../builder.ts';
import { daysAfter } from '../clock.ts';
import { groupNames, groupsOf } from '../residents/read-groups.actions.ts';
import { firstNames } from '../residents/residents.actions.ts';
import type { CommentState } from './lab-feedback.table.ts';
import { lapsesAt, voiceDays, voiceState, type VoiceState } from './lab-group-voice.rules.ts';

/** `held`: said, and a person looks at it first; `refused`: a person said no. */
export type ShownState = VoiceState | 'held' | 'refused';

/** What a member wrote for a group, as another member sees it. */
export interface GroupVoiceView {
  readonly id: string;
  readonly groupId: string;
  readonly group: string;
  readonly lab: string;
  readonly labSlug: string;
  readonly item: string;
  readonly itemId: string;
  /** The comment it answers, where it answers one. */
  readonly about: string | null;
  readonly text: string;
  readonly language: string;
  readonly writer: string | null;
  readonly writtenAt: Date;
  readonly lapsesAt: Date;
  readonly state: ShownState;
  readonly viewerWrote: boolean;
}

/** So long what became of it is shown beside what waits. */
const shownDays = 60;
const mostShown = 50;

/** Before others stood behind it, or once nobody does, a text is its writer's alone. */
const forOthers: readonly ShownState[] = ['waiting', 'held', 'said'];

/** What members wrote for the groups of the viewer, newest first; nothing of any other group. */
export async function groupVoices(context: Context): Promise<GroupVoiceView[]> {
  const since = daysAfter(context.clock.now(), -shownDays);
  const voices = await readVoices(context, (all) => all.where('voice.written_at', '>', since));
  return voices.filter(({ viewerWrote, state }) => viewerWrote || forOthers.includes(state));
}

async function readVoices(
  context: Context,
  those: (all: ReturnType<typeof written>) => ReturnType<typeof written>,
): Promise<GroupVoiceView[]> {
  const { residentId } = signedIn(context.viewer);
  const own = await groupsOf(context, residentId);
  if (own.length === 0) return [];
  const rows = await those(written(context).where('voice.group_id', 'in', own))
    .orderBy('voice.id', 'desc')
    .limit(mostShown)
    .execute();
  const names = await firstNames(context, [...new Set(rows.flatMap((row) => row.writer_id ?? []))]);
  const groups = await groupNames(context, own);
  return rows.map((row) => {
    const { writer_id: writerId, written_at: writtenAt } = row;
    const times = { writerId, writtenAt, agreedAt: row.agreed_at, takenBackAt: row.taken_back_at };
    return {
      id: row.id,
      groupId: row.group_id,
      group: groups.get(row.group_id)?.name ?? '',
      lab: row.title,
      labSlug: row.slug,
      item: row.plain ?? row.report_text,
      itemId: row.item_id,
      about: row.answered,
      text: row.text,
      language: row.language,
      writer: (writerId && names.get(writerId)) ?? null,
      writtenAt,
      lapsesAt: lapsesAt(times),
      state: shownState(voiceState(times, context.clock.now()), row.comment_state),
      viewerWrote: writerId === residentId,
    };
  });
}

/** Those that wait for the yes of the viewer, whoever wrote first first. */
export async function voicesToAgree(context: Context): Promise<GroupVoiceView[]> {
  const { residentId } = signedIn(context.viewer);
  const waiting = await readVoices(context, (all) =>
    all
      .where('voice.agreed_at', 'is', null)
      .where('voice.taken_back_at', 'is', null)
      .where('voice.written_at', '>', daysAfter(context.clock.now(), -voiceDays))
      .where('voice.writer_id', 'is not', null)
      .where('voice.writer_id', '<>', residentId),
  );
  return waiting.filter(({ state }) => state === 'waiting').reverse();
}

function shownState(state: VoiceState, comment: CommentState | null): ShownState {
  if (state !== 'said' || comment === 'published') return state;
  return comment === 'refused' ? 'refused' : 'held';
}

/** With the point it is about, and the comment it answers while others read that. */
function written({ db }: Pick<Context, 'db'>) {
  return db
    .selectFrom('lab_group_voice as voice')
    .innerJoin('lab_item', (join) =>
      join
        .onRef('lab_item.organisation_id', '=', 'voice.organisation_id')
        .onRef('lab_item.id', '=', 'voice.item_id'),
    )
    .innerJoin('lab', (join) =>
      join.onRef('lab.organisation_id', '=', 'voice.organisation_id').onRef('lab.id', '=', 'voice.lab_id'),
    )
    .leftJoin('lab_translation as translation', (join) =>
      join
        .onRef('translation.organisation_id', '=', 'lab_item.organisation_id')
        .onRef('translation.about_id', '=', 'lab_item.id')
        .onRef('translation.language', '=', 'lab.language')
        .on('translation.field', '=', 'plain'),
    )
    .leftJoin('lab_comment as answered', (join) =>
      join
        .onRef('answered.organisation_id', '=', 'voice.organisation_id')
        .onRef('answered.id', '=', 'voice.reply_to')
        .on('answered.state', '=', 'published')
        .on('answered.withdrawn_at', 'is', null),
    )
    .leftJoin('lab_comment as said', (join) =>
      join
        .onRef('said.organisation_id', '=', 'voice.organisation_id')
        .onRef('said.id', '=', 'voice.comment_id'),
    )
    .select([
      'voice.id',
      'voice.group_id',
      'voice.writer_id',
      'voice.item_id',
      'voice.text',
      'voice.language',
    ])
    .select(['voice.written_at', 'voice.agreed_at', 'voice.taken_back_at'])
    .select(['lab.title', 'lab.slug', 'lab_item.report_text', 'translation.text as plain'])
    .select(['answered.text as answered', 'said.state as comment_state']);
}
