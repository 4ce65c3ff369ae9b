import { openRecorder, type Recordings } from './recorder.ts';

/** Who wants to join in as staff see it, and what comes of writing to them. */
export async function recordConsoleLabJoining(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community } = recorder;
  try {
    const by = await community.asStaff('sam@wonen.example', 'staff', 'Sam');
    const sam = { by, inConsole: true } as const;
    const isBack = await recorder.consoleDoor('refresh', {}, by.cookie);
    const nobody = await recorder.mine('LabsJoined', {}, sam);
    const { lab } = (await recorder.read('Lab', { slug: 'samen-in-de-buurt', language: 'nl' })).answer.data;
    const solutions = lab.sections.find(({ kind }: { kind: string }) => kind === 'SOLUTIONS');
    const { id: item } = solutions.items[0];
    for (const [email, home, firstName] of neighbours) {
      const neighbour = await community.asResident(email, home, firstName);
      await recorder.act('JoinLab', { lab: lab.id, item }, { by: neighbour });
      if (firstName === 'Ina') await recorder.act('JoinLab', { lab: lab.id }, { by: neighbour });
    }
    // Mo comes by a letter and has no address.
    await community.rows((db) =>
      db.updateTable('resident').set({ email: null }).where('email', '=', 'mo@voorbeeld.nl').execute(),
    );
    const people = await recorder.mine('LabsJoined', {}, sam);
    const joined = people.answer.data.console.labsJoined[0];
    const write = (text: string) => recorder.act('WriteToJoined', { lab: lab.id, item, text }, sam);
    const empty = await write('');
    const written = await write('Kom dinsdag om tien uur naar de hal. Bel Sam als je niet kunt.');
    const row = joined.people.find(({ hasEmail }: { hasEmail: boolean }) => !hasEmail).row;
    const toldMo = await recorder.act('ToldJoined', { kind: 'JOINED', row }, sam);
    const allTold = await recorder.mine('LabsJoined', {}, sam);
    return { isBack, nobody, people, empty, written, toldMo, allTold };
  } finally {
    await community.close();
  }
}

const neighbours = [
  ['ina@voorbeeld.nl', 'De Linde 12', 'Ina'],
  ['mo@voorbeeld.nl', 'De Linde 3', 'Mo'],
  ['fatma@voorbeeld.nl', 'De Linde 4', 'Fatma'],
] as const;
