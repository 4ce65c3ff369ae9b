import { signedIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { gatheringView, type GatheringView } from './gathering-views.actions.ts';
import { canEdit, canWithdraw, isKeptBetweenTwo, isOwn, nearnessTo } from './help-board.rules.ts';
import type { PlacedAs } from './neighbour-post.table.ts';
import { mayTell } from './how-it-went.rules.ts';
import { canRespond } from './help-talk.rules.ts';
import type { ShownRow } from './shown-posts.actions.ts';
import { talkAbout } from './talks-about.actions.ts';
import type { HelpCategory, HelpKind, HelpReach, HelpState, HelpTiming } from './help-board.table.ts';

/** What readers know of a post that was placed for a neighbour: nothing about that neighbour. */
export interface PlacedFor {
  readonly by: string;
  readonly as: PlacedAs;
  readonly phone: string;
}

/** A post as one reader sees it. */
export interface PostView extends GatheringView {
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
  /** How near the viewer lives, as far as they may know; what it tells of a hidden building is nothing. */
  readonly nearness: 'same-building' | 'same-neighbourhood';
  readonly reach: HelpReach;
  readonly openUntil: string | null;
  readonly state: HelpState;
  readonly writtenAt: Date;
  readonly editedAt: Date | null;
  readonly version: number;
  readonly waiting: boolean;
  readonly mine: boolean;
  /** Who placed it for a neighbour, and the number of the office; null where its writer did. */
  readonly placedFor: PlacedFor | null;
  readonly talkId: string | null;
  readonly asksWhetherOpen: boolean;
  readonly asksHowItWent: boolean;
  readonly viewerCanRespond: boolean;
  readonly viewerCanEdit: boolean;
  readonly viewerCanWithdraw: boolean;
}

/** Posts as the viewer sees them; that they may read these at all was decided before. */
export function viewsOf(context: Context, rows: readonly ShownRow[]): PostView[] {
  const { residentId, buildingId } = signedIn(context.viewer);
  const now = context.clock.now();
  const today = dayIn(context.organisation.timezone, now);
  return rows.map((row) => {
    const talk = talkAbout(row.talks);
    const mine = isOwn(row, residentId);
    const hidden = !mine && isKeptBetweenTwo(row) && !talk?.agreed;
    const gathering = row.kind === 'gathering' ? gatheringView(context, row) : undefined;
    const came = gathering !== undefined && (mine || gathering.viewerComing === true);
    const took = {
      kind: row.kind,
      state: row.state,
      onDate: row.on_date,
      came,
      finished: talk?.done ?? false,
    };
    return {
      ...onlyForGatherings,
      ...gathering,
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
      building: hidden ? null : row.building_name,
      nearness: nearnessTo(row, buildingId, hidden),
      reach: row.reach,
      openUntil: hidden ? null : row.open_until,
      state: row.state,
      writtenAt: row.written_at,
      editedAt: row.edited_at,
      version: row.version,
      waiting: mine && row.visibility === 'waiting',
      mine,
      placedFor: row.placed_as && {
        by: row.placed_by ?? context.organisation.name,
        as: row.placed_as,
        phone: context.organisation.phone,
      },
      talkId: talk?.talkId ?? null,
      asksWhetherOpen: mine && row.state === 'open' && row.asked_open_at !== null,
      asksHowItWent: mayTell(took, today) && !row.told,
      viewerCanRespond: !talk && canRespond(row, residentId, today),
      viewerCanEdit: mine && canEdit(row, now),
      viewerCanWithdraw: mine && canWithdraw(row),
    };
  });
}

const onlyForGatherings: GatheringView = {
  planner: null,
  coming: [],
  viewerComing: null,
  full: false,
  calendarAddress: null,
};
