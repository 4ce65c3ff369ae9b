import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { removeWhatIsOld } from '../database/retention.ts';
import { emptyTheOutbox } from '../testing/emptied-outbox.ts';
import { hasPostgres, websiteOrigin, type SignedInForTests } from '../testing/index.ts';
import { localIdOf, neighboursForTests, type Neighbours } from '../testing/neighbours.ts';

const ownOrigin = 'http://localhost:4000';

describe.skipIf(!hasPostgres())('Contact details of a neighbour', () => {
  let at: Neighbours;
  let ina: SignedInForTests;
  let noor: SignedInForTests;
  let talk: string;

  beforeAll(async () => {
    at = await neighboursForTests();
  });
  afterAll(() => at.community.close());
  beforeEach(async () => {
    await at.startAgain();
    await emptyTheOutbox(at.community);
    await at.neighbour('Mo', 'De Linde 7');
    ina = await at.neighbour('Ina', 'De Linde 12');
    noor = await at.neighbour('Noor', 'De Linde 3');
    ({ talk } = await at.talkBetween(ina, noor, { agreed: true }));
  });

  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await at.community.fetch(`/contact/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: ownOrigin, ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as any };
  };
  const askCode = async (email: string, about = talk) =>
    (await post('code', { talk: localIdOf(about), email })).body.attempt as string;
  const codeOf = async () => {
    const { id } = await at.community.rows((db) =>
      db.selectFrom('fresh_code').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow(),
    );
    return at.community.secret.digits('fresh-code', id);
  };
  const read = async (email: string, about = talk) => {
    const attempt = await askCode(email, about);
    return post('read', { attempt, code: await codeOf() });
  };
  const share = (who: SignedInForTests, given: object, about = talk) =>
    at.act(who, 'shareContact', { talk: about, ...given });
  const bothShare = async () => {
    await share(ina, { phone: '06 12345678' });
    await share(noor, { phone: '+31 6 87654321', email: true });
  };
  const refused = (code: string) => ({ status: 400, body: { refusal: { code } } });
  const audits = () =>
    at.community.rows((db) =>
      db.selectFrom('audit_entry').selectAll().where('action', '=', 'read-contact').execute(),
    );

  it('are read by each once both gave theirs, after a code to the own address, and it is written down', async () => {
    await share(ina, { phone: '06 12345678' });
    expect(await at.readTalk(ina, talk)).toMatchObject({ sharedByMe: true, contactAddress: null });
    expect(await at.readTalk(noor, talk)).toMatchObject({ otherShares: true, contactAddress: null });
    expect(await read('noor@voorbeeld.nl')).toMatchObject(refused('NOT_FOUND'));
    await share(noor, { phone: '+31 6 87654321', email: true });
    const address = `${ownOrigin}/contact#${localIdOf(talk)}`;
    expect(await at.readTalk(ina, talk)).toMatchObject({ contactAddress: address, otherShares: true });
    expect(await read('ina@voorbeeld.nl')).toEqual({
      status: 200,
      body: {
        firstName: 'Noor',
        phone: { number: '0687654321', shown: '06 87 65 43 21' },
        email: 'noor@voorbeeld.nl',
        until: 'Je kunt dit lezen tot 21\u00a0december 2026.',
      },
    });
    expect((await read('noor@voorbeeld.nl')).body).toMatchObject({
      firstName: 'Ina',
      phone: { shown: '06 12 34 56 78' },
      email: null,
    });
    expect(await audits()).toMatchObject([
      { actor: 'resident', reason: 'help-agreed' },
      { actor: 'resident', reason: 'help-agreed' },
    ]);
  });

  it('are in no answer of the talk itself', async () => {
    await bothShare();
    const answers = JSON.stringify([
      await at.readTalk(ina, talk),
      await at.listTalks(noor),
      await at.act(ina, 'agreeInHelpTalk', { talk }),
    ]);
    expect(answers).not.toMatch(/12345678|87654321|@voorbeeld/);
    expect((await read('ina@voorbeeld.nl')).body.phone.number).toBe('0687654321');
  });

  it('are given only after both said yes, and only in a way that can be called or mailed', async () => {
    const begun = (await at.talkBetween(ina, noor)).talk;
    expect(await share(ina, { phone: '0612345678' }, begun)).toMatchObject({ code: 'NOT_AGREED_YET' });
    await at.act(ina, 'agreeInHelpTalk', { talk: begun });
    expect(await share(ina, { phone: '0612345678' }, begun)).toMatchObject({ code: 'NOT_AGREED_YET' });
    await at.act(noor, 'agreeInHelpTalk', { talk: begun });
    expect(await share(ina, { phone: '0612345678' }, begun)).toMatchObject({ talk: { sharedByMe: true } });
    expect(await share(ina, {})).toMatchObject({ code: 'CONTACT_EMPTY' });
    expect(await share(ina, { phone: '  ', email: false })).toMatchObject({ code: 'CONTACT_EMPTY' });
    expect(await share(ina, { phone: 'bel aan' })).toMatchObject({ code: 'PHONE_NOT_READABLE' });
    expect(await share(ina, { phone: '0900 1234567' })).toMatchObject({ code: 'PHONE_NOT_READABLE' });
    expect(await share(ina, { email: true })).toMatchObject({ talk: { sharedByMe: true } });
    await at.act(ina, 'finishHelp', { talk });
    expect(await share(ina, { phone: '0612345678' })).toMatchObject({ code: 'POST_OVER' });
  });

  it('go at once when somebody takes them back, or leaves: the two look alike', async () => {
    await bothShare();
    expect((await read('ina@voorbeeld.nl')).status).toBe(200);
    const twin = (await at.talkBetween(ina, noor, { agreed: true })).talk;
    await share(ina, { phone: '06 12345678' }, twin);
    await share(noor, { phone: '06 87654321' }, twin);
    await at.act(noor, 'stopSharingContact', { talk });
    await at.act(noor, 'leaveHelpTalk', { talk: twin });
    for (const about of [talk, twin]) {
      expect(await read('ina@voorbeeld.nl', about)).toMatchObject(refused('NOT_FOUND'));
      expect(await at.readTalk(ina, about)).toMatchObject({ otherShares: false, contactAddress: null });
    }
    const [one, other] = [await at.readTalk(ina, talk), await at.readTalk(ina, twin)];
    expect(withoutIds(other)).toEqual(withoutIds(one));
    await share(noor, { phone: '06 87654321' });
    expect((await read('ina@voorbeeld.nl')).status).toBe(200);
  });

  it('go 7 days after it is done, from the page at once and from the table in the night', async () => {
    await bothShare();
    await at.act(ina, 'finishHelp', { talk });
    at.community.clock.passSeconds(7 * 86_400 - 60);
    expect((await read('ina@voorbeeld.nl')).body.firstName).toBe('Noor');
    at.community.clock.passSeconds(60);
    expect(await read('ina@voorbeeld.nl')).toMatchObject(refused('NOT_FOUND'));
    ina = await at.community.asGuest('ina@voorbeeld.nl');
    expect(await at.readTalk(ina, talk)).toMatchObject({ contactAddress: null, otherShares: false });
    expect(await kept()).toHaveLength(2);
    at.community.clock.passSeconds(1);
    await at.community.rows((db) => removeWhatIsOld(db, at.community.clock.now()));
    expect(await kept()).toHaveLength(0);
    expect(await at.readTalk(ina, talk)).toMatchObject({ sharedByMe: false, done: true });
  });

  it('go 28 days after they were given when nobody says that it is done', async () => {
    await bothShare();
    at.community.clock.passSeconds(28 * 86_400 - 60);
    expect((await read('ina@voorbeeld.nl')).body.firstName).toBe('Noor');
    at.community.clock.passSeconds(60);
    expect(await read('ina@voorbeeld.nl')).toMatchObject(refused('NOT_FOUND'));
  });

  it('are not there after a block, for somebody who moved away, or for a third', async () => {
    await bothShare();
    const before = (await audits()).length;
    expect(await read('mo@voorbeeld.nl')).toMatchObject(refused('NOT_FOUND'));
    const moveAway = (ends_on: string | null) =>
      at.community.rows((db) => db.updateTable('residency').set({ ends_on }).execute());
    await moveAway('2026-01-01');
    expect(await read('ina@voorbeeld.nl')).toMatchObject(refused('NOT_FOUND'));
    await moveAway(null);
    expect((await read('ina@voorbeeld.nl')).status).toBe(200);
    const [message] = (await at.readTalk(ina, talk)).messages;
    await at.act(ina, 'block', { authorOf: message.id });
    expect(await read('ina@voorbeeld.nl')).toMatchObject(refused('NOT_FOUND'));
    expect(await read('noor@voorbeeld.nl')).toMatchObject(refused('NOT_FOUND'));
    expect(await audits()).toHaveLength(before + 1);
  });

  it('answer everybody alike who asks for a code, and mail it only to who may read', async () => {
    await bothShare();
    const shapes = [];
    for (const email of ['ina@voorbeeld.nl', 'mo@voorbeeld.nl', 'niemand@voorbeeld.nl'])
      shapes.push(await post('code', { talk: localIdOf(talk), email }));
    const nowhere = { talk: '0198c0de-0000-7000-8000-000000000000', email: 'noor@voorbeeld.nl' };
    shapes.push(await post('code', nowhere));
    for (const { status, body } of shapes)
      expect({ status, body }).toEqual({
        status: 200,
        body: { attempt: expect.stringMatching(/^[\w-]{43}$/) },
      });
    const codes = async () =>
      (await at.community.mails()).filter(({ body }) => body.includes('het nummer of het e-mailadres'));
    await vi.waitFor(async () => expect(await codes()).toHaveLength(1), { timeout: 15_000, interval: 100 });
    await vi.waitFor(async () => expect(await waitingJobs()).toBe(0), { timeout: 15_000, interval: 100 });
    expect((await codes()).map(({ recipient }) => recipient)).toEqual(['ina@voorbeeld.nl']);
  });

  it('take the code once, for one act, five tries at most', async () => {
    await bothShare();
    const attempt = await askCode('ina@voorbeeld.nl');
    const code = await codeOf();
    const wrong = code === '000000' ? '000001' : '000000';
    expect(await post('read', { attempt, code: wrong })).toMatchObject(refused('CODE_WRONG'));
    expect(await post('read', { attempt, code: ` ${code.slice(0, 3)} ${code.slice(3)}` })).toMatchObject({
      status: 200,
    });
    expect(await post('read', { attempt, code })).toMatchObject(refused('CODE_EXPIRED'));
    const second = await askCode('ina@voorbeeld.nl');
    for (let tried = 0; tried < 5; tried++)
      expect(await post('read', { attempt: second, code: wrong })).toMatchObject(refused('CODE_WRONG'));
    expect(await post('read', { attempt: second, code: await codeOf() })).toMatchObject(
      refused('CODE_EXPIRED'),
    );
    const old = await askCode('ina@voorbeeld.nl');
    at.community.clock.passSeconds(15 * 60);
    expect(await post('read', { attempt: old, code: await codeOf() })).toMatchObject(refused('CODE_EXPIRED'));
    const signedIn = await at.community.session('sign-in', { attempt: old, code: await codeOf() });
    expect(signedIn.body).toMatchObject({ refusal: { code: 'CODE_EXPIRED' } });
  });

  it('hear no page but their own, and nothing that is no JSON', async () => {
    await bothShare();
    const body = { talk: localIdOf(talk), email: 'ina@voorbeeld.nl' };
    for (const origin of [websiteOrigin, 'null', 'https://kwaad.example'])
      expect(await post('code', body, { origin })).toMatchObject({
        status: 403,
        body: { refusal: { code: 'ORIGIN_NOT_ALLOWED' } },
      });
    expect(await post('code', body, { 'content-type': 'text/plain' })).toMatchObject(
      refused('INPUT_NOT_READABLE'),
    );
    expect(await post('code', { ...body, talk: 'x' })).toMatchObject(refused('NOT_FOUND'));
    expect(await post('code', { ...body, email: 'ina' })).toMatchObject(refused('EMAIL_NOT_READABLE'));
    expect(await post('read', {})).toMatchObject(refused('CODE_EXPIRED'));
    expect(await post('code', body)).toMatchObject({ status: 200 });
  });

  it('mail one address five codes an hour', async () => {
    await bothShare();
    const body = { talk: localIdOf(talk), email: 'ina@voorbeeld.nl' };
    for (let asked = 0; asked < 5; asked++) expect((await post('code', body)).status).toBe(200);
    expect(await post('code', body)).toMatchObject({
      status: 429,
      body: { refusal: { code: 'TOO_MANY_REQUESTS' } },
    });
    expect((await post('code', { ...body, email: 'noor@voorbeeld.nl' })).status).toBe(200);
  });

  const kept = () => at.community.rows((db) => db.selectFrom('help_contact').selectAll().execute());

  async function waitingJobs(): Promise<number> {
    const { rows } = await at.community.connection.pool.query<{ count: number }>(
      "select count(*) from pgboss.job where name = 'contact-code-mail' and state <> 'completed'",
    );
    return Number(rows[0]!.count);
  }
});

/** What is left to tell two talks apart by once their ids are gone. */
function withoutIds(talk: object): unknown {
  return JSON.parse(
    JSON.stringify(talk, (key, value) =>
      key === 'id' || key === 'talk' || key === 'writtenAt' ? 'x' : value,
    ),
  );
}
