import { Hono } from 'hono';
import { calendarFile } from '../help-board/calendar.actions.ts';
import type { Server } from '../server.ts';
import { contextOf } from './context.ts';
import type { HttpEnv } from './env.ts';

/** `/calendar/*`: a gathering as a file for a calendar, for whoever has its signed address. */
export function calendarRoutes(server: Server): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get('/:token', async (c) => {
    const { facts } = c.env;
    const file = await server.connection.inOrganisation(facts.organisation.id, async (db) => {
      const context = await contextOf(server, facts, { headers: c.req.raw.headers, anonymous: true }, db);
      await context.limits.use('calendar-from-network', context.network);
      return calendarFile(context, c.req.param('token'));
    });
    if (!file) return c.text('not there\n', 404, { 'Cache-Control': 'no-store' });
    return c.body(file, 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="samen-doen.ics"',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    });
  });
  return routes;
}
