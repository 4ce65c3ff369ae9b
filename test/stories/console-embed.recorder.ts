import { writeRefused, writeSeen } from '../../packages/server/src/embed/embed.actions.ts';
import { seedAdverts } from '../../packages/server/src/mix/mix.seed.ts';
import { openRecorder, type Recordings } from './recorder.ts';

const website = 'http://website.localhost:4001';
const forum = 'http://forum.localhost:4002';

/** What an admin and an editor find who put widgets on a page: sites, where widgets were seen, and who was turned away. */
export async function recordConsoleEmbed(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community } = recorder;
  const { id } = community.organisation;
  try {
    const by = await community.asStaff('els@wonen.example');
    const els = { by, inConsole: true } as const;
    const karim = {
      by: await community.asStaff('karim@wonen.example', 'editor', 'Karim'),
      inConsole: true,
    } as const;
    const isBack = await recorder.consoleDoor('refresh', {}, by.cookie);
    const nowhere = await recorder.mine('Embed', {}, els);
    await community.rows(async (db) => {
      const row = (origin: string, widget: string, version: string, served = true) => ({
        origin,
        widget,
        version,
        served,
      });
      await writeSeen(
        db,
        id,
        [row(forum, 'help-board', ''), row(forum, 'help-board', '1.0.0-now')],
        '2026-10-02',
      );
      await writeSeen(
        db,
        id,
        [
          row(website, 'lab-feedback', ''),
          row(website, 'lab-feedback', '1.0.0-now'),
          row(website, 'all', '0.8.0-old'),
          row(website, 'all', '0.1.0-gone', false),
        ],
        '2026-11-23',
      );
      await writeRefused(db, id, ['https://intranet.wonen.example'], '2026-11-22');
    });
    const seen = await recorder.mine('Embed', {}, els);
    const sites: Site[] = seen.answer.data.console.embed.sites;
    const of = (slug: string) => inputOf(sites.find((site) => site.slug === slug)!);
    const added = await recorder.act(
      'SetSiteToEmbed',
      { ...of('website'), origins: [website, 'https://intranet.wonen.example'] },
      els,
    );
    await recorder.act('SetSiteToEmbed', { ...of('forum'), actionColour: '#ffcc00', ink: '#334455' }, els);
    const yellow = await recorder.mine('Embed', {}, els);
    const yellowForEditor = await recorder.mine('Embed', {}, karim);
    const again = {
      ...of('forum'),
      version: of('forum').version + 1,
      actionColour: '#8e7200',
      ink: '#334455',
    };
    const changedMeanwhile = await recorder.act('SetSiteToEmbed', of('forum'), els);
    const mended = await recorder.act('SetSiteToEmbed', again, els);
    await community.rows(async (db) => {
      const { organisation, clock } = community;
      await seedAdverts({ db, organisation, clock });
    });
    const vacantHomes = await recorder.mine('Embed', {}, els);
    await community.rows((db) => db.deleteFrom('site_origin').where('origin', '=', forum).execute());
    return {
      isBack,
      nowhere,
      seen,
      added,
      yellow,
      yellowForEditor,
      changedMeanwhile,
      mended,
      vacantHomes,
      withoutOrigin: await recorder.mine('Embed', {}, els),
    };
  } finally {
    await community.close();
  }
}

interface Site {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly origins: readonly string[];
  readonly version: number;
}

function inputOf({ id, name, origins, version }: Site) {
  return { site: id, name, origins, version };
}
