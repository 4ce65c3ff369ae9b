import type { PlayedAnswer } from '../shared/played-answers.ts';
import { hallItem } from './lab-feedback.recordings.ts';

/** What people said under one item, in the exact shape of the operations. The people are made up. */

const comment = (id: string, author: string | null, text: string, more: object = {}) => ({
  __typename: 'LabComment' as const,
  id: `LabComment:${id}`,
  item: hallItem.id,
  replyTo: null as string | null,
  author,
  job: null as string | null,
  text,
  language: 'nl',
  writtenOn: '2026-11-02',
  edited: false,
  withdrawn: false,
  state: 'PUBLISHED' as const,
  viewerCanEdit: false,
  viewerCanWithdraw: false,
  ...more,
});

export const inaSaid = comment('1', 'Ina', 'Bij ons is dat ook zo. Ik ken alleen mijn buurman.');

/** A comment as everybody reads it; the rest is for its writer. */
const asRead = ({
  id,
  author,
  job,
  text,
  language,
  writtenOn,
  edited,
  withdrawn,
}: ReturnType<typeof comment>) => ({
  __typename: 'LabComment' as const,
  id,
  author,
  job,
  text,
  language,
  writtenOn,
  edited,
  withdrawn,
});

const threads = [
  {
    ...asRead(inaSaid),
    replies: [
      comment('2', 'Mo', 'Ik woon op de derde. Kom eens langs!', { replyTo: inaSaid.id, edited: true }),
      comment('3', 'Samira', 'Fijn om te lezen. We zetten een bank in de hal.', {
        replyTo: inaSaid.id,
        job: 'Wijkbeheerder',
        writtenOn: '2026-11-03',
      }),
    ].map(asRead),
  },
  { ...asRead(comment('4', 'Henk', '', { withdrawn: true })), replies: [] },
  { ...asRead(comment('5', 'Fatma', 'أنا أيضاً لا أعرف أحداً هنا.', { language: 'ar' })), replies: [] },
];

const connection = (nodes: object[]) => ({
  labItem: {
    __typename: 'LabItem',
    id: hallItem.id,
    comments: { __typename: 'LabCommentConnection', nodes, hasMore: false, endCursor: null },
  },
});

export const commentsAnswer: PlayedAnswer = { to: 'LabItemComments', answer: { data: connection(threads) } };
export const noComments: PlayedAnswer = { to: 'LabItemComments', answer: { data: connection([]) } };

const mineSaid = comment('9', 'Ina', 'Ik maak graag een keer soep.', {
  viewerCanEdit: true,
  viewerCanWithdraw: true,
});

/** The viewer's own: an answer, and a comment that still waits. */
export const mine: PlayedAnswer = {
  to: 'MyLab',
  answer: {
    data: {
      viewer: {
        __typename: 'Viewer',
        labAnswers: [{ __typename: 'LabAnswer', item: hallItem.id, choice: 'NO' }],
        labComments: [{ ...mineSaid, id: 'LabComment:8', text: 'Ik wacht nog even.', state: 'WAITING' }],
        absentLabComments: [],
      },
    },
  },
};

export const nothingMine: PlayedAnswer = {
  to: 'MyLab',
  answer: {
    data: { viewer: { __typename: 'Viewer', labAnswers: [], labComments: [], absentLabComments: [] } },
  },
};

const commentPayload = (field: string, payload: string, said: object): PlayedAnswer['answer'] => ({
  data: { [field]: { __typename: payload, comment: said } },
});

export const commentPlaced: PlayedAnswer = {
  to: 'CommentOnLabItem',
  answer: commentPayload('commentOnLabItem', 'CommentOnLabItemPayload', mineSaid),
};

export const commentWithdrawn: PlayedAnswer = {
  to: 'WithdrawLabComment',
  answer: commentPayload('withdrawLabComment', 'WithdrawLabCommentPayload', {
    ...mineSaid,
    text: '',
    withdrawn: true,
    viewerCanEdit: false,
    viewerCanWithdraw: false,
  }),
};

export const reported: PlayedAnswer = {
  to: 'Report',
  answer: { data: { report: { __typename: 'ReportPayload', clientMutationId: 'played' } } },
};
