import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  communityForTests,
  forumOrigin,
  hasPostgres,
  mutationId,
  type StaffForTests,
  type TestCommunity,
} from '../testing/index.ts';

const fields =
  '{ id slug name origins language formOfAddress phone theme { actionColour ink font corner } version }';
const doing = (name: string) => `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
  done: ${name}(input: $input) { ... on Refusal { code message } ... on ${name[0]!.toUpperCase()}${name.slice(1)}Payload { sites ${fields} } }
}`;
const organisation = 'query ($page: String) { organisation(page: $page) { phone formOfAddress } }';

describe.skipIf(!hasPostgres())('The sites of an organisation', () => {
  let community: TestCommunity;
  let els: StaffForTests;

  beforeAll(async () => {
    community = await communityForTests();
    els = await community.asStaff('els@wonen.example', 'admin');
  });
  afterAll(() => community.close());

  const act = async (who: StaffForTests, name: string, input: object) => {
    const answer = await who.graphql(doing(name), { input: { clientMutationId: mutationId(), ...input } });
    return answer.data.done;
  };
  const siteCalled = async (slug: string) => {
    const { data } = await els.graphql(`{ console { sites ${fields} } }`);
    return data.console.sites.find((site: { slug: string }) => site.slug === slug);
  };
  const onPage = async (page: string) => (await community.graphql(organisation, { page })).data.organisation;
  const post = (origin: string) => community.graphql('{ viewer { kind } }', {}, { origin });
  const audited = () =>
    community.rows((db) =>
      db.selectFrom('audit_entry').select(['action', 'about_id']).where('reason', '=', 'sites').execute(),
    );

  it('are added by an admin: pages of the new one are let in, and those of a stranger are not', async () => {
    const added = await act(els, 'addSite', {
      name: 'Wonen in het groen',
      origins: ['https://groen.example/over/ons', 'https://www.groen.example'],
    });
    const site = added.sites.find(({ name }: { name: string }) => name === 'Wonen in het groen');
    expect(site).toMatchObject({
      slug: 'wonen-in-het-groen',
      origins: ['https://groen.example', 'https://www.groen.example'],
      version: 1,
    });
    expect((await post('https://groen.example')).data).toEqual({ viewer: null });
    expect((await post('https://ander.example')).errors).toHaveLength(1);
    expect((await audited()).map(({ action }) => action)).toEqual(['add-site']);
  });

  it('are not there for an editor, who is told so as for a page that is not there', async () => {
    const karim = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    const answer = await karim.graphql(`{ console { sites ${fields} readOrigin(typed: "x") { problem } } }`);
    expect(answer.data.console).toEqual({ sites: null, readOrigin: null });
    expect(
      await act(karim, 'addSite', { name: 'Van Karim', origins: ['https://karim.example'] }),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(
      (await act(els, 'addSite', { name: 'Van Els', origins: ['https://karim.example'] })).sites,
    ).toBeDefined();
  });

  it('tell while an address is typed what becomes of it, and whose it is', async () => {
    const read = async (typed: string, site?: string) => {
      const { data } = await els.graphql(
        `query ($typed: String!, $site: ID) { console { readOrigin(typed: $typed, site: $site) {
          origin cut twin takenBy problem instead
        } } }`,
        { typed, site },
      );
      return data.console.readOrigin;
    };
    const forum = await siteCalled('forum');
    expect(await read('https://nieuw.example/pagina')).toEqual({
      origin: 'https://nieuw.example',
      cut: true,
      twin: 'https://www.nieuw.example',
      takenBy: null,
      problem: null,
      instead: null,
    });
    expect(await read('http://nieuw.example')).toMatchObject({
      origin: null,
      problem: 'NOT_HTTPS',
      instead: 'https://nieuw.example',
    });
    expect(await read(forumOrigin)).toMatchObject({ takenBy: 'Forum' });
    expect(await read(forumOrigin, forum.id)).toMatchObject({ takenBy: null });
  });

  it('keep an address to themselves until it is taken away there', async () => {
    const forum = await siteCalled('forum');
    const wanted = { name: 'Tweede forum', origins: [forumOrigin] };
    expect(await act(els, 'addSite', wanted)).toMatchObject({ code: 'ORIGIN_TAKEN' });
    expect(await siteCalled('tweede-forum')).toBeUndefined();
    const moved = {
      site: forum.id,
      version: forum.version,
      name: 'Forum',
      origins: ['https://forum.example'],
    };
    expect((await act(els, 'editSite', moved)).sites).toBeDefined();
    expect((await act(els, 'addSite', wanted)).sites).toBeDefined();
  });

  it('speak as each is set to, and as the organisation where nothing is set', async () => {
    const page = 'https://deftig.example';
    const input = { name: 'Deftig', origins: [page], formOfAddress: 'U', phone: '043 123 45 67' };
    expect(await onPage(page)).toEqual({ phone: '000 000 00 00', formOfAddress: 'JE' });
    await act(els, 'addSite', input);
    expect(await onPage(page)).toEqual({ phone: '043 123 45 67', formOfAddress: 'U' });
    expect(await onPage('https://groen.example')).toEqual({ phone: '000 000 00 00', formOfAddress: 'JE' });
    // A refusal too is said as the site speaks that was asked from.
    const refusing = `mutation { answerLabItem(input: { clientMutationId: "${mutationId()}", item: "x", choice: YES,
      visitor: "${'a'.repeat(64)}" }) { ... on Refusal { message } } }`;
    const said = async (origin: string) =>
      (await community.graphql(refusing, {}, { origin })).data.answerLabItem.message;
    expect(await said(page)).toMatch(/ voor u\.$/);
    expect(await said('https://groen.example')).toMatch(/ voor jou\.$/);
  });

  it('are changed by one admin at a time', async () => {
    const { id, version } = await siteCalled('website');
    const change = {
      site: id,
      version,
      name: 'Onze website',
      origins: ['http://website.localhost:4001'],
      corner: 4,
    };
    const changed = await act(els, 'editSite', change);
    expect(changed.sites.find((site: { id: string }) => site.id === id)).toMatchObject({
      name: 'Onze website',
      theme: { corner: 4 },
      version: version + 1,
    });
    expect(await act(els, 'editSite', { ...change, name: 'Oud' })).toMatchObject({
      code: 'CHANGED_MEANWHILE',
    });
    expect((await act(els, 'editSite', { ...change, version: version + 1 })).sites).toBeDefined();
  });

  it('that are removed let nobody in, sign out who was there, and may come back', async () => {
    await act(els, 'addSite', {
      name: 'Even',
      origins: ['https://even.example', 'https://www.even.example'],
    });
    const { token } = await community.asGuest('gijs@voorbeeld.nl', 'https://even.example');
    const who = () => community.graphql('{ viewer { kind } }', {}, { token });
    expect((await who()).data.viewer).toEqual({ kind: 'GUEST' });
    const { id, version } = await siteCalled('even');
    expect((await act(els, 'removeSite', { site: id, version })).sites).toBeDefined();
    expect(await siteCalled('even')).toBeUndefined();
    // An address that was asked about a moment ago is known for half a minute; this one was not.
    expect((await post('https://www.even.example')).errors).toHaveLength(1);
    expect((await who()).errors).toHaveLength(1);
    expect(await act(els, 'removeSite', { site: id, version })).toMatchObject({ code: 'NOT_FOUND' });
    const again = await act(els, 'addSite', { name: 'Even', origins: ['https://www.even.example'] });
    expect(again.sites.find(({ name }: { name: string }) => name === 'Even').slug).toBe('even-2');
  });
});
