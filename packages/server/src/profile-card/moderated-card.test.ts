import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decide } from '../moderation/decide.actions.ts';
import type { Decision } from '../moderation/moderation.table.ts';
import { giveRole } from '../residents/residents.actions.ts';
import { acting, type Acting } from '../testing/acting.ts';
import {
  communityForTests,
  contextForTests,
  hasPostgres,
  type SignedInForTests,
  type TestCommunity,
} from '../testing/index.ts';

describe.skipIf(!hasPostgres())('Own words and a picture on a card', () => {
  let community: TestCommunity;
  let ina: Acting;
  let noor: Acting;
  let els: SignedInForTests;
  let id: string;
  let card: string;

  beforeAll(async () => {
    community = await communityForTests();
    const inaSignedIn = await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina');
    ina = acting(community, inaSignedIn);
    noor = acting(community, await community.asResident('noor@voorbeeld.nl', 'De Linde 3', 'Noor'));
    els = await community.asResident('els@voorbeeld.nl', 'De Kade 3', 'Els');
    id = (await contextForTests(community, inaSignedIn, 'embed')).residentId;
    card = Buffer.from(`ProfileCard:${id}`).toString('base64');
    const moderator = await contextForTests(community, els, 'console');
    await moderator.run((context) =>
      giveRole(context, { residentId: moderator.residentId, role: 'moderator' }),
    );
  });
  afterAll(() => community.close());
  beforeEach(async () => {
    await community.rows((db) => db.deleteFrom('profile_answer').execute());
    await ina.act('answerProfileQuestion', {
      question: 'ENJOY',
      chosen: ['walking'],
      words: 'In het park',
      language: 'nl',
    });
  });

  const tellTheKey = (more = {}) =>
    ina.act('answerProfileQuestion', {
      question: 'LIKE_HERE',
      words: 'Mijn sleutel ligt onder de mat.',
      language: 'nl',
      ...more,
    });
  const seen = async (who = noor) =>
    (
      await who.ask(`query ($id: ID!) { viewer { neighbour(id: $id) { answers { question words } } } }`, {
        id: card,
      })
    ).viewer.neighbour?.answers;
  const own = async () =>
    (await ina.ask('{ viewer { profile { answers { question words waiting } } } }')).viewer.profile.answers;
  const decided = async (decision: Decision) => {
    const moderator = await contextForTests(community, els, 'console');
    await moderator.run((context) =>
      decide(context, {
        about: { type: 'ProfileCard', id },
        decision,
        ground: 'other',
        words: 'Zo besloten.',
      }),
    );
  };
  const reportedByNoor = async () => {
    community.clock.passSeconds(1);
    await noor.act('report', { about: card, reason: 'OTHER' });
  };
  const walking = { question: 'ENJOY', words: 'In het park' };

  it('wait for a person where they tell what one should not tell, and their writer sees that', async () => {
    await tellTheKey();
    expect(await seen()).toEqual([walking]);
    expect(await own()).toEqual([
      { ...walking, waiting: false },
      { question: 'LIKE_HERE', words: 'Mijn sleutel ligt onder de mat.', waiting: true },
    ]);
    await tellTheKey({ words: 'De mat voor de deur.' });
    expect(await seen()).toEqual([walking, { question: 'LIKE_HERE', words: 'De mat voor de deur.' }]);
  });

  it('are seen once a person let them through, also when other readers are chosen later', async () => {
    await tellTheKey();
    await decided('let-through');
    const both = [walking, { question: 'LIKE_HERE', words: 'Mijn sleutel ligt onder de mat.' }];
    expect(await seen()).toEqual(both);
    await tellTheKey({ audience: 'NEIGHBOURHOOD' });
    expect(await seen()).toEqual(both);
  });

  it('are gone where a person refused them, and nothing else is', async () => {
    await tellTheKey();
    await decided('refuse');
    expect(await own()).toEqual([{ ...walking, waiting: false }]);
  });

  it('are gone where a person removed them; what was chosen stays', async () => {
    await community.rows((db) =>
      db
        .insertInto('profile_picture')
        .values({
          organisation_id: community.organisation.id,
          resident_id: id,
          id,
          large: Buffer.from('x'),
          small: Buffer.from('x'),
          audience: 'building',
          until: null,
          placed_at: community.clock.now(),
        })
        .execute(),
    );
    await reportedByNoor();
    await decided('leave');
    expect(await seen()).toEqual([walking]);
    await reportedByNoor();
    await decided('remove');
    expect(await seen()).toEqual([{ question: 'ENJOY', words: null }]);
    expect(await community.rows((db) => db.selectFrom('profile_picture').select('id').execute())).toEqual([]);
  });

  it('can be reported by whoever sees the card, and by nobody else', async () => {
    const report = { about: card, reason: 'INSULT' };
    expect(await noor.act('report', report)).toMatchObject({ __typename: 'ReportPayload' });
    expect(await acting(community, els).act('report', report)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await seen()).toEqual([walking]);
  });
});
