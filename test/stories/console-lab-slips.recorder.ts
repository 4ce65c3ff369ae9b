import { openRecorder, type Recordings } from './recorder.ts';

const slug = 'samen-in-de-buurt';

/** What staff see of slips from paper and phone, and what comes of entering them. */
export async function recordConsoleLabSlips(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community } = recorder;
  try {
    const by = await community.asStaff('sam@wonen.example', 'staff', 'Sam');
    const sam = { by, inConsole: true } as const;
    const isBack = await recorder.consoleDoor('refresh', {}, by.cookie);
    const labs = await recorder.mine('LabsWithSlips', {}, sam);
    const none = await recorder.mine('LabSlips', { slug }, sam);
    const { lab, questions } = none.answer.data.console.labSlips;
    const [first, second] = questions;
    const enter = (number: number, answers: object[], source = 'PAPER') =>
      recorder.act('EnterLabSlips', { lab, source, slips: [{ number, answers }] }, sam);
    const saved = await enter(1, [{ item: first.item, choice: first.choices[0] }]);
    const both = [first, second].map(({ item, choices }) => ({ item, choice: choices[1] }));
    await enter(2, both, 'PHONE');
    const some = await recorder.mine('LabSlips', { slug }, sam);
    const known = await enter(1, both);
    const empty = await enter(3, []);
    const removed = await recorder.act('RemoveLabSlip', { lab, number: 1 }, sam);
    await community.rows((db) => db.updateTable('lab').set({ state: 'archived' }).execute());
    const noLabs = await recorder.mine('LabsWithSlips', {}, sam);
    return { isBack, labs, none, saved, some, known, empty, removed, noLabs };
  } finally {
    await community.close();
  }
}
