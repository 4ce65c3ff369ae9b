import { enterAsMember } from '../../packages/server/src/testing/groups.ts';
import { comment, pointOfDemo } from './groups.world.ts';
import { openRecorder, type Recordings } from './recorder.ts';

const slug = 'samen-in-de-buurt';

/** What an editor says of a lab in each place, and how it reaches committees through an association. */
export async function recordConsoleLabSharing(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community, mine, act } = recorder;
  try {
    const by = await community.asStaff('sam@wonen.example', 'staff', 'Sam');
    const sam = { by, inConsole: true } as const;
    for (const [name, home] of Object.entries({ Ina: 12, Mo: 14, Henk: 16, Riet: 18 }))
      await community.asResident(`${name.toLowerCase()}@voorbeeld.nl`, `De Linde ${home}`, name);
    const isBack = await recorder.consoleDoor('refresh', {}, by.cookie);
    const labs = await mine('LabsToShare', {}, sam);
    const asked = { slug, language: '' };
    const withoutGroups = await mine('LabSharing', asked, sam);
    const { language } = withoutGroups.answer.data.console.labSharing;
    const column = (words: number) => mine('LabColumn', { slug, language, words }, sam);
    const made = async (kind: string, name: string, where: object, ...members: string[]) => {
      const { answer } = await act('MakeGroup', { kind, name, ...where }, sam);
      const { id: group } = answer.data.makeGroup.group;
      for (const member of members)
        await act('AddGroupMember', { group, email: `${member}@voorbeeld.nl`, endsOn: '2027-11-23' }, sam);
      return group as string;
    };
    const here = { neighbourhood: 'molenveld' };
    const association = await made('TENANTS_ASSOCIATION', 'Huurdersbelang Molenveld', here, 'henk');
    const linde = await made(
      'COMMITTEE',
      'Bewonerscommissie De Linde',
      { building: 'de-linde' },
      'ina',
      'mo',
    );
    const molenveld = await made('COMMITTEE', 'Wijkcommissie Molenveld', here, 'riet');
    await made('COMMITTEE', 'Tuincommissie', {});
    const sharing = await mine('LabSharing', asked, sam);
    const { lab, mail } = sharing.answer.data.console.labSharing;
    const typed = { lab, association, language, ...mail };
    const both = { ...typed, committees: [linde, molenveld] };
    const askedBoth = await act('AskToPassOn', both, sam);
    const askedAgain = await act('AskToPassOn', both, sam);
    const nobody = await act('AskToPassOn', { ...typed, committees: [] }, sam);
    const henk = { by: await enterAsMember(community, 'henk@voorbeeld.nl'), inConsole: true } as const;
    const toPassOn = await mine('LabsToShare', {}, henk);
    const [{ id: passOn }] = toPassOn.answer.data.console.labPassOns;
    const passedOn = await act('PassOn', { passOn }, henk);
    const twice = await act('PassOn', { passOn }, henk);
    const ina = { by: await enterAsMember(community, 'ina@voorbeeld.nl'), inConsole: true } as const;
    const nothingToPassOn = await mine('LabsToShare', {}, ina);
    const item = await pointOfDemo(community, 'b-kennen');
    await community.rows(async (db) => {
      const { id } = await db
        .selectFrom('resident')
        .select('id')
        .where('email', '=', 'ina@voorbeeld.nl')
        .executeTakeFirstOrThrow();
      await comment(community, item, 'Een bordje met namen in de hal?');
      const groupId = Buffer.from(linde, 'base64').toString().split(':')[1]!;
      const said = { author_id: id, group_id: groupId };
      await db
        .updateTable('lab_comment')
        .set(said)
        .where('text', '=', 'Een bordje met namen in de hal?')
        .execute();
    });
    const answered = await mine('LabSharing', asked, sam);
    const set = (values: object) =>
      community.rows((db) => db.updateTable('lab').set(values).where('slug', '=', slug).execute());
    await set({ state: 'planned', opens_on: '2026-12-03' });
    const planned = await mine('LabSharing', asked, sam);
    const plannedColumn = await column(150);
    await set({ state: 'closed' });
    const closed = await mine('LabSharing', asked, sam);
    const closedColumn = await column(150);
    await set({ state: 'draft' });
    const draft = await mine('LabSharing', asked, sam);
    await set({ state: 'open' });
    return {
      isBack,
      labs,
      withoutGroups,
      sharing,
      askedBoth,
      askedAgain,
      nobody,
      toPassOn,
      passedOn,
      twice,
      nothingToPassOn,
      answered,
      planned,
      plannedColumn,
      closed,
      closedColumn,
      draft,
      column: await column(150),
      tooFew: await column(20),
      shortColumn: await column(100),
    };
  } finally {
    await community.close();
  }
}
