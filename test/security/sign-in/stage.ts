import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { communityForTests, type TestCommunity } from '@wederkerig/server/testing';
import { findBuilt } from '../../../packages/server/src/bin/assets.ts';
import { listenerOf } from '../../../packages/server/src/bin/listen.ts';
import { systemClock } from '../../../packages/server/src/clock.ts';
import { setSite } from '../../../packages/server/src/community/sites.actions.ts';
import { hostSite, type HostSite } from '../../embed/host-site.ts';

/** A server and three sites, each a site of its own to a browser. */
export interface Stage {
  readonly community: TestCommunity;
  readonly server: string;
  readonly website: HostSite;
  readonly forum: HostSite;
  readonly sites: readonly HostSite[];
  /** Sent with every page of the server's own on the way elsewhere and back. */
  serverHeaders: Record<string, string>;
  /** What the server's own pages were asked, path and query: what a log of a proxy would hold. */
  readonly addresses: string[];
  close(): Promise<void>;
}

export async function openStage(more: Parameters<typeof communityForTests>[0] = {}): Promise<Stage> {
  const listening = createServer();
  await new Promise<void>((resolve) => listening.listen(0, 'localhost', resolve));
  const server = `http://localhost:${(listening.address() as AddressInfo).port}`;
  const community = await communityForTests({
    ...more,
    ...findBuilt(),
    publicUrl: server,
    clock: systemClock,
  });
  const slugs = ['website', 'forum', 'vereniging'];
  const sites = await Promise.all(slugs.map((slug) => sitePages(slug, server)));
  const [website, forum] = sites as [HostSite, HostSite];
  for (const [index, { origin }] of sites.entries()) {
    const slug = slugs[index]!;
    await community.rows((db) =>
      setSite(db, community.organisation.id, { slug, name: `${slug} van Wonen`, origins: [origin] }),
    );
  }
  const stage: Stage = {
    community,
    server,
    website,
    forum,
    sites,
    serverHeaders: {},
    addresses: [],
    async close() {
      await Promise.all([ended(listening), ...sites.map((site) => site.close())]);
      await community.close();
    },
  };
  listening.on(
    'request',
    listenerOf((request, from) => answer(stage, request, from)),
  );
  return stage;
}

async function answer(stage: Stage, request: Request, from?: string): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  stage.addresses.push(pathname + search);
  const response = await stage.community.fetch(pathname + search, request, from);
  if (!pathname.startsWith('/sign-in/')) return response;
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(stage.serverHeaders)) headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
}

function sitePages(name: string, server: string): Promise<HostSite> {
  const head = `<script type="module" async src="${server}/embed.js"></script>`;
  const body = `<h1>${name}</h1><wk-account></wk-account>
    <p style="height:1500px"></p><h2 id="onder">Onder</h2>
    <wk-lab-feedback lab="samen-in-de-buurt"></wk-lab-feedback>`;
  return hostSite(name, {
    page: { head, body },
    cut: { head, body, headers: { 'cross-origin-opener-policy': 'same-origin' } },
  });
}

function ended(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}
