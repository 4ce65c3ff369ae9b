import { Refused } from '../errors.ts';
import type { Route } from '../route.ts';
import { calendarFile } from './calendar.actions.ts';

/** `/calendar/*`: a gathering as a file for a calendar, for whoever has its signed address. */
export const calendarRoute: Route = {
  path: '/calendar',
  async get({ rest, act }) {
    const file = await act(async (context) => {
      await context.limits.use('calendar-from-network', context.network);
      return calendarFile(context, rest);
    });
    if (!file) throw new Refused('NOT_FOUND');
    return new Response(file, {
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'attachment; filename="samen-doen.ics"',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      },
    });
  },
};
