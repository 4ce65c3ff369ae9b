import { fromAddress, inAddress } from '../shared/page-state.ts';
import type { HelpKind } from './help-board.operations.ts';

/** Where in the board somebody is; each a part of the page's address, so that it can be shared and gone back from. */
export interface HelpPlace {
  /** A post that is being made. */
  making: HelpKind | undefined;
  post: string | undefined;
  talk: string | undefined;
}

export const helpKinds: readonly HelpKind[] = ['REQUEST', 'OFFER', 'GATHERING'];

export function placeIn(read: (name: string) => string | undefined): HelpPlace {
  return { making: fromAddress(read('new'), helpKinds), post: read('post'), talk: read('talk') };
}

/** The way to one view leaves every other one. */
export function addressOf(place: Partial<HelpPlace>): Record<'new' | 'post' | 'talk', string | undefined> {
  return { new: place.making && inAddress(place.making), post: place.post, talk: place.talk };
}
