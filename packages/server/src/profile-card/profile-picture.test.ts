import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, type Acting } from '../testing/acting.ts';
import {
  communityForTests,
  forumOrigin,
  hasPostgres,
  websiteOrigin,
  type SignedInForTests,
  type TestCommunity,
} from '../testing/index.ts';
import { jpeg, jpegThatTells, marker, png } from './picture/fixtures/photos.ts';

const own = 'profile { picture { address small: address(size: SMALL) audience until ended } }';

describe.skipIf(!hasPostgres())('The picture', () => {
  let community: TestCommunity;
  let inaSignedIn: SignedInForTests;
  let ina: Acting;
  let noor: Acting;
  let idOfIna: string;
  beforeAll(async () => {
    community = await communityForTests();
    inaSignedIn = await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina');
    ina = acting(community, inaSignedIn);
    noor = acting(community, await community.asResident('noor@voorbeeld.nl', 'De Linde 20', 'Noor'));
    await ina.act('answerProfileQuestion', { question: 'ENJOY', chosen: ['walking'], language: 'nl' });
    const { viewer } = await ina.ask('{ viewer { profile { seenBy(audience: BUILDING) { id } } } }');
    idOfIna = viewer.profile.seenBy.id;
  });
  afterAll(() => community.close());

  const send = async (bytes: Uint8Array, more: Record<string, string> = {}) => {
    const response = await community.fetch('/profile-picture', {
      method: 'POST',
      headers: {
        origin: websiteOrigin,
        authorization: `Bearer ${inaSignedIn.token}`,
        'content-type': 'image/jpeg',
        ...more,
      },
      body: new Uint8Array(bytes),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as any };
  };
  const load = (address: string) => community.fetch(new URL(address).pathname);
  const ownPicture = async () => (await ina.ask(`{ viewer { ${own} } }`)).viewer.profile.picture;
  const seenByNoor = async () =>
    (await noor.ask('query ($id: ID!) { viewer { neighbour(id: $id) { picture } } }', { id: idOfIna })).viewer
      .neighbour?.picture;

  it('is sent, made anew, and seen at an address by those who may see it', async () => {
    const taken = await send(await jpegThatTells());
    expect(taken).toMatchObject({ status: 200, body: {} });
    expect(taken.headers.get('access-control-allow-origin')).toBe(websiteOrigin);
    expect(await ownPicture()).toMatchObject({ audience: 'ONLY_ME', until: null, ended: false });
    expect(await seenByNoor()).toBeNull();
    await ina.act('showProfilePicture', { audience: 'BUILDING' });
    const picture = await ownPicture();
    expect(picture).toMatchObject({ audience: 'BUILDING', until: null, ended: false });
    const response = await load(await seenByNoor());
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'private, max-age=600',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 180, height: 240 });
    expect(bytes.includes(marker)).toBe(false);
    const small = await sharp(Buffer.from(await (await load(picture.small)).arrayBuffer())).metadata();
    expect([small.width, small.height]).toEqual([120, 160]);
  });

  it('lies in the database without what came along with it', async () => {
    const rows = await community.rows((db) => db.selectFrom('profile_picture').selectAll().execute());
    expect(rows).toHaveLength(1);
    expect([rows[0]!.large.includes(marker), rows[0]!.small.includes(marker)]).toEqual([false, false]);
    expect((await jpegThatTells()).includes(marker)).toBe(true);
  });

  it('is hidden at once, also at addresses that were given before', async () => {
    const before = await seenByNoor();
    expect((await load(before)).status).toBe(200);
    await ina.act('showProfilePicture', { audience: 'ONLY_ME' });
    expect(await seenByNoor()).toBeNull();
    expect((await load(before)).status).toBe(404);
    expect((await load((await ownPicture()).address)).status).toBe(200);
    await ina.act('showProfilePicture', { audience: 'BUILDING' });
    expect((await load(before)).status).toBe(200);
  });

  it('has an address that nobody can make up, and that is one of its own organisation', async () => {
    const address: string = await seenByNoor();
    const token = address.split('/').at(-1)!;
    const [id = '', size = '', ends = '', signature = ''] = token.split('.');
    for (const wrong of [
      [id, 'small', ends, signature],
      [id, size, (Number.parseInt(ends, 36) + 600).toString(36), signature],
      [id.replace(/.$/, id.endsWith('0') ? '1' : '0'), size, ends, signature],
      [id, size, ends, signature.replace(/^./, signature.startsWith('A') ? 'B' : 'A')],
      [id, size, ends],
    ]) {
      expect((await community.fetch(`/profile-picture/${wrong.join('.')}`)).status, wrong.join('.')).toBe(
        404,
      );
    }
    expect((await community.fetch('/profile-picture/')).status).toBe(404);
    expect((await community.fetch('/profile-picture')).status).toBe(404);
    expect((await load(address)).status).toBe(200);
  });

  it('keeps what was there when another one is refused, and says what is wrong', async () => {
    const before = await community.rows((db) => db.selectFrom('profile_picture').selectAll().execute());
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(await send(svg)).toMatchObject({
      status: 400,
      body: {
        refusal: { code: 'PICTURE_NOT_READABLE', message: 'Deze foto lukt niet, kies een andere foto.' },
      },
    });
    expect(await send(Buffer.concat([await jpeg(), Buffer.alloc(11 * 1024 * 1024)]))).toMatchObject({
      status: 400,
      body: { refusal: { code: 'PICTURE_TOO_LARGE' } },
    });
    expect(await send(await jpeg(), { 'content-type': 'image/svg+xml' })).toMatchObject({
      body: { refusal: { code: 'PICTURE_NOT_READABLE' } },
    });
    expect(await community.rows((db) => db.selectFrom('profile_picture').selectAll().execute())).toEqual(
      before,
    );
    expect(await send(await png(), { 'content-type': 'image/png' })).toMatchObject({ status: 200 });
    expect(await ownPicture()).toMatchObject({ audience: 'BUILDING' });
  });

  it('is taken from a known page, from somebody signed in who lives somewhere, and from nobody else', async () => {
    const photo = await jpeg();
    expect(await send(photo, { authorization: 'Bearer dead-dead-dead-dead-dead' })).toMatchObject({
      status: 401,
      body: { refusal: { code: 'SIGN_IN_NEEDED' } },
    });
    expect(await send(photo, { authorization: '' })).toMatchObject({ status: 401 });
    expect(await send(photo, { origin: 'http://elsewhere.example' })).toMatchObject({
      status: 403,
      body: { refusal: { code: 'ORIGIN_NOT_ALLOWED' } },
    });
    const guest = await community.asGuest('gijs@voorbeeld.nl');
    expect(await send(photo, { authorization: `Bearer ${guest.token}` })).toMatchObject({
      body: { refusal: { code: 'RESIDENT_NEEDED' } },
    });
    expect(await send(photo, { origin: forumOrigin })).toMatchObject({ status: 200 });
    const asked = (origin: string) =>
      community.fetch('/profile-picture', { method: 'OPTIONS', headers: { origin } });
    expect((await asked('http://elsewhere.example')).status).toBe(403);
    expect((await asked(websiteOrigin)).headers.get('access-control-allow-methods')).toBe('POST');
  });

  it('makes a crowd wait, and all of them are served', async () => {
    const photo = await jpeg();
    const all = await Promise.all(Array.from({ length: 5 }, () => send(photo)));
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });

  it('can be tried thirty times a day', async () => {
    const wim = await community.asResident('wim@voorbeeld.nl', 'De Linde 2', 'Wim');
    const as = { authorization: `Bearer ${wim.token}` };
    for (let time = 0; time < 30; time++) expect((await send(Buffer.from('x'), as)).status).toBe(400);
    expect(await send(await jpeg(), as)).toMatchObject({
      status: 429,
      body: { refusal: { code: 'TOO_MANY_REQUESTS' } },
    });
  });

  it('ends by itself, and can be taken away', async () => {
    expect(await ina.act('showProfilePicture', { audience: 'BUILDING', until: '2026-11-22' })).toMatchObject({
      code: 'DATE_PASSED',
    });
    expect(
      await ina.act('showProfilePicture', { audience: 'BUILDING', until: '2026-11-23' }, own),
    ).toMatchObject({
      profile: { picture: { until: '2026-11-23', ended: false } },
    });
    expect(await seenByNoor()).not.toBeNull();
    await community.rows((db) => db.updateTable('profile_picture').set({ until: '2026-11-22' }).execute());
    expect(await seenByNoor()).toBeNull();
    expect(await ownPicture()).toMatchObject({ ended: true });
    const { address } = await ownPicture();
    expect((await load(address)).status).toBe(200);
    expect(await ina.act('removeProfilePicture', {}, own)).toMatchObject({ profile: { picture: null } });
    expect((await load(address)).status).toBe(404);
    expect(await ina.act('showProfilePicture', { audience: 'BUILDING' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('stops being at an address after ten minutes', async () => {
    await send(await jpeg());
    await ina.act('showProfilePicture', { audience: 'BUILDING' });
    const address = await seenByNoor();
    community.clock.passSeconds(601);
    expect((await load(address)).status).toBe(404);
  });
});
