import type { Context } from '../builder.ts';
import { absentFor } from '../moderation/moderation.actions.ts';
import { isKeptBetweenTwo } from './help-board.rules.ts';
import type { HelpCategory, HelpKind, HelpReach } from './help-board.table.ts';
import { aboutBoard, aboutTalks } from './help-news.rules.ts';

interface PostThatChanged {
  readonly kind: HelpKind;
  readonly category: HelpCategory;
  readonly reach: HelpReach;
  readonly author_id: string | null;
  readonly building_id: string;
  readonly neighbourhood_id: string;
}

/** Those who may read a post hear that something changed on their board. */
export async function tellBoard(context: Pick<Context, 'db' | 'news'>, post: PostThatChanged): Promise<void> {
  const except = post.author_id ? await absentFor(context, post.author_id) : new Set<string>();
  const to =
    post.reach === 'building'
      ? { inBuilding: post.building_id }
      : {
          inNeighbourhood: post.neighbourhood_id,
          aboutBuilding: isKeptBetweenTwo(post) ? null : post.building_id,
        };
  context.news.tell({ about: aboutBoard, to, except });
}

/** These people hear that something changed in their talks. That it is theirs to see was decided before. */
export function tellTalks({ news }: Pick<Context, 'news'>, residentIds: readonly string[]): void {
  news.tell({ about: aboutTalks, to: { residentIds }, except: new Set() });
}
