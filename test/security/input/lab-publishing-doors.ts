import type { TestCommunity } from '@wederkerig/server/testing';
import { saveLab } from '../../../packages/server/src/lab-feedback/save-lab.actions.ts';
import { hashed } from '../../../packages/server/src/secrets.ts';
import type { Door, Operation, Values } from './doors.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { globalId } from './global-id.ts';

/** Labs on their way to the website, enough of them that each step can be taken once. */
export interface LabsToPublish {
  /** A draft that stays one. */
  readonly draft: string;
  /** One that can be published; another one each time. */
  ready(): string;
  /** A preview link that works; another one each time. */
  preview(): string;
  /** What somebody with a link said. */
  readonly answer: string;
  /** The secret of a link that goes on working. */
  readonly code: string;
}

const spare = 6;

export async function labsToPublish(community: TestCommunity): Promise<LabsToPublish> {
  const { organisation, clock, secret } = community;
  const labs: string[] = [];
  for (let made = 0; made <= spare; made++)
    labs.push(
      await community.rows((db) => saveLab({ db, organisation, clock }, report, { slug: `op-weg-${made}` })),
    );
  const draft = labs.pop()!;
  const link = async () => {
    const id = crypto.randomUUID();
    await community.rows((db) =>
      db
        .insertInto('lab_preview')
        .values({
          organisation_id: organisation.id,
          id,
          lab_id: draft,
          name: 'de deelnemers',
          code_hash: hashed(secret.token('lab-preview', id)),
          made_at: clock.now(),
          expires_at: new Date('2036-01-01'),
          withdrawn_at: null,
        })
        .execute(),
    );
    return id;
  };
  const previews: string[] = [];
  for (let made = 0; made <= spare; made++) previews.push(await link());
  const lasting = previews.pop()!;
  const answer = crypto.randomUUID();
  await community.rows((db) =>
    db
      .insertInto('lab_preview_answer')
      .values({
        organisation_id: organisation.id,
        id: answer,
        preview_id: lasting,
        is_right: true,
        words: null,
        said_at: clock.now(),
        read_at: null,
      })
      .execute(),
  );
  return {
    draft: globalId('Lab', draft),
    ready: () => globalId('Lab', labs.pop()!),
    preview: () => globalId('LabPreview', previews.pop()!),
    answer: globalId('LabPreviewAnswer', answer),
    code: secret.token('lab-preview', lasting),
  };
}

const point = { id: 'm-1', text: 'Een punt.', plain: null, asksMoreThanOne: false };
const report = {
  title: 'Op weg',
  date: '2026-11-01',
  participants: 5,
  language: 'nl' as const,
  sections: [{ kind: 'meaning' as const, heading: 'Kop', text: [], items: [point] }],
};

const publishing: Operation = {
  text: 'query ($slug: String!) { console { labPublishing(slug: $slug) { state } } }',
  variables: () => ({ slug: 'samen-in-de-buurt' }),
  inConsole: true,
  done: '"state":"OPEN"',
};

export const publishingQueries: Readonly<Record<string, readonly [Operation, string]>> = {
  'Console.labPublishing(slug)': [publishing, 'slug'],
};

const gone = '00000000-0000-7000-8000-00000000dead';

/** What is done once is done, so only the good request gets one that nothing was done with. */
export const publishingMutations: Readonly<Record<string, Values>> = {
  arrangeLab: ({ publishing: { draft } }) => ({
    lab: draft,
    opensOn: '2026-12-14',
    closesOn: '2026-12-24',
    comments: 'ON',
  }),
  takeLabStep: ({ publishing: { ready, draft } }, isGood) => ({
    lab: isGood ? ready() : draft,
    step: isGood ? 'PUBLISH' : 'ARCHIVE',
    textVersion: 1,
  }),
  makeLabPreview: ({ publishing: { draft } }) => ({ lab: draft, name: 'de deelnemers' }),
  withdrawLabPreview: ({ publishing: { preview } }, isGood) => ({
    preview: isGood ? preview() : globalId('LabPreview', gone),
  }),
  readPreviewAnswers: ({ publishing: { answer } }) => ({ last: answer }),
  needSecondPerson: () => ({ needed: false }),
};

export const publishingFields: Readonly<Record<string, readonly string[]>> = {
  arrangeLab: ['lab', 'opensOn', 'closesOn', 'comments'],
  takeLabStep: ['lab', 'step', 'textVersion'],
  makeLabPreview: ['lab', 'name'],
  withdrawLabPreview: ['preview'],
  readPreviewAnswers: ['last'],
  needSecondPerson: ['needed'],
};

const keep = Symbol('the value a page would send');

/** What the page behind a preview link sends. */
export function previewDoors(): Door[] {
  const pages = {
    open: {},
    ask: { hash: 'a'.repeat(64), variables: { slug: 'op-weg-1' } },
    answer: { right: false, words: 'Dit klopt niet.' },
  };
  return Object.entries(pages).flatMap(([page, told]) =>
    ['code', ...Object.keys(told)].map((field) => ({
      place: `/preview/${page} ${field}`,
      good: () => keep,
      request: (value: unknown, { publishing: { code } }: Neighbourhood) => ({
        path: `/preview/${page}`,
        init: {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
          body: JSON.stringify({ code, ...told, ...(value === keep ? {} : { [field]: value }) }),
        },
      }),
      reached: ({ status }: { status: number }) => status === 200,
    })),
  );
}
