import { builder } from '../builder.ts';
import { ModerationCaseRef } from '../moderation/moderation-cases.graphql.ts';
import { TodayRowRef } from '../today/today.graphql.ts';
import { helpCategories, type HelpCategory } from './help-board.table.ts';
import { HelpCategoryEnum } from './help-post.graphql.ts';

const description = 'What a post is about; null for anything else.';

builder.objectField(TodayRowRef, 'category', (t) =>
  t.field({ type: HelpCategoryEnum, nullable: true, description, resolve: ({ topic }) => categoryOf(topic) }),
);

builder.objectField(ModerationCaseRef, 'category', (t) =>
  t.field({ type: HelpCategoryEnum, nullable: true, description, resolve: ({ topic }) => categoryOf(topic) }),
);

function categoryOf(topic: string | null): HelpCategory | null {
  return helpCategories.find((category) => category === topic) ?? null;
}
