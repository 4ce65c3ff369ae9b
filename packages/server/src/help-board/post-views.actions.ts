import { signedIn, type Context } from '../builder.ts';
import { buildingNames } from '../community/places.actions.ts';
import { dayIn } from '../clock.ts';
import { among, plannedOnce } from '../database/compiled-once.ts';
import { gatheringViews, type GatheringView } from './gathering-views.actions.ts';
import { canEdit, canWithdraw, isKeptBetweenTwo, nearnessTo } from './help-board.rules.ts';
import { mayTell } from './how-it-went.rules.ts';
import { canRespond } from './help-talk.rules.ts';
import type { PostRow } from './post-rows.actions.ts';
import { ownTalksAbout } from './talks-about.actions.ts';
import type { HelpCategory, HelpKind, HelpReach, HelpState, HelpTiming } from './help-board.table.ts';

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
  readonly talkId: string | null;
  readonly asksWhetherOpen: boolean;
  readonly asksHowItWent: boolean;
  readonly viewerCanRespond: boolean;
  readonly viewerCanEdit: boolean;
  readonly viewerCanWithdraw: boolean;
}

/** Posts as the viewer sees them; that they may read these at all was decided before. A fixed number of statements. */
export async function viewsOf(context: Context, rows: readonly PostRow[]): Promise<PostView[]> {
  const { residentId, buildingId } = signedIn(context.viewer);
  const buildings = await buildingNames(context, [...new Set(rows.map((row) => row.building_id))]);
  const gatherings = await gatheringViews(context, rows);
  const talks = await ownTalksAbout(
    context,
    residentId,
    rows.map(({ id }) => id),
  );
  const told = await toldAbout(context, rows);
  const now = context.clock.now();
  const today = dayIn(context.organisation.timezone, now);
  return rows.map((row) => {
    const talk = talks.get(row.id);
    const mine = row.author_id === residentId;
    const hidden = !mine && isKeptBetweenTwo(row) && !talk?.agreed;
    const gathering = gatherings.get(row.id);
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
      building: hidden ? null : (buildings.get(row.building_id) ?? null),
      nearness: nearnessTo(row, buildingId, hidden),
      reach: row.reach,
      openUntil: hidden ? null : row.open_until,
      state: row.state,
      writtenAt: row.written_at,
      editedAt: row.edited_at,
      version: row.version,
      waiting: mine && row.visibility === 'waiting',
      mine,
      talkId: talk?.talkId ?? null,
      asksWhetherOpen: mine && row.state === 'open' && row.asked_open_at !== null,
      asksHowItWent: mayTell(took, today) && !told.has(row.id),
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

/** Of which the viewer already told how it went. */
async function toldAbout(context: Context, rows: readonly PostRow[]): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const statement = context.db
    .selectFrom('help_outcome')
    .select('post_id')
    .where('resident_id', '=', signedIn(context.viewer).residentId)
    .where('post_id', '=', among(rows.map(({ id }) => id)));
  const told = await plannedOnce(context.db, statement);
  return new Set(told.map(({ post_id }) => post_id));
}
