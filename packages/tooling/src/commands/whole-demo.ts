import { startDemo } from '../../../server/src/bin/demo.ts';
import { type HostPages, serveHostPages } from './host-pages.ts';
import { CannotStart, portIsFree } from './loopback.ts';

export interface WholeDemo {
  readonly server: string;
  readonly website: string;
  readonly forum: string;
  stop(): Promise<void>;
}

/**
 * Starts the demo and the two sites that embed it. The server wants to know the sites, and their pages
 * the server, so the sites take their ports first and learn at the end what to embed.
 */
export async function startWholeDemo(
  port: number,
  log: (line: string) => void,
  clock?: { now(): Date },
): Promise<WholeDemo> {
  const sites: HostPages[] = [];
  const closeSites = async () => void (await Promise.all(sites.map((site) => site.close())));
  try {
    const website = await serveHostPages('corporate-site', 'website.localhost', port && port + 1);
    sites.push(website);
    const forum = await serveHostPages('forum', 'forum.localhost', port && port + 2);
    sites.push(forum);
    const origins = { website: website.origin, forum: forum.origin };
    const demo = await startDemo({ port, sites: origins, log, ...(clock && { clock }) });
    for (const site of sites) site.connectTo(demo.origin);
    return {
      server: demo.origin,
      ...origins,
      stop: async () => {
        await closeSites();
        await demo.stop();
      },
    };
  } catch (fault) {
    await closeSites();
    throw fault;
  }
}

/** Looks before anything is made: a demo that cannot take its three ports leaves nothing behind. */
export async function portsAreFree(port: number): Promise<void> {
  if (port === 0) return;
  for (const wanted of [port, port + 1, port + 2]) await portIsFree(wanted);
}

/** The port of the server; the sites take the next two. 0 stands for any that are free. */
export function portFrom(setting: string | undefined): number {
  const port = Number(setting || 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_533) {
    throw new CannotStart(`PORT is "${setting}". Give a number from 1 to 65533, or 0 for any that is free.`);
  }
  return port;
}
