import { setUpWay } from '../../packages/server/src/account/way.actions.ts';
import { openRecorder, type Recorded, type Recorder, type Recordings } from './recorder.ts';

/** What an admin sees of the sites: two that are there, one that is added, and addresses as people type them. */
export async function recordConsoleSites(): Promise<Recordings> {
  const recorder = await openRecorder();
  const { community } = recorder;
  try {
    const by = await community.asStaff('els@wonen.example');
    const els = { by, inConsole: true } as const;
    const isBack = await recorder.consoleDoor('refresh', {}, by.cookie);
    const read = (typed: string, site: string | null = null) =>
      recorder.mine('ReadOrigin', { typed, site }, els);
    const sites = await recorder.mine('Sites', {}, els);
    const forum = siteCalled(sites, 'forum');
    const ways = await switchedWays(recorder, els);
    const form = { site: forum.id, version: forum.version, name: 'Ons forum', origins: forum.origins };
    const reading = {
      cut: await read('https://wonen.example/wonen/helpen'),
      twin: await read('https://www.wonen.example'),
      good: await read('http://forum.localhost:4002', forum.id),
      notSecure: await read('http://www.wonen.example'),
      star: await read('https://*.wonen.example'),
      noAddress: await read('onze website'),
      taken: await read('http://forum.localhost:4002'),
    };
    const added = await recorder.act(
      'AddSite',
      { name: 'Nieuwe website', origins: ['https://wonen.example/wonen/helpen'] },
      els,
    );
    const refusedTaken = await recorder.act(
      'AddSite',
      { name: 'Nog een forum', origins: ['http://forum.localhost:4002'] },
      els,
    );
    await recorder.act('EditSite', { ...form, origins: [...form.origins, 'https://forum.example'] }, els);
    const changedMeanwhile = await recorder.act('EditSite', form, els);
    const removed = await recorder.act('RemoveSite', { site: forum.id, version: forum.version + 1 }, els);
    return {
      isBack,
      sites,
      ...reading,
      ...ways,
      ...(await withForum(recorder, els)),
      ...(await withTexts()),
      added,
      refusedTaken,
      changedMeanwhile,
      removed,
      noSites: await without(recorder, els),
    };
  } finally {
    await community.close();
  }
}

/** Of nobody: what belongs to it was never kept. */
const publicKey = JSON.stringify({
  kty: 'OKP',
  crv: 'Ed25519',
  kid: 'www-1',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
});
const privateKey = '-----BEGIN PRIVATE KEY-----';

/** What is made by chance, made the same for every recording. */
function withLastingSecret(recorded: Recorded): Recorded {
  recorded.answer.data.addHostIdentityKey.secret = 'c2VjcmV0LW9mLW5vYm9keS1mb3ItdGhlLXN0b3JpZXM';
  return recorded;
}

/** The ways of the website: one more that was set up, switched on, and the other one off. */
async function switchedWays(recorder: Recorder, els: Parameters<Recorder['mine']>[2]): Promise<Recordings> {
  const { community } = recorder;
  const site = siteCalled(await recorder.mine('Sites', {}, els), 'website').id;
  const letterOff = await recorder.act('SwitchSignInWay', { site, kind: 'LETTER', on: false }, els);
  const way = { kind: 'host-identity', providerId: null, name: null } as const;
  await community.rows((db) =>
    setUpWay(
      { db, organisation: community.organisation },
      Buffer.from(site, 'base64').toString().split(':')[1]!,
      way,
    ),
  );
  const sitesWithWays = await recorder.mine('Sites', {}, els);
  const hostIdentityOn = await recorder.act(
    'SwitchSignInWay',
    { site, kind: 'HOST_IDENTITY', on: true },
    els,
  );
  const mailCodeOff = await recorder.act('SwitchSignInWay', { site, kind: 'MAIL_CODE', on: false }, els);
  const keyAdded = await recorder.act('AddHostIdentityKey', { site, publicKey }, els);
  const notPublic = await recorder.act('AddHostIdentityKey', { site, publicKey: privateKey }, els);
  const secretMade = withLastingSecret(await recorder.act('AddHostIdentityKey', { site }, els));
  const key = siteCalled(
    { ...keyAdded, answer: { data: { console: keyAdded.answer.data.addHostIdentityKey } } },
    'website',
  ).hostIdentity.keys[0]!.id;
  const keyRemoved = await recorder.act('RemoveHostIdentityKey', { site, key }, els);
  const homesBelieved = await recorder.act('BelieveHomes', { site, believe: true }, els);
  return {
    letterOff,
    keyAdded,
    notPublic,
    secretMade,
    keyRemoved,
    homesBelieved,
    sitesWithWays,
    hostIdentityOn,
    mailCodeOff,
  };
}

/** The forum of the website: one whose secret is made here, one whose secret is too short, and none any more. */
async function withForum(recorder: Recorder, els: Parameters<Recorder['mine']>[2]): Promise<Recordings> {
  const site = siteCalled(await recorder.mine('Sites', {}, els), 'website').id;
  const address = 'https://forum.wonen.example';
  const forumSet = await recorder.act('SetDiscourseForum', { site, address }, els);
  const set = forumSet.answer.data.setDiscourseForum;
  set.secret = 'c2VjcmV0LW9mLW5vYm9keS1mb3ItdGhlLXN0b3JpZXM';
  for (const { signInWays } of set.sites)
    for (const way of signInWays) way.provider &&= '00000000-0000-7000-8000-000000000001';
  const secretTooShort = await recorder.act('SetDiscourseForum', { site, address, secret: 'geheim' }, els);
  const forumRemoved = await recorder.act('RemoveDiscourseForum', { site }, els);
  return { forumSet, secretTooShort, forumRemoved };
}

/** Where the server sends text messages: one more way, off until it is switched on. */
async function withTexts(): Promise<Recordings> {
  const recorder = await openRecorder({ sms: 'demo' });
  const { community } = recorder;
  try {
    const by = await community.asStaff('els@wonen.example');
    const els = { by, inConsole: true } as const;
    const sitesWithTexts = await recorder.mine('Sites', {}, els);
    const site = siteCalled(sitesWithTexts, 'website').id;
    const textsOn = await recorder.act('SwitchSignInWay', { site, kind: 'SMS', on: true }, els);
    return { sitesWithTexts, textsOn };
  } finally {
    await community.close();
  }
}

async function without(recorder: Recorder, els: Parameters<Recorder['mine']>[2]): Promise<Recorded> {
  const left = await recorder.mine('Sites', {}, els);
  for (const { id, version } of left.answer.data.console.sites)
    await recorder.act('RemoveSite', { site: id, version }, els);
  return recorder.mine('Sites', {}, els);
}

function siteCalled(
  recorded: Recorded,
  slug: string,
): {
  id: string;
  version: number;
  origins: string[];
  hostIdentity: { keys: { id: string }[] };
} {
  return recorded.answer.data.console.sites.find((site: { slug: string }) => site.slug === slug);
}
