import { Refused } from '../errors.ts';
import { etagOf, isKnown } from '../etag.ts';
import { labFeed } from '../lab-feedback/lab-feed.actions.ts';
import type { Asked, Route } from '../route.ts';
import { atomFeed, calendarFeed } from './feeds.actions.ts';

const feeds = {
  'labs.atom': { type: 'application/atom+xml; charset=utf-8', write: labFeed },
  'commitments.atom': { type: 'application/atom+xml; charset=utf-8', write: atomFeed },
  'commitments.ics': { type: 'text/calendar; charset=utf-8', write: calendarFeed },
} as const;

/** `/feeds/*`: conversations with residents as news, and what was promised as news and as a calendar, for everybody; `lang` says in which language. */
export const feedsRoute: Route = {
  path: '/feeds',
  get: async ({ request, rest, act }: Asked) => {
    const feed = Object.hasOwn(feeds, rest) ? feeds[rest as keyof typeof feeds] : undefined;
    if (!feed) throw new Refused('NOT_FOUND');
    const language = new URL(request.url).searchParams.get('lang') ?? '';
    const body = await act(async (context) => {
      await context.limits.use('feed-from-network', context.network);
      return feed.write(context, language);
    });
    const etag = etagOf(body);
    const headers = {
      'Content-Type': feed.type,
      ETag: etag,
      'Cache-Control': 'public, max-age=300, stale-while-revalidate=3600',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    };
    return isKnown(request.headers.get('if-none-match'), etag)
      ? new Response(null, { status: 304, headers })
      : new Response(body, { headers });
  },
};
