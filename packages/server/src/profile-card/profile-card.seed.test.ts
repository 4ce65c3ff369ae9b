import { activities } from '@wederkerig/words/activities';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookFirst } from '../moderation/moderated.actions.ts';
import { seedResidents } from '../residents/residents.seed.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { seedProfiles } from './profile-card.seed.ts';
import { likedHere, ownWords, pursuits } from './profile-voices.seed.ts';
import { checkChosen, longestWords } from './profile-answer.rules.ts';

describe.skipIf(!hasPostgres())('The neighbours of the demo', () => {
  let community: TestCommunity;
  let other: TestCommunity;
  const told = (of: TestCommunity) =>
    of.rows(async (db) => {
      const rows = await db
        .selectFrom('profile_answer')
        .innerJoin('resident', (join) => join.onRef('resident.id', '=', 'profile_answer.resident_id'))
        .select(['email', 'question', 'chosen', 'words', 'audience'])
        .orderBy('email')
        .orderBy('question')
        .execute();
      return rows;
    });
  beforeAll(async () => {
    [community, other] = [await communityForTests(), await communityForTests()];
    for (const one of [community, other])
      await one.rows(async (db) => {
        const context = { db, organisation: one.organisation, clock: one.clock };
        await seedProfiles(context, await seedResidents(context));
      });
  });
  afterAll(async () => {
    await community.close();
    await other.close();
  });

  it('told something of themselves, sixty in a hundred of them', async () => {
    const rows = await told(community);
    const tellers = new Set(rows.map(({ email }) => email)).size;
    expect(tellers / 300).toBeGreaterThan(0.55);
    expect(tellers / 300).toBeLessThan(0.65);
    expect(rows.length / tellers).toBeGreaterThan(3);
  });

  it('said what can be said, to different people', async () => {
    const rows = await told(community);
    for (const { question, chosen, words } of rows) {
      expect(checkChosen(question, chosen)).toEqual(chosen);
      expect((words ?? '').length).toBeLessThanOrEqual(longestWords);
    }
    const audiences = new Set(rows.map(({ audience }) => audience));
    expect([...audiences].sort()).toEqual([
      'after-both-yes',
      'building',
      'my-buddy',
      'neighbourhood',
      'only-me',
    ]);
    const wishes = rows.filter(({ question }) => question === 'could-use');
    const kept = wishes.filter(({ audience }) => audience === 'after-both-yes');
    expect(kept.length / wishes.length).toBeGreaterThan(0.4);
  });

  it('said the same on every machine', async () => {
    expect(await told(other)).toEqual(await told(community));
  });

  it('leave somebody who waits for the first of them', async () => {
    const hellos = await community.rows((db) => db.selectFrom('neighbour_hello').selectAll().execute());
    expect(hellos).toHaveLength(3);
  });

  it('have words for what they are good at, and no activity that is not in the list', () => {
    const chosen = pursuits.flatMap(({ goodAt, enjoys, couldUse }) => [...goodAt, ...enjoys, ...couldUse]);
    expect(chosen.filter((one) => !activities.includes(one))).toEqual([]);
    const words = [...Object.values(ownWords), ...likedHere];
    expect(words.filter((said) => lookFirst([said]) === 'waiting')).toEqual([]);
    expect(pursuits.filter(({ goodAt: [first] }) => !first || !ownWords[first])).toEqual([]);
  });
});
