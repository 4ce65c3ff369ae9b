import type { Outcome } from '@wederkerig/client';
import type { SharedWords } from '@wederkerig/words/shared';
import type { LitElement } from 'lit';
import { actSignedIn } from '../shared/acting.ts';
import type { Later } from '../shared/later.ts';
import type { Widget } from '../shared/widget.ts';
import type { CardView } from './profile-card-view.ts';
import { HelloSaid, ProfileAnswered } from './profile-card.events.ts';
import type { ProfileSurroundings } from './profile-own.controller.ts';
import type { ProfilePlace } from './profile-place.ts';

/** What the element around them offers to the parts that are fetched later. */
export interface ProfileHome {
  host: LitElement;
  widget: Widget;
  go(place: Partial<ProfilePlace>): void;
  /** Brings the reader to the heading of what is shown next. */
  arrive(): void;
}

export interface ProfileView extends CardView {
  shared: SharedWords;
  /** In the place of what was asked for. */
  waiting: unknown;
  /** In the place of a part that is being fetched, or cannot be. */
  instead(later: Pick<Later<unknown>, 'outcome' | 'again'>): unknown;
}

/** Whether a question failed, and is not only under way. */
export const notAnswered = (outcome: Outcome<unknown> | undefined): boolean =>
  outcome !== undefined && outcome.kind !== 'ready';

export function surroundingsIn({ host, widget }: ProfileHome): ProfileSurroundings {
  return {
    client: () => widget.client,
    language: () => widget.reader.language,
    act: (operation, input) => actSignedIn(widget, operation, input),
    changed: () => host.dispatchEvent(new ProfileAnswered()),
    helloSaid: () => host.dispatchEvent(new HelloSaid()),
  };
}
