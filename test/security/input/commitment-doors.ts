import { randomUUID } from 'node:crypto';
import { visitorHash, type TestCommunity } from '@wederkerig/server/testing';
import { todayOf } from '../../../packages/server/src/clock.ts';
import { codeToStop } from '../../../packages/server/src/commitments/follow.actions.ts';
import { saveLab } from '../../../packages/server/src/lab-feedback/save-lab.actions.ts';
import type { Door, Operation, Values } from './doors.ts';
import { globalId } from './global-id.ts';

/** Promises, enough of them that each thing can be done with one that nothing was done with yet. */
export interface PromisesToUse {
  readonly slug: string;
  /** Open, and it stays so. */
  readonly open: string;
  /** Kept, so that people are asked whether they notice it. */
  readonly kept: string;
  readonly item: string;
  readonly answer: string;
  /** Open, kept, or handed to the admin; another one each time. */
  fresh(which: 'open' | 'kept' | 'handed'): string;
  /** A point of a lab, and an answer of a colleague, of which nothing was promised yet; other ones each time. */
  origin(): { readonly item: string; readonly answer: string };
  /** What stands in a mail to the resident that tells of a promise. */
  readonly codeToStop: string;
}

const spare = 60;

export async function promisesToUse(community: TestCommunity): Promise<PromisesToUse> {
  const { organisation, clock } = community;
  return community.rows(async (db) => {
    const idOf = async (email: string) =>
      (await db.selectFrom('resident').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id;
    const [ina, els] = [await idOf('ina@voorbeeld.nl'), await idOf('els@wonen.example')];
    const promise = async (more: object = {}) => {
      const id = randomUUID();
      await db
        .insertInto('commitment')
        .values({
          organisation_id: organisation.id,
          id,
          slug: `beloofd-${id}`,
          language: 'nl',
          text: 'Wij bellen terug.',
          owner_role: 'Woonservice',
          owner_id: els,
          first_due: '2036-01-01',
          due: '2036-01-01',
          state: 'planned',
          made_on: '2026-11-01',
          ...more,
        })
        .execute();
      return id;
    };
    const ended = { state: 'kept', ended_on: '2026-11-23' };
    const piles = { open: [] as string[], kept: [] as string[], handed: [] as string[] };
    for (let made = 0; made < spare; made++) {
      piles.open.push(globalId('Commitment', await promise()));
      piles.kept.push(globalId('Commitment', await promise(ended)));
      piles.handed.push(globalId('Commitment', await promise({ handed_to: els, handed_at: clock.now() })));
    }
    const own = await promise();
    const report = {
      title: 'Beloofd',
      date: '2026-11-01',
      participants: 5,
      language: 'nl' as const,
      sections: [
        {
          kind: 'action-points' as const,
          heading: 'Kop',
          text: [],
          items: Array.from({ length: spare }, (_, at) => ({
            id: `p-${at}`,
            text: `Wij bellen ${at} keer.`,
            plain: null,
            asksMoreThanOne: false,
          })),
        },
      ],
    };
    const lab = await saveLab({ db, organisation, clock }, report, { slug: 'beloofd', state: 'open' });
    const items = await db.selectFrom('lab_item').select('id').where('lab_id', '=', lab).execute();
    const origins: { item: string; answer: string }[] = [];
    for (const { id: item } of items) {
      const id = randomUUID();
      await db
        .insertInto('lab_comment')
        .values({
          organisation_id: organisation.id,
          id,
          lab_id: lab,
          item_id: item,
          reply_to: null,
          author_id: els,
          text: 'Wij gaan bellen.',
          language: 'nl',
          state: 'published',
          written_at: clock.now(),
          edited_at: null,
          withdrawn_at: null,
          withdrawn_by: null,
          job: 'Opzichter',
        })
        .execute();
      origins.push({ item: globalId('LabItem', item), answer: globalId('LabComment', id) });
    }
    const [first] = origins;
    return {
      slug: `beloofd-${own}`,
      open: globalId('Commitment', own),
      kept: globalId('Commitment', await promise(ended)),
      item: first!.item,
      answer: first!.answer,
      fresh: (which) => piles[which].pop()!,
      origin: () => origins.pop()!,
      codeToStop: codeToStop(community, ina, own, todayOf(community)),
    };
  });
}

const listing: Operation = {
  text: `query ($neighbourhood: String, $building: String, $show: CommitmentsShown, $first: Int, $after: ID, $language: String) {
    commitments(neighbourhood: $neighbourhood, building: $building, show: $show, first: $first, after: $after,
      language: $language) { nodes { slug } }
  }`,
  variables: ({ promises }) => ({
    neighbourhood: 'molenveld',
    building: 'de-linde',
    show: 'OPEN',
    first: 5,
    after: promises.open,
    language: 'nl',
  }),
  done: '"commitments":{"nodes":[',
};
const one: Operation = {
  text: 'query ($slug: String!, $language: String) { commitment(slug: $slug, language: $language) { slug } }',
  variables: ({ promises }) => ({ slug: promises.slug, language: 'nl' }),
  done: '"slug":"beloofd-',
};
const record: Operation = {
  text: `query ($neighbourhood: String, $building: String) {
    commitmentRecord(neighbourhood: $neighbourhood, building: $building) { total }
  }`,
  variables: () => ({ neighbourhood: 'molenveld', building: 'de-linde' }),
  done: '"commitmentRecord":{"total"',
};
const ofItem: Operation = {
  text: 'query ($id: ID!, $language: String) { labItem(id: $id) { anchor commitment(language: $language) { slug } } }',
  variables: ({ promises }) => ({ id: promises.item, language: 'nl' }),
  done: '"anchor":"p-',
};
const own: Operation = {
  text: `query ($about: [ID!]!, $commitments: [ID!]!) {
    viewer { follows(about: $about) commitmentNotices(commitments: $commitments) { choice } }
  }`,
  variables: ({ promises }) => ({ about: [promises.open], commitments: [promises.kept] }),
  done: '"follows":[',
};
const atWork: Operation = {
  text: `query ($show: CommitmentsAtWorkShown!, $id: ID!, $item: ID, $answer: ID) { console {
    commitments(show: $show) { mine } commitment(id: $id) { mine } promiseDraft(item: $item, answer: $answer) { text }
  } }`,
  variables: ({ promises }) => ({
    show: 'MINE',
    id: promises.open,
    item: promises.item,
    answer: promises.answer,
  }),
  inConsole: true,
  done: '"commitment":{"mine":true}',
};

export const promiseQueries: Readonly<Record<string, readonly [Operation, string]>> = {
  'Query.commitments(neighbourhood)': [listing, 'neighbourhood'],
  'Query.commitments(building)': [listing, 'building'],
  'Query.commitments(show)': [listing, 'show'],
  'Query.commitments(first)': [listing, 'first'],
  'Query.commitments(after)': [listing, 'after'],
  'Query.commitments(language)': [listing, 'language'],
  'Query.commitment(slug)': [one, 'slug'],
  'Query.commitment(language)': [one, 'language'],
  'Query.commitmentRecord(neighbourhood)': [record, 'neighbourhood'],
  'Query.commitmentRecord(building)': [record, 'building'],
  'LabItem.commitment(language)': [ofItem, 'language'],
  'Viewer.follows(about)': [own, 'about'],
  'Viewer.commitmentNotices(commitments)': [own, 'commitments'],
  'Console.commitments(show)': [atWork, 'show'],
  'Console.commitment(id)': [atWork, 'id'],
  'Console.promiseDraft(item)': [atWork, 'item'],
  'Console.promiseDraft(answer)': [atWork, 'answer'],
};

type At = Parameters<Values>[0];
/** What is done with one that nothing was done with yet only where it is done; a bad value takes none away. */
const fresh = (which: 'open' | 'kept' | 'handed', { promises }: At, isGood: boolean) =>
  isGood ? promises.fresh(which) : promises.open;
const said = ({ promises }: At) => ({
  text: 'Het staat er.',
  job: 'Opzichter',
  link: 'https://wonen.example',
  item: promises.item,
});
let days = 0;

/** What is done at work. */
export const promiseMutations: Readonly<Record<string, Values>> = {
  makeCommitment: ({ promises }, isGood) => ({
    text: 'Wij bellen terug.',
    owner: 'Woonservice',
    due: '2035-12-01',
    neighbourhood: 'molenveld',
    building: 'de-linde',
    ...(isGood ? promises.origin() : { item: promises.item, answer: promises.answer }),
  }),
  translateCommitment: ({ promises }) => ({
    commitment: promises.open,
    language: 'en',
    text: 'We call back.',
    checked: true,
  }),
  updateCommitment: (at) => ({ commitment: at.promises.open, ...said(at) }),
  moveCommitment: ({ promises }) => ({
    commitment: promises.open,
    // Another day each time.
    to: new Date(Date.UTC(2035, 0, 1 + (days++ % 300))).toISOString().slice(0, 10),
    reason: 'Het regent.',
    job: 'Opzichter',
  }),
  keepCommitment: (at, isGood) => ({ commitment: fresh('open', at, isGood), ...said(at) }),
  dropCommitment: (at, isGood) => ({ commitment: fresh('open', at, isGood), ...said(at) }),
  reopenCommitment: (at, isGood) => ({ commitment: fresh('kept', at, isGood), ...said(at) }),
  handOverCommitment: (at) => ({ commitment: at.promises.open, to: at.colleague }),
  acceptCommitment: (at, isGood) => ({ commitment: fresh('handed', at, isGood) }),
  giveBackCommitment: (at, isGood) => ({ commitment: fresh('handed', at, isGood) }),
};

/** What people do on pages of the website. */
export const followingMutations: Readonly<Record<string, Values>> = {
  follow: ({ promises }) => ({ about: promises.open }),
  unfollow: ({ promises }) => ({ about: promises.open }),
  noticeCommitment: ({ promises }) => ({
    commitment: promises.kept,
    choice: 'YES',
    visitor: visitorHash('key', promises.kept),
  }),
  adoptCommitmentNotices: ({ promises }) => ({
    notices: [{ commitment: promises.kept, visitor: visitorHash('key', promises.kept) }],
  }),
};

const saying = ['commitment', 'text', 'job', 'link', 'item'];

export const promiseFields: Readonly<Record<string, readonly string[]>> = {
  makeCommitment: ['text', 'owner', 'due', 'neighbourhood', 'building', 'item', 'answer'],
  translateCommitment: ['commitment', 'language', 'text', 'checked'],
  updateCommitment: saying,
  moveCommitment: ['commitment', 'to', 'reason', 'job'],
  keepCommitment: saying,
  dropCommitment: saying,
  reopenCommitment: saying,
  handOverCommitment: ['commitment', 'to'],
  acceptCommitment: ['commitment'],
  giveBackCommitment: ['commitment'],
  follow: ['about'],
  unfollow: ['about'],
  noticeCommitment: ['commitment', 'choice', 'visitor'],
  adoptCommitmentNotices: ['notices'],
};

/** The page behind the link in a mail that tells of a promise. */
export function stopDoors(): Door[] {
  const door = (place: string, good: Door['good'], of: (value: unknown, code: string) => object): Door => ({
    place: `/stop-following ${place}`,
    good,
    request: (value, { promises }) => ({
      path: '/stop-following',
      init: {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
        body: JSON.stringify(of(value, promises.codeToStop)),
      },
    }),
    reached: ({ status }) => status === 200,
  });
  return [
    door(
      'code',
      ({ promises }) => promises.codeToStop,
      (code) => ({ code, stop: false }),
    ),
    door(
      'stop',
      () => true,
      (stop, code) => ({ code, stop }),
    ),
  ];
}
