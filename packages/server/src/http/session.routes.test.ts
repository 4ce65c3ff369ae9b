import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communityForTests, hasPostgres, websiteOrigin, type TestCommunity } from '../testing/index.ts';

const doors = ['ways', 'host-identity', 'code', 'sign-in', 'handle', 'refresh', 'sign-out'];
const strangers: readonly (string | null)[] = [
  null,
  'null',
  '',
  'http://kwaad.localhost:4001',
  'https://website.localhost:4001',
  'http://website.localhost',
  'http://website.localhost:4001.kwaad.nl',
  'http://website.localhost:4001/',
  'http://WEBSITE.localhost:4001',
  'http://localhost:4000',
  `http://${'a'.repeat(300)}.nl`,
];

describe.skipIf(!hasPostgres())('Who may knock on the doors of signing in', () => {
  let community: TestCommunity;
  let signedIn: { token: string; cookie: string };

  beforeAll(async () => {
    community = await communityForTests();
    signedIn = await community.asGuest('ina@voorbeeld.nl');
  });
  afterAll(() => community.close());

  const knock = (door: string, headers: Record<string, string>, body: BodyInit = '{}', method = 'POST') =>
    community.fetch(`/session/${door}`, {
      method,
      headers: { cookie: signedIn.cookie, ...headers },
      ...(method === 'POST' ? { body } : {}),
    });
  const from = (origin: string | null): Record<string, string> => (origin === null ? {} : { origin });
  const json = { 'content-type': 'application/json' };
  const corsOf = ({ headers }: Response) =>
    [...headers.keys()].filter((name) => name.startsWith('access-control-'));

  it('refuses a page nobody allowed, without a header that lets it read the answer', async () => {
    for (const door of doors) {
      for (const origin of strangers) {
        const response = await knock(door, { ...json, ...from(origin) });
        expect(response.status, `${door} from ${origin}`).toBe(403);
        expect(await response.json()).toMatchObject({ refusal: { code: 'ORIGIN_NOT_ALLOWED' } });
        expect([...corsOf(response), ...response.headers.getSetCookie()]).toEqual([]);
      }
    }
  });

  it('lets a page of a known site read every answer, also a refusal', async () => {
    for (const door of doors.filter((known) => known !== 'sign-out')) {
      const response = await knock(door, { ...json, origin: websiteOrigin });
      expect(response.headers.get('access-control-allow-origin'), door).toBe(websiteOrigin);
      expect(response.headers.get('access-control-allow-credentials')).toBe('true');
      expect(response.headers.get('vary')).toBe('Origin');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(JSON.stringify(await response.json())).not.toContain('ORIGIN_NOT_ALLOWED');
    }
  });

  it('tells any page whether it is of a known site, and a stranger which origin to let in', async () => {
    const asked = async (origin: string) => {
      const response = await knock('site', { origin, 'accept-language': 'nl' }, '', 'GET');
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
      return response.json();
    };
    expect(await asked('https://elders.example')).toMatchObject({
      refusal: {
        code: 'ORIGIN_NOT_ALLOWED',
        message: expect.stringMatching(/^Op deze website kun je alleen lezen\. .*https:\/\/elders\.example$/),
      },
    });
    expect(await asked(websiteOrigin)).toEqual({});
  });

  it('answers the question before a request for a known site alone', async () => {
    for (const origin of strangers) {
      const response = await knock(
        'sign-in',
        { ...from(origin), 'access-control-request-method': 'POST' },
        '',
        'OPTIONS',
      );
      expect([response.status, ...corsOf(response)], String(origin)).toEqual([403]);
    }
    const response = await knock('sign-in', { origin: websiteOrigin }, '', 'OPTIONS');
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toBe('POST');
  });

  it('refuses what a form can send, and does nothing with it', async () => {
    const forms: readonly [string, BodyInit][] = [
      ['application/x-www-form-urlencoded', 'email=eva@voorbeeld.nl'],
      [
        'multipart/form-data; boundary=x',
        '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\neva@voorbeeld.nl\r\n--x--',
      ],
      ['text/plain', '{"email":"eva@voorbeeld.nl"}'],
      ['text/plain; application/json', '{"email":"eva@voorbeeld.nl"}'],
      ['application/jsonp', '{"email":"eva@voorbeeld.nl"}'],
      ['', '{"email":"eva@voorbeeld.nl"}'],
    ];
    const asked = () =>
      community.rows((db) =>
        db.selectFrom('sign_in').select('id').where('email', '=', 'eva@voorbeeld.nl').execute(),
      );
    for (const [type, body] of forms) {
      const response = await knock('code', { 'content-type': type, origin: websiteOrigin }, body);
      expect(response.status, type).toBe(400);
      expect(await response.json()).toMatchObject({ refusal: { code: 'INPUT_NOT_READABLE' } });
    }
    expect(await asked()).toHaveLength(0);
    const twin = { 'content-type': 'application/json; charset=utf-8', origin: websiteOrigin };
    expect((await knock('code', twin, '{"email":"eva@voorbeeld.nl"}')).status).toBe(200);
    expect(await asked()).toHaveLength(1);
  });

  it('refuses JSON that is broken, too long or of another shape', async () => {
    const bodies = [
      '',
      '{',
      'null',
      '[]',
      '"ina@voorbeeld.nl"',
      '{"email":7}',
      '{"email":["ina@voorbeeld.nl","eva@voorbeeld.nl"]}',
      `{"email":"ina@voorbeeld.nl","more":"${'x'.repeat(5_000)}"}`,
      '{"__proto__":{"email":"ina@voorbeeld.nl"}}',
    ];
    for (const body of bodies) {
      const response = await knock('code', { ...json, origin: websiteOrigin }, body);
      expect([response.status, await response.json()], body.slice(0, 60)).toMatchObject([
        400,
        { refusal: { code: 'INPUT_NOT_READABLE' } },
      ]);
    }
  });

  it('has no door that opens by a GET', async () => {
    for (const door of [...doors, 'join']) {
      expect((await knock(door, { origin: websiteOrigin }, '', 'GET')).status, door).toBe(404);
    }
    expect((await community.session('refresh', {}, { cookie: signedIn.cookie })).body.viewer).toEqual({
      kind: 'GUEST',
      firstName: null,
    });
  });

  it('never knows who reads by GET, whatever it carries, since anybody may be given the same answer', async () => {
    const { token, cookie } = await community.asGuest('mo@voorbeeld.nl');
    const query = `/graphql?query=${encodeURIComponent('{ viewer { kind } }')}`;
    const headers = { authorization: `Bearer ${token}`, cookie, origin: websiteOrigin };
    const read = await community.fetch(query, { headers });
    expect(await read.json()).toEqual({ data: { viewer: null } });
    expect(read.headers.get('access-control-allow-credentials')).toBeNull();
    expect((await community.graphql('{ viewer { kind } }', {}, { token })).data.viewer).toEqual({
      kind: 'GUEST',
    });
    expect(
      (await community.graphql('{ viewer { kind } }', {}, { headers: { cookie } })).data.viewer,
    ).toBeNull();
  });
});
