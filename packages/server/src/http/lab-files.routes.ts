import { wordsIn } from '@wederkerig/words';
import { labFeedbackWords } from '@wederkerig/words/lab-feedback';
import { houseColour } from '../community/house-style.actions.ts';
import { exportedLab, exportedTable } from '../lab-feedback/lab-export.actions.ts';
import type { LabView } from '../lab-feedback/read-lab.actions.ts';
import type { Server } from '../server.ts';
import { languageOfPage, type Page } from './page.ts';
import { drawSharePicture } from './share-picture.ts';
import { sharedLab } from './share.page.ts';

/** What there is of a lab besides its page, by the end of its address. */
export const labFiles = {
  'results.json': (c: Page, server: Server) =>
    ofLab(c, server, 'application/json; charset=utf-8', (lab) => JSON.stringify(exportedLab(lab), null, 2)),
  'results.csv': (c: Page, server: Server) => ofLab(c, server, 'text/csv; charset=utf-8', exportedTable),
  'picture.png': (c: Page, server: Server) =>
    ofLab(c, server, 'image/png', (lab) => pictureOf(c, server, lab)),
} as const;

async function ofLab(
  c: Page,
  server: Server,
  type: string,
  write: (lab: LabView) => string | Promise<Uint8Array<ArrayBuffer>>,
): Promise<Response> {
  const lab = await sharedLab(c, server, c.req.param('slug') ?? '', languageOfPage(c));
  if (!lab) return c.text('not there\n', 404);
  return new Response(await write(lab), {
    headers: {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=3600',
      Vary: 'Accept-Language',
      'X-Content-Type-Options': 'nosniff',
      // Other sites show the picture beside a link.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  });
}

async function pictureOf(c: Page, server: Server, lab: LabView): Promise<Uint8Array<ArrayBuffer>> {
  const { organisation } = c.env.facts;
  const language = languageOfPage(c);
  const words = await wordsIn(labFeedbackWords, language, organisation.formOfAddress);
  const picture = await drawSharePicture({
    title: lab.title.text,
    note: words.heldWith(lab.participants, lab.heldOn),
    language,
    organisation: organisation.name,
    colour: await server.connection.inOrganisation(organisation.id, houseColour),
  });
  return new Uint8Array(picture);
}
