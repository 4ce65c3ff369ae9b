import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { emptyTheOutbox } from '../testing/emptied-outbox.ts';
import { openPushService, type PushService } from '../testing/push-service.ts';
import { codeToChoose } from './choice.actions.ts';
import { sendDigest } from './digest.actions.ts';
import { tell } from './tell.actions.ts';

describe.skipIf(!hasPostgres())('A notice on a device', () => {
  let service: PushService;
  let community: TestCommunity;
  let ina: string;
  let lab: string;

  beforeAll(async () => {
    service = await openPushService();
    community = await communityForTests({ pushServices: [service.origin] });
    await community.asResident('ina@voorbeeld.nl');
    await community.rows(async (db) => {
      const found = db.selectFrom('resident').select('id').where('email', '=', 'ina@voorbeeld.nl');
      ina = (await found.executeTakeFirstOrThrow()).id;
      const closed = db.updateTable('lab').set({ state: 'closed' }).where('slug', '=', 'samen-in-de-buurt');
      lab = (await closed.returning('id').executeTakeFirstOrThrow()).id;
    });
    await community.connection.pool.query('update pgboss.queue set retry_delay = 1, retry_backoff = false');
  });
  afterAll(async () => {
    await community.close();
    await service.close();
  });

  const post = async (path: string, body: object) => {
    const response = await community.fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
      body: JSON.stringify(body),
    });
    return { status: response.status, ...((await response.json()) as any) };
  };
  const choose = (device: object | null) =>
    post('/notifications', {
      code: codeToChoose(community, ina),
      rhythm: 'daily',
      channel: 'push',
      phone: null,
      device,
    });
  /** Something happens, and their day comes. */
  const happens = () =>
    community.rows(async (db) => {
      const { organisation, clock, outbox } = community;
      await db.deleteFrom('notification').execute();
      await tell({ db, organisation, clock }, { kind: 'lab-closed', aboutId: lab, to: [ina] });
      await sendDigest({ db, organisation, clock, outbox }, ina);
    });
  const devices = () => community.rows((db) => db.selectFrom('push_device').select('endpoint').execute());
  const arrives = async (count: number) => {
    await expect.poll(() => service.arrived.length, { timeout: 20_000 }).toBe(count);
    return service.arrived.at(-1)!;
  };

  it.each([
    'http://127.0.0.1:9/x',
    'https://169.254.169.254/latest/meta-data',
    'https://localhost/x',
    'https://fcm.googleapis.com.kwaad.example/x',
    'https://fcm.googleapis.com:8443/x',
    'https://fcm.googleapis.com@kwaad.example/x',
    'https://ina:geheim@fcm.googleapis.com/x',
    'https://kwaad.example/fcm.googleapis.com',
    'http://fcm.googleapis.com/x',
    'https://a.b.push.apple.com/x',
    'file:///etc/passwd',
  ])('is never sent to %s', async (endpoint) => {
    const { address } = service.device('x');
    expect(await choose({ ...address, endpoint })).toMatchObject({
      status: 400,
      refusal: { code: 'CHOICE_NOT_OFFERED' },
    });
    expect(await devices()).toEqual([]);
  });

  it('is refused where it could not be encrypted, and without a device', async () => {
    const { address } = service.device('x');
    for (const bad of [{ p256dh: 'kort' }, { auth: 'kort' }])
      expect(await choose({ ...address, ...bad })).toMatchObject({ refusal: { code: 'CHOICE_NOT_OFFERED' } });
    expect(await choose(null)).toMatchObject({ refusal: { code: 'CHOICE_NOT_OFFERED' } });
    expect(await devices()).toEqual([]);
  });

  it('says that there is news and of what kind, closed to whoever passes it on, and leads to what it says', async () => {
    const phone = service.device('telefoon');
    expect(await choose(phone.address)).toMatchObject({ status: 200 });
    await happens();
    const pushed = await arrives(1);
    expect(pushed.bytes.toString('latin1')).not.toContain('gesprek');
    const notice = phone.read(pushed);
    expect(notice).toMatchObject({
      title: 'Er is nieuws voor je',
      body: 'Een gesprek is klaar',
      language: 'nl',
    });
    const { pushKey } = await post('/notifications/chosen', { code: codeToChoose(community, ina) });
    expect(pushed.authorization).toMatch(new RegExp(`^vapid t=[^,]+, ?k=${pushKey}$`));
    const [, code = ''] = notice.link.split('#');
    expect((await community.fetch(new URL(notice.link).pathname)).status).toBe(200);
    const behind = await post('/notifications/news', { code });
    expect(behind.blocks).toEqual([
      { heading: 'Een gesprek is klaar', lines: [expect.stringContaining('http')] },
    ]);
    expect(await post('/notifications/chosen', { code: behind.code })).toMatchObject({ channel: 'push' });
    expect(await post('/notifications/news', { code: `${code.slice(0, -3)}abc` })).toMatchObject({
      status: 400,
    });
    expect(
      await community.mails().then((all) => all.filter(({ subject }) => subject.includes('nieuws'))),
    ).toEqual([]);
  });

  it('is tried again where the service stumbles, and is not led elsewhere', async () => {
    service.answers.set('/telefoon', 503);
    await happens();
    await arrives(2);
    service.answers.set('/telefoon', 307);
    await arrives(3);
    service.answers.delete('/telefoon');
    await arrives(4);
    expect(service.arrived.map(({ path }) => path)).not.toContain('/elsewhere');
    expect(await devices()).toHaveLength(1);
  });

  it('is tried again on the device that stumbled alone', async () => {
    expect(await choose(service.device('tablet').address)).toMatchObject({ status: 200 });
    service.answers.set('/tablet', 503);
    const before = service.arrived.length;
    const since = () => service.arrived.slice(before).map(({ path }) => path);
    await happens();
    await expect
      .poll(() => since().filter((path) => path === '/tablet').length, { timeout: 20_000 })
      .toBeGreaterThan(2);
    expect(since().filter((path) => path === '/telefoon')).toHaveLength(1);
    service.answers.set('/tablet', 403);
    await expect
      .poll(devices, { timeout: 20_000 })
      .toEqual([{ endpoint: expect.stringMatching(/telefoon$/) }]);
  });

  it.each([401, 403, 410])('is a mail where the device says %s', async (status) => {
    await emptyTheOutbox(community);
    expect(await choose(service.device('telefoon').address)).toMatchObject({ status: 200 });
    service.answers.set('/telefoon', status);
    await happens();
    await expect.poll(devices, { timeout: 20_000 }).toEqual([]);
    await expect
      .poll(async () => (await community.mails()).map(({ subject }) => subject), { timeout: 20_000 })
      .toContain('Er is nieuws voor je');
  });

  it('is a mail where the keys had to be made anew', async () => {
    await emptyTheOutbox(community);
    service.answers.delete('/telefoon');
    expect(await choose(service.device('telefoon').address)).toMatchObject({ status: 200 });
    await community.rows((db) =>
      db
        .updateTable('push_key')
        .set({ sealed_key: Buffer.alloc(64, 1) })
        .execute(),
    );
    await happens();
    await expect.poll(devices, { timeout: 20_000 }).toEqual([]);
    await expect
      .poll(async () => (await community.mails()).map(({ subject }) => subject), { timeout: 20_000 })
      .toContain('Er is nieuws voor je');
  });

  it('goes to the five newest devices of somebody, and to none once another way is chosen', async () => {
    for (let at = 0; at < 7; at++) {
      community.clock.passSeconds(1);
      expect(await choose(service.device(`apparaat-${at}`).address)).toMatchObject({ status: 200 });
    }
    expect((await devices()).map(({ endpoint }) => endpoint.split('-')[1]).toSorted()).toEqual([
      '2',
      '3',
      '4',
      '5',
      '6',
    ]);
    await post('/notifications', {
      code: codeToChoose(community, ina),
      rhythm: 'daily',
      channel: 'mail',
      phone: null,
      device: null,
    });
    expect(await devices()).toEqual([]);
  });
});
