import { openRecorder, type Recorded, type Recorder, type Recordings } from './recorder.ts';

/** What an admin sees of colleagues, and what staff are told of residents. */
export async function recordConsoleResidents(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community } = recorder;
  try {
    const by = await community.asStaff('els@wonen.example');
    const els = { by, inConsole: true } as const;
    const sam = {
      by: await community.asStaff('sam@wonen.example', 'staff', 'Sam'),
      inConsole: true,
    } as const;
    await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    await community.asResident('ina@voorbeeld.nl');
    const isBack = await recorder.consoleDoor('refresh', {}, by.cookie);
    const colleagues = await recorder.mine('Colleagues', {}, els);
    const act = (operation: string, input: object) => recorder.act(operation, input, els);
    const karim = idOf(colleagues, 'karim@wonen.example');
    const noor = { email: 'noor@wonen.example', firstName: '', role: 'STAFF' };
    const eva = { email: 'eva@voorbeeld.nl', firstName: '', home: 'De Linde 14', language: 'nl' };
    return {
      isBack,
      colleagues,
      noColleagues: await recorder.mine('Colleagues', {}, sam),
      roleGiven: await act('GiveRole', { colleague: karim, role: 'MODERATOR' }),
      lastAdmin: await act('EndRole', { colleague: idOf(colleagues, 'els@wonen.example'), role: 'ADMIN' }),
      linkSent: await act('SendConsoleLink', { colleague: karim, lost: true }),
      colleagueInvited: await act('InviteColleague', noor),
      addressWrong: await act('InviteColleague', { ...noor, email: 'noor bij wonen' }),
      unknownHome: await act('InviteResident', { ...eva, home: 'De Linde 999' }),
      residentInvited: await act('InviteResident', eva),
      ...(await comingAndGoing(recorder, els)),
      found: await act('LookUpResident', { email: 'ina@voorbeeld.nl', reason: 'QUESTION' }),
      nobody: await act('LookUpResident', { email: 'niemand@voorbeeld.nl', reason: 'MOVING' }),
    };
  } finally {
    await community.close();
  }
}

/** Who comes and who leaves: one at a time, a file that is wrong and one that is right, and a bell that is rung. */
async function comingAndGoing(
  { community, act, bring }: Recorder,
  els: { by: { token: string }; inConsole: true },
): Promise<Recordings> {
  const ends = { home: 'De Linde 12', email: '', from: '', until: '2026-12-01', newKeys: false };
  const changing = (more: object) => act('ChangeResidency', { ...ends, looksOnly: true, ...more }, els);
  const file = (text: string) => new TextEncoder().encode(text);
  const head = 'woning;e-mail;vanaf;tot;nieuwe sleutels';
  const right = file(
    `${head}\nDe Linde 12;ina@voorbeeld.nl;;1-12-2026;\nDe Linde 14;eva@voorbeeld.nl;2026-12-01;;ja`,
  );
  const wrong = file(`${head}\nDe Linde 999;ina@voorbeeld.nl;;1-12-2026;\nDe Linde 14;eva;31-2-2027;;soms`);
  const looksAt = await changing({});
  const homeNotThere = await changing({ home: 'De Linde 999' });
  const fileWrong = await bring('residency-file', wrong, els);
  const fileLooked = await bring('residency-file', right, els);
  const taken = await changing({ looksOnly: false });
  const residency = await community.rows(async (db) => {
    const asked = {
      asked_at: community.clock.now(),
      desk_told_at: community.clock.now(),
      ends_on: null,
      ended_how: null,
    };
    const told = db.updateTable('residency').set(asked).where('ends_on', 'is not', null).returning('id');
    return Buffer.from(`Residency:${(await told.executeTakeFirstOrThrow()).id}`).toString('base64');
  });
  const opened = await act('OpenStillHere', { residency }, els);
  return {
    looksAt,
    homeNotThere,
    taken,
    fileWrong,
    fileLooked,
    opened,
    settled: await act('SettleStillHere', { residency, livesHere: true }, els),
  };
}

function idOf(recorded: Recorded, email: string): string {
  const { colleagues } = recorded.answer.data.console;
  return colleagues.find((one: { email: string }) => one.email === email).id;
}
