import type { Selectable } from 'kysely';
import { signedIn, type Context } from '../builder.ts';
import { buildingNames } from '../community/places.actions.ts';
import type { Tables } from '../database/tables.ts';
import { canEdit, canWithdraw, isKeptBetweenTwo } from './help-board.rules.ts';
import type { HelpCategory, HelpKind, HelpReach, HelpState, HelpTiming } from './help-board.table.ts';

export type PostRow = Selectable<Tables['help_post']>;

/** A post as one reader sees it. */
export interface PostView {
  readonly id: string;
  readonly kind: HelpKind;
  readonly category: HelpCategory;
  readonly title: string;
  readonly text: string | null;
  readonly language: string;
  readonly timing: HelpTiming;
  readonly onDate: string | null;
  readonly atTime: string | null;
  readonly place: string | null;
  readonly building: string | null;
  readonly reach: HelpReach;
  readonly openUntil: string | null;
  readonly state: HelpState;
  readonly writtenAt: Date;
  readonly editedAt: Date | null;
  readonly version: number;
  readonly waiting: boolean;
  readonly mine: boolean;
  readonly planner: string | null;
  readonly coming: readonly string[];
  readonly viewerComing: boolean | null;
  readonly full: boolean;
  readonly calendarAddress: string | null;
  readonly talkId: string | null;
  readonly asksWhetherOpen: boolean;
  readonly asksHowItWent: boolean;
  readonly viewerCanRespond: boolean;
  readonly viewerCanEdit: boolean;
  readonly viewerCanWithdraw: boolean;
}

/** Posts as the viewer sees them; that they may read these at all was decided before. */
export async function viewsOf(context: Context, rows: readonly PostRow[]): Promise<PostView[]> {
  const { residentId } = signedIn(context.viewer);
  const now = context.clock.now();
  const buildings = await buildingNames(context, [...new Set(rows.map((row) => row.building_id))]);
  return rows.map((row) => {
    const mine = row.author_id === residentId;
    const own = { state: row.state, visibility: row.visibility, writtenAt: row.written_at };
    const hidden = !mine && isKeptBetweenTwo(row);
    return {
      id: row.id,
      kind: row.kind,
      category: row.category,
      title: row.title,
      text: row.text,
      language: row.language,
      timing: row.timing,
      onDate: hidden ? null : row.on_date,
      atTime: hidden ? null : row.at_time,
      place: row.place,
      building: hidden ? null : (buildings.get(row.building_id) ?? null),
      reach: row.reach,
      openUntil: hidden ? null : row.open_until,
      state: row.state,
      writtenAt: row.written_at,
      editedAt: row.edited_at,
      version: row.version,
      waiting: mine && row.visibility === 'waiting',
      mine,
      planner: null,
      coming: [],
      viewerComing: null,
      full: false,
      calendarAddress: null,
      talkId: null,
      asksWhetherOpen: false,
      asksHowItWent: false,
      viewerCanRespond: !mine && row.kind !== 'gathering' && row.state === 'open',
      viewerCanEdit: mine && canEdit(own, now),
      viewerCanWithdraw: mine && canWithdraw(own),
    };
  });
}
