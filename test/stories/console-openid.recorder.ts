import { openRecorder, type Recordings } from './recorder.ts';

const residents = {
  audience: 'RESIDENTS',
  issuer: 'https://login.wonen.example',
  name: 'Mijn Wonen',
  clientId: 'buren',
  clientSecret: 'a-secret-of-the-story',
};
const groups = [
  { group: 'Bewonerszaken', role: 'EDITOR' },
  { group: 'Applicatiebeheer', role: 'ADMIN' },
];
const staff = {
  audience: 'STAFF',
  issuer: 'https://login.microsoftonline.com/8d6f1a3e-0000-4000-8000-5f0a2c9b7e11/v2.0',
  name: 'Medewerkers van Wonen',
  clientId: '0d1f2b4c-0000-4000-8000-1f2e3d4c5b6a',
  clientSecret: 'another-secret-of-the-story',
  scope: 'openid profile offline_access',
  groupClaim: 'groups',
  amrValues: ['mfa'],
  groups,
};

/** What an admin sees of the accounts elsewhere: none, one for residents and one for staff, and what is refused. */
export async function recordConsoleOpenid(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community } = recorder;
  try {
    const by = await community.asStaff('els@wonen.example');
    const els = { by, inConsole: true } as const;
    const isBack = await recorder.consoleDoor('refresh', {}, by.cookie);
    const ask = () => recorder.mine('OpenIdIssuers', {}, els);
    const noIssuers = await ask();
    const sites = noIssuers.answer.data.console.sites.map(({ id }: { id: string }) => id);
    const notSecure = await recorder.act(
      'AddOpenIdIssuer',
      { ...residents, issuer: 'http://login.wonen.example' },
      els,
    );
    await recorder.act('AddOpenIdIssuer', { ...residents, sites }, els);
    await recorder.act('AddOpenIdIssuer', staff, els);
    const issuers = await ask();
    const called = (name: string) =>
      issuers.answer.data.console.openIdIssuers.find((one: { name: string }) => one.name === name) as {
        id: string;
        version: number;
      };
    const { audience: _, issuer: __, clientSecret: ___, ...same } = staff;
    const { id, version } = called(staff.name);
    const edited = await recorder.act('EditOpenIdIssuer', { ...same, id, version }, els);
    const changedMeanwhile = await recorder.act('EditOpenIdIssuer', { ...same, id, version }, els);
    const gone = called(residents.name);
    const removed = await recorder.act('RemoveOpenIdIssuer', { id: gone.id, version: gone.version }, els);
    return { isBack, noIssuers, notSecure, issuers, edited, changedMeanwhile, removed };
  } finally {
    await community.close();
  }
}
