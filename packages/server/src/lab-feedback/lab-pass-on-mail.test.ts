import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { acting } from '../testing/acting.ts';
import { enterAsMember, groupForTests } from '../testing/groups.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { choose, codeToChoose } from '../notifications/choice.actions.ts';
import { mailOfAsk, mailPassedOn } from './pass-on-mails.actions.ts';
import { htmlOf, postOffice, subjectOf, textOf } from '../testing/post-office.ts';

const slug = 'samen-in-de-buurt';

describe.skipIf(!hasPostgres())('A mail to a committee, over a real mail server', () => {
  const office = postOffice();
  let community: TestCommunity;

  beforeAll(async () => {
    await office.open();
    community = await communityForTests({
      mail: { smtpUrl: office.url(), from: 'Wonen <post@wonen.example>' },
    });
  });
  afterAll(async () => {
    await community.close();
    await office.shut();
  });

  const arrives = (address: string, words: string) =>
    vi.waitFor(
      () => {
        const mail = office.mailTo(address).find(({ source }) => textOf(source).includes(words));
        expect(mail, address).toBeDefined();
        return mail!;
      },
      { timeout: 25_000, interval: 100 },
    );

  it('is asked for, passed on, read, and turned off for good with one press of a mail program', async () => {
    for (const name of ['Ina', 'Henk'])
      await community.asResident(`${name.toLowerCase()}@voorbeeld.nl`, 'De Linde 12', name);
    const group = async (kind: 'committee' | 'tenants-association', name: string, member: string) =>
      btoa(`ResidentGroup:${await groupForTests(community, { kind, name, members: [member] })}`);
    const association = await group('tenants-association', 'Huurdersbelang', 'henk@voorbeeld.nl');
    const committee = await group('committee', 'Commissie De Linde', 'ina@voorbeeld.nl');
    const at = ({ graphql }: { graphql: TestCommunity['graphql'] }) =>
      acting({ ...community, graphql } as TestCommunity, { token: '' });
    const sam = at(await community.asStaff('sam@wonen.example', 'staff', 'Sam'));
    const henk = at(await enterAsMember(community, 'henk@voorbeeld.nl'));
    const { id: lab } = (await community.graphql(`{ lab(slug: "${slug}") { id } }`)).data.lab;
    const asked = await sam.act('askToPassOn', {
      lab,
      association,
      committees: [committee],
      language: 'nl',
      subject: 'Praat mee in Molenveld',
      text: '<script>alert(1)</script> Praat mee.',
    });
    expect(asked).not.toHaveProperty('code');
    await arrives('henk@voorbeeld.nl', 'Stuur je dit bericht door');
    const [{ id }] = (await henk.ask('{ console { labPassOns { id } } }')).console.labPassOns;
    expect(await henk.act('passOn', { passOn: id })).not.toHaveProperty('code');
    const { source } = await arrives('ina@voorbeeld.nl', 'Huurdersbelang stuurt dit bericht');
    expect(subjectOf(source)).toBe('Praat mee in Molenveld');
    // Markup stays text, also where a mail program shows HTML; and nothing is fetched when it is opened.
    expect(textOf(source)).toContain('<script>alert(1)</script> Praat mee.');
    expect(htmlOf(source)).not.toMatch(/<script|<img/i);
    expect(source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    const [, off = ''] = /^List-Unsubscribe: <([^>]+)>/m.exec(source.replaceAll(/\r\n[ \t]+/g, ' ')) ?? [];
    const written = async (hears: string[]) =>
      community
        .rows(async (db) => {
          const { organisation, clock, secret } = community;
          const limits = { use: async () => {} };
          const context = { db, organisation, clock, secret, limits } as any;
          const passOn = await db.selectFrom('lab_pass_on').select('id').executeTakeFirstOrThrow();
          const member = await db
            .selectFrom('resident')
            .select('id')
            .where('email', '=', 'ina@voorbeeld.nl')
            .executeTakeFirstOrThrow();
          const chosen = { rhythm: 'weekly', channel: 'mail', phone: null, device: null, hears };
          await choose(context, codeToChoose(context, member.id), chosen as any, []);
          const to = { passOnId: passOn.id, memberId: member.id };
          const mail = await mailPassedOn(context, { ...to, committeeId: atob(committee).split(':')[1]! });
          // For whom it waits: they are asked as long as it is not passed on.
          await db
            .updateTable('lab_pass_on')
            .set({ passed_on_at: null, association_id: atob(committee).split(':')[1]! })
            .execute();
          const ask = await mailOfAsk(context, to);
          throw Object.assign(new Error('Undone'), { said: [mail !== undefined, ask !== undefined] });
        })
        .catch((undone: { said?: boolean[] }) => undone.said);
    // Each kind is turned off by itself: what is passed on is about labs.
    expect(await written(['promises', 'board'])).toEqual([false, false]);
    expect(await written(['labs'])).toEqual([true, true]);
    const { pathname, search } = new URL(off.replaceAll(' ', ''));
    const choices = () =>
      community.rows((db) => db.selectFrom('notification_choice').select('rhythm').execute());
    for (const method of ['GET', 'HEAD']) await community.fetch(pathname + search, { method });
    expect(await choices()).toEqual([]);
    const pressed = await community.fetch(pathname + search, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(pressed.ok).toBe(true);
    expect(await choices()).toEqual([{ rhythm: 'never' }]);
  });
});
