import { builder } from '../builder.ts';
import { newsFor, type HelpNewsAbout } from './help-news.rules.ts';
import { boardOfViewer } from './places.actions.ts';

const HelpNewsAboutEnum = builder.enumType('HelpNewsAbout', {
  values: { BOARD: { value: 'help-board' }, TALKS: { value: 'help-talks' } } as const,
});

const HelpNews = builder.objectRef<HelpNewsAbout>('HelpNews').implement({
  description: 'Something changed, and nothing more: the page asks again, and sees what it may see.',
  fields: (t) => ({ about: t.field({ type: HelpNewsAboutEnum, resolve: (about) => about }) }),
});

builder.subscriptionField('helpNews', (t) =>
  t.field({
    type: HelpNews,
    description:
      'Something changed on the board or in the talks of the viewer. Over SSE; ends after 10 minutes, and when the viewer signs out.',
    args: { building: t.arg.string(), neighbourhood: t.arg.string() },
    // Nobody else gets this far: a stream begins with looking who its viewer is.
    subscribe: async (_, page, context) => {
      const board = await boardOfViewer(context, page);
      const narrowedTo = board ? board.narrowedTo : 'nothing';
      return context.news.hear((happened, viewer) => newsFor(happened, viewer, narrowedTo));
    },
    resolve: (about: HelpNewsAbout) => about,
  }),
);
