import { signedIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { Refused } from '../errors.ts';
import { pauseOf } from '../residents/pause.actions.ts';
import { cardFor, type Card, type Owner, type Told } from './card.rules.ts';
import { audiencesFor, hasEnded, letterOf, somebodyAsCloseAs } from './profile-card.rules.ts';
import type { ProfileAudience } from './profile-card.table.ts';
import { ownerOf } from './read-cards.actions.ts';
import { neighboursOf, type Neighbour } from './relations.actions.ts';
import { toldBy } from './told.actions.ts';

/** What somebody told, as they see it themselves: all of it, with who else may see it. */
export interface OwnProfile {
  readonly owner: Owner;
  readonly letter: string;
  readonly told: Told;
  readonly audiences: readonly ProfileAudience[];
  readonly building: string;
  readonly neighbourhood: string;
  readonly today: string;
  readonly pause: { readonly until: string | null } | undefined;
}

/** The viewer's own profile; null for somebody whose home we do not know. */
export async function ownProfile(context: Context): Promise<OwnProfile | null> {
  if (context.viewer.kind === 'visitor') return null;
  const { residentId } = context.viewer;
  const self = await atHome(context, residentId);
  if (!self) return null;
  const told = await toldBy(context, [residentId]);
  return {
    owner: ownerOf(self),
    letter: letterOf(self.firstName),
    told: told(residentId),
    audiences: audiencesFor(self.place),
    building: self.place.building,
    neighbourhood: self.place.neighbourhood,
    today: dayIn(context.organisation.timezone, context.clock.now()),
    pause: await pauseOf(context, residentId),
  };
}

/** The viewer's own profile after they changed it: it is there, or they could not have. */
export async function ownProfileOfResident(context: Context): Promise<OwnProfile> {
  const profile = await ownProfile(context);
  if (!profile) throw new Refused('RESIDENT_NEEDED');
  return profile;
}

/** Whoever tells something of themselves lives somewhere. */
export async function residentAtHome(context: Context): Promise<Neighbour> {
  const self = await atHome(context, signedIn(context.viewer).residentId);
  if (!self) throw new Refused('RESIDENT_NEEDED');
  return self;
}

/** The own card through the eyes of somebody as close as this; null: they see nothing. */
export function seenBy({ owner, told, today }: OwnProfile, audience: ProfileAudience): Card | null {
  const relation = somebodyAsCloseAs(audience);
  if (!relation) return null;
  const said = relation.bothSaidYes ? 'yes' : null;
  return cardFor(owner, told, relation, { mine: said, theirs: said }, today);
}

export function isEnded({ today }: OwnProfile, { until }: { until: string | null }): boolean {
  return hasEnded(until, today);
}

async function atHome(context: Context, residentId: string): Promise<Neighbour | undefined> {
  return (await neighboursOf(context, [residentId])).get(residentId);
}
