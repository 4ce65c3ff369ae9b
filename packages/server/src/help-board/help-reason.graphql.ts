import type { HelpReason } from '@wederkerig/words/help-reasons';
import { builder } from '../builder.ts';
import { fitsOf } from './fits.actions.ts';
import { HelpPostRef } from './help-post.graphql.ts';
import type { PostView } from './post-views.actions.ts';

const HelpReasonKind = builder.enumType('HelpReasonKind', {
  values: {
    ACTIVITY: { value: 'activity' },
    WORDS: { value: 'words' },
    SAME_STAIRWELL: { value: 'same-stairwell' },
    SAME_BUILDING: { value: 'same-building' },
    SAME_NEIGHBOURHOOD: { value: 'same-neighbourhood' },
    LANGUAGE: { value: 'language' },
    TIME: { value: 'time' },
    HELPED_BEFORE: { value: 'helped-before' },
  } as const,
});

/** One reason, for the page to say in the words of its reader. */
export const HelpReasonRef = builder.objectRef<HelpReason>('HelpReason').implement({
  description: 'Why somebody and a post may suit each other; never a score.',
  fields: (t) => ({
    kind: t.expose('kind', { type: HelpReasonKind }),
    about: t.string({
      nullable: true,
      description:
        'The key of an activity, the word, the code of a language, or MORNING, AFTERNOON, EVENING or WEEKEND.',
      resolve: (reason) => aboutOf(reason),
    }),
  }),
});

function aboutOf(reason: HelpReason): string | null {
  switch (reason.kind) {
    case 'activity':
      return reason.activity;
    case 'words':
      return reason.word;
    case 'language':
      return reason.language;
    case 'time':
      return reason.time;
    default:
      return null;
  }
}

builder.objectFields(HelpPostRef, (t) => ({
  fits: t.loadableList({
    type: HelpReasonRef,
    description: "Why it may suit the viewer, from their own profile alone; nothing on the viewer's own.",
    complexity: { field: 2, multiplier: 2 },
    loaderOptions: { cache: false },
    load: (posts: PostView[], context) => fitsOf(context, posts),
    resolve: (post) => post as never,
  }),
}));
