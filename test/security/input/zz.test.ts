import { expect, it } from 'vitest';
import { communityForTests, mutationId } from '@wederkerig/server/testing';
import { naughtyStrings, wrongTypes } from './naughty-strings.ts';
it('x', async () => {
  const c = await communityForTests({ limitFactor: 100000 });
  const ina = await c.asResident('ina@voorbeeld.nl');
  const bad: Record<string, number> = {};
  const note = async (what: string, r: Response) => { const t = await r.text(); if (r.status >= 500 || t.includes('"fault"')) bad[what + ' ' + r.status + ' ' + t.slice(0, 120)] = (bad[what + ' ' + r.status + ' ' + t.slice(0, 120)] ?? 0) + 1; };
  const all = [...naughtyStrings, ...wrongTypes];
  const g = (query: string, variables: object, token?: string) => c.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', origin: 'http://website.localhost:4001', ...(token ? { authorization: 'Bearer ' + token } : {}) }, body: JSON.stringify({ query, variables }) });
  const t0 = performance.now(); let n = 0;
  for (const v of all) {
    n += 12;
    await note('lab.slug', await g('query($v: String!){ lab(slug: $v) { slug } }', { v }));
    await note('lab.language', await g('query($v: String){ lab(slug: "samen-in-de-buurt", language: $v) { slug title { text } } }', { v }));
    await note('labItem.id', await g('query($v: ID!){ labItem(id: $v) { text } }', { v }));
    await note('viewer.labAnswers', await g('query($v: String!){ viewer { labAnswers(slug: $v) { item } labComments(slug: $v) { id } absentLabComments(slug: $v) } }', { v }, ina.token));
    for (const f of ['clientMutationId', 'item', 'visitor', 'choice']) await note('answer.' + f, await g('mutation($i: AnswerLabItemInput!){ answerLabItem(input: $i) { __typename } }', { i: { clientMutationId: mutationId(), item: 'x', choice: 'YES', visitor: 'ab'.repeat(32), [f]: v } }));
    await note('comment.language', await g('mutation($i: CommentOnLabItemInput!){ commentOnLabItem(input: $i) { __typename } }', { i: { clientMutationId: mutationId(), item: 'x', text: 'hoi', language: v } }, ina.token));
    for (const [path, field] of [['code', 'email'], ['code', 'language'], ['sign-in', 'attempt'], ['sign-in', 'code'], ['refresh', 'handle'], ['sign-out', 'handle']] as const) {
      const body: any = { email: 'a@voorbeeld.nl', language: 'nl', attempt: 'x'.repeat(43), code: '123456', [field]: v };
      await note('session/' + path + '.' + field, await c.fetch('/session/' + path, { method: 'POST', headers: { 'content-type': 'application/json', origin: 'http://website.localhost:4001' }, body: JSON.stringify(body) }));
    }
  }
  console.log(n, performance.now() - t0, bad);
  await c.close();
}, 300000);
