import { openRecorder, type Recorded, type Recordings } from './recorder.ts';

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
      found: await act('LookUpResident', { email: 'ina@voorbeeld.nl', reason: 'QUESTION' }),
      nobody: await act('LookUpResident', { email: 'niemand@voorbeeld.nl', reason: 'MOVING' }),
    };
  } finally {
    await community.close();
  }
}

function idOf(recorded: Recorded, email: string): string {
  const { colleagues } = recorded.answer.data.console;
  return colleagues.find((one: { email: string }) => one.email === email).id;
}
