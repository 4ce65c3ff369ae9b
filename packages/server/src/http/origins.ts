import { LRUCache } from 'lru-cache';
import { findSite, type Site } from '../community/sites.actions.ts';
import type { Server } from '../server.ts';

/** Knows which pages may act here. Looked up in the database at most every 30 s a page, so that a new site works at once enough. */
export interface Origins {
  siteOf(organisationId: string, origin: string | undefined): Promise<Site | null>;
}

export function createOrigins(server: Pick<Server, 'connection'>): Origins {
  const known = new LRUCache<string, { site: Site | null }>({ max: 5_000, ttl: 30_000 });
  return {
    async siteOf(organisationId, origin) {
      if (!origin || origin === 'null' || origin.length > 300) return null;
      const key = `${organisationId} ${origin}`;
      const found = known.get(key);
      if (found) return found.site;
      const site = await server.connection.inOrganisation(organisationId, (db) => findSite(db, origin));
      // Only what was looked up is kept: a busy page must not keep an origin alive that was taken away.
      known.set(key, { site });
      return site;
    },
  };
}
