import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  communityForTests,
  hasPostgres,
  mutationId,
  websiteOrigin,
  type TestCommunity,
} from '../testing/index.ts';

const question = `query Lab($slug: String!, $language: String) {
  organisation { name }
  lab(slug: $slug, language: $language) { title { text } place sections { items { id commentCount } } }
}`;
const comment = `mutation Say($input: CommentOnLabItemInput!) {
  commentOnLabItem(input: $input) { __typename }
}`;
const slug = 'samen-in-de-buurt';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const byHash = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } });

describe.skipIf(!hasPostgres())('A registered question, asked in public', () => {
  let community: TestCommunity;

  beforeAll(async () => {
    const operations = new Map([question, comment].map((text) => [hashOf(text), text]));
    community = await communityForTests({ operations, freeOperations: false, keepsAnswersFor: 60 });
  });
  afterAll(() => community.close());

  const read = async (response: Response) => {
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
  };
  /** @param more makes it another address, since an answer to the same one is kept */
  const ask = async (variables: object, headers: Record<string, string> = {}, more = '') => {
    const asked = { extensions: JSON.stringify(byHash(question)), variables: JSON.stringify(variables) };
    return read(await community.fetch(`/graphql?${new URLSearchParams(asked)}${more}`, { headers }));
  };
  const post = async (text: string, variables: object, token?: string) =>
    read(
      await community.fetch('/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: websiteOrigin,
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: JSON.stringify({ extensions: byHash(text), variables }),
      }),
    );

  it('is known by the first sixteen letters of its hash as well, and by no fewer', async () => {
    const asked = async (length: number) => {
      const persistedQuery = { version: 1, sha256Hash: hashOf(question).slice(0, length) };
      const address = { extensions: JSON.stringify({ persistedQuery }), variables: JSON.stringify({ slug }) };
      return (await read(await community.fetch(`/graphql?${new URLSearchParams(address)}`))).body;
    };
    expect(await asked(64)).toMatchObject({ data: { lab: { place: expect.any(String) } } });
    expect(await asked(16)).toEqual(await asked(64));
    expect(await asked(15)).toMatchObject({ errors: [expect.anything()] });
    expect(await asked(8)).toMatchObject({ errors: [expect.anything()] });
  });

  it('is answered in one format, whatever a browser says it takes', async () => {
    const plain = await ask({ slug });
    const formats = [
      'text/event-stream',
      'multipart/mixed',
      'application/graphql-response+json',
      'text/html',
    ];
    for (const accept of formats) {
      const answer = await ask({ slug }, { accept }, `&once=${encodeURIComponent(accept)}`);
      expect([answer.status, answer.text]).toEqual([200, plain.text]);
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    }
  });

  it('is answered as the endpoint that takes everything answers it', async () => {
    const variables = { slug, language: 'en' };
    const { body } = await ask(variables);
    expect(body.data.lab.title.text).toBe('Together in Molenveld');
    expect(body).toEqual((await post(question, variables)).body);
  });

  it('says what is wrong with it, and no cache keeps that', async () => {
    const misfit = await ask({ slug: 7 });
    const misnamed = await ask({ slug }, {}, '&operationName=Other');
    for (const { body, headers } of [misfit, misnamed]) {
      expect(body.errors).toHaveLength(1);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('etag')).toBeNull();
    }
    const mended = await ask({ slug }, {}, '&operationName=Lab');
    expect(mended.body.errors).toBeUndefined();
    expect(mended.headers.get('cache-control')).toMatch(/^public/);
  });

  it('is answered from memory, until somebody changes something by this server', async () => {
    await community.asResident('ina@voorbeeld.nl');
    // An account that is there for a while, so that what it writes appears at once.
    community.clock.passDays(20);
    const { token } = await community.asGuest('ina@voorbeeld.nl');
    const before = (await ask({ slug })).body.data.lab;
    const [first] = before.sections.flatMap((section: any) => section.items);
    await community.rows((db) => db.updateTable('lab').set({ place: 'Elders' }).execute());
    expect((await ask({ slug })).body.data.lab).toEqual(before);
    const said = { clientMutationId: mutationId(), item: first.id, text: 'Dat zie ik ook.', language: 'nl' };
    await post(comment, { input: said }, token);
    const after = (await ask({ slug })).body.data.lab;
    const changed = after.sections.flatMap((section: any) => section.items)[0];
    expect([after.place, changed.commentCount]).toEqual(['Elders', first.commentCount + 1]);
  });
});
