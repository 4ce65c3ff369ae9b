import { eachTheirOwn, everybody, type Ask, type Matrix, type Sees } from './matrix.ts';

const asRead = `id item replyTo author job text language writtenOn edited withdrawn state viewerCanEdit viewerCanWithdraw`;

const talk: Ask = {
  text: `query ($item: ID!) { labItem(id: $item) { commentCount comments(first: 20) {
    hasMore endCursor nodes { ${asRead} replies { ${asRead} } }
  } } }`,
  variables: { item: '{item}' },
};
const page = (first: number, after?: string): Ask => ({
  text: `query ($item: ID!, $first: Int, $after: ID) {
    labItem(id: $item) { comments(first: $first, after: $after) { hasMore nodes { id } } }
  }`,
  variables: { item: '{item}', first, ...(after ? { after } : {}) },
});
const mine = (slug: string): Ask => ({
  text: `query ($slug: String!) { viewer {
    labComments(slug: $slug) { id text state viewerCanEdit viewerCanWithdraw } absentLabComments(slug: $slug)
  } }`,
  variables: { slug },
});

const first = 'labItem.comments.nodes.0';
const takenBack = 'labItem.comments.nodes.1';
const here = (at: string, value: unknown) => ({ ask: talk, at, sees: everybody(value, { elsewhere: null }) });
const own = (id: string, text: string, state = 'PUBLISHED') => ({
  id,
  text,
  state,
  viewerCanEdit: true,
  viewerCanWithdraw: true,
});

/** What anybody may read under a point, and what only its writer sees. */
export const labComment: Matrix = {
  // Waiting, refused and withdrawn comments are in no number.
  'LabItem.commentCount': here('labItem.commentCount', 4),
  'LabItem.comments': {
    ask: page(50),
    at: 'labItem.comments.nodes',
    sees: everybody([{ id: '{words}' }, { id: '{gone}' }, { id: '{words-of-mo}' }], { elsewhere: null }),
  },
  'LabItem.comments(first)': [
    {
      ask: page(1),
      at: 'labItem.comments',
      sees: everybody({ hasMore: true, nodes: [{ id: '{words}' }] }, { elsewhere: null }),
    },
    {
      ask: page(-5),
      at: 'labItem.comments.nodes',
      sees: everybody([{ id: '{words}' }], { elsewhere: null }),
    },
  ],
  'LabItem.comments(after)': {
    ask: page(20, '{words}'),
    at: 'labItem.comments',
    sees: everybody(
      { hasMore: false, nodes: [{ id: '{gone}' }, { id: '{words-of-mo}' }] },
      { elsewhere: null },
    ),
  },
  'LabCommentConnection.nodes': here('labItem.comments.nodes.2.text', 'Woorden van Mo'),
  'LabCommentConnection.hasMore': here('labItem.comments.hasMore', false),
  'LabCommentConnection.endCursor': here('labItem.comments.endCursor', '{words-of-mo}'),
  'LabComment.id': here(`${first}.id`, '{words}'),
  'LabComment.item': here(`${first}.item`, '{item}'),
  'LabComment.replyTo': [here(`${first}.replyTo`, null), here(`${first}.replies.0.replyTo`, '{words}')],
  // Of what was taken back only the place is left, while an answer hangs under it.
  'LabComment.author': [
    here(`${first}.author`, 'Ina'),
    here(`${first}.replies.0.author`, 'Noor'),
    here(`${takenBack}.author`, null),
  ],
  'LabComment.job': here(`${first}.job`, null),
  'LabComment.text': [
    here(`${first}.text`, 'Woorden van Ina'),
    here(`${first}.replies.0.text`, 'Antwoord van Noor'),
    here(`${takenBack}.text`, ''),
  ],
  'LabComment.language': here(`${first}.language`, 'nl'),
  'LabComment.writtenOn': here(`${first}.writtenOn`, '2026-11-23'),
  'LabComment.edited': here(`${first}.edited`, false),
  'LabComment.withdrawn': [here(`${first}.withdrawn`, false), here(`${takenBack}.withdrawn`, true)],
  'LabComment.state': here(`${first}.state`, 'PUBLISHED'),
  'LabComment.replies': here(`${first}.replies.length`, 1),
  // A public answer is the same for everybody, so it never says what the reader can do; the own list does.
  'LabComment.viewerCanEdit': [here(`${first}.viewerCanEdit`, false), ofOwn('viewerCanEdit')],
  'LabComment.viewerCanWithdraw': [here(`${first}.viewerCanWithdraw`, false), ofOwn('viewerCanWithdraw')],
  'Viewer.labComments': {
    ask: mine('{lab}'),
    at: 'viewer.labComments',
    sees: eachTheirOwn({
      guest: [],
      sameBuilding: [own('{reply}', 'Antwoord van Noor')],
      otherBuilding: [own('{reply-to-gone}', 'Jammer, vindt Mo'), own('{words-of-mo}', 'Woorden van Mo')],
      elsewhere: [own('{words-elsewhere}', 'Woorden van Bob')],
      staff: [own('{words-of-els}', 'Woorden van Els'), own('{held-of-els}', 'Wachtend van Els', 'WAITING')],
      author: [
        own('{words}', 'Woorden van Ina'),
        own('{waiting}', 'Wachtend van Ina', 'WAITING'),
        own('{to-edit}', 'Nog te wijzigen'),
        own('{to-withdraw}', 'Nog terug te nemen'),
      ],
    }),
  },
  'Viewer.labComments(slug)': { ask: mine('{draft-lab}'), at: 'viewer.labComments', sees: emptyForAll() },
  // Mo blocked Noor: each is absent for the other, and nobody else notices.
  'Viewer.absentLabComments': {
    ask: mine('{lab}'),
    at: 'viewer.absentLabComments',
    sees: eachTheirOwn({
      guest: [],
      sameBuilding: ['{reply-to-gone}', '{words-of-mo}'],
      otherBuilding: ['{reply}'],
      elsewhere: [],
      staff: [],
      author: [],
    }),
  },
  'Viewer.absentLabComments(slug)': {
    ask: mine('{draft-lab}'),
    at: 'viewer.absentLabComments',
    sees: emptyForAll(),
  },
};

function emptyForAll(): Sees {
  return eachTheirOwn({
    guest: [],
    sameBuilding: [],
    otherBuilding: [],
    elsewhere: [],
    staff: [],
    author: [],
  });
}

function ofOwn(field: string) {
  return {
    ask: mine('{lab}'),
    at: `viewer.labComments.0.${field}`,
    sees: eachTheirOwn({
      guest: null,
      sameBuilding: true,
      otherBuilding: true,
      elsewhere: true,
      staff: true,
      author: true,
    }),
  };
}
