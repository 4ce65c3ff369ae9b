import type { TestCommunity } from '@wederkerig/server/testing';
import { addBuilding, neighbourhoodOfPage } from '../../packages/server/src/community/places.actions.ts';
import { seedHelpBoards } from '../../packages/server/src/help-board/help-board.seed.ts';
import { seedResidents } from '../../packages/server/src/residents/residents.seed.ts';
import type { Recorded, Recorder, SignedIn } from './recorder.ts';

/** What a page of this neighbourhood asks for. */
export const page = { neighbourhood: 'molenveld' };
export const firstPage = { ...page, first: 10 };

type Asker = Parameters<Recorder['mine']>[2];

/** Everybody at home, the boards of the demo, and a court so small that its homes have no board of their own. */
export async function openBoards({ rows, organisation, clock }: TestCommunity): Promise<void> {
  await rows(async (db) => {
    const context = { db, organisation, clock };
    await seedResidents(context);
    await addBuilding(db, organisation.id, {
      slug: 'het-hofje',
      name: 'Het Hofje',
      kind: 'block',
      neighbourhoodId: (await neighbourhoodOfPage(context, page))!,
      homes: ['1', '2', '3', '4'],
    });
    await seedHelpBoards(context);
  });
}

/** A post of the demo, as the outside names it. */
export async function postCalled({ rows }: TestCommunity, title: string): Promise<string> {
  const post = await rows((db) =>
    db.selectFrom('help_post').select('id').where('title', '=', title).executeTakeFirstOrThrow(),
  );
  return Buffer.from(`HelpPost:${post.id}`).toString('base64');
}

export const boardOf = ({ mine }: Recorder, asker: Asker, narrowed: object = {}): Promise<Recorded> =>
  mine('MyHelpBoard', { ...firstPage, ...narrowed }, asker);

export async function postOf(recorder: Recorder, asker: Asker, title: string): Promise<Recorded> {
  return recorder.mine('HelpPost', { id: await postCalled(recorder.community, title) }, asker);
}

/** A request as the guide sends it. */
export const asked = {
  ...page,
  category: 'ODD_JOBS',
  title: 'Wie hangt een lamp voor mij op?',
  language: 'nl',
  timing: 'REGULARLY',
  reach: 'NEIGHBOURHOOD',
};

/** Something to do together, as the guide sends it. */
export const planned = {
  ...page,
  category: 'COOKING',
  title: 'Stamppot eten',
  language: 'nl',
  onDate: '2026-12-05',
  atTime: '17:30',
  place: 'In de hal',
  reach: 'BUILDING',
};

/** Lets somebody ask something of the building; tells its title. */
export async function placedBy(
  { act }: Recorder,
  by: SignedIn,
  title: string,
  more: object = {},
): Promise<string> {
  await act('AskForHelp', { ...asked, title, reach: 'BUILDING', ...more }, { by });
  return title;
}
