import { eachTheirOwn, type Ask, type Matrix, type Sees } from './matrix.ts';
import { here } from './world.ts';

const reading = (name: string): Ask => ({
  text: `query ($id: ID!) { viewer { helpPost(id: $id) {
    id kind category title text language timing onDate atTime place building reach openUntil state writtenOn edited version
    fits { kind about } waiting mine planner coming viewerComing full calendarAddress asksWhetherOpen asksHowItWent
    viewerCanRespond viewerCanEdit viewerCanWithdraw
  } } }`,
  variables: { id: `{${name}}` },
});
const ofAll = reading('post-of-all');
const ofBuilding = reading('post-of-building');
const absent = reading('absent-post');
const gathering = reading('gathering');
const waiting = reading('waiting-post');
const toKeep = reading('post-to-keep');

interface Seen {
  noor: unknown;
  els?: unknown;
  ina?: unknown;
  bob?: unknown;
}

/** What neighbours see of a post; Mo lives in another neighbourhood, Bob in another organisation. */
const neighbours = (seen: Seen): Sees =>
  eachTheirOwn({
    guest: null,
    sameBuilding: seen.noor,
    otherBuilding: null,
    elsewhere: seen.bob ?? null,
    staff: 'els' in seen ? seen.els : seen.noor,
    author: 'ina' in seen ? seen.ina : seen.noor,
  });
const see = (field: string, seen: Seen, ask = ofAll) => ({
  ask,
  at: `viewer.helpPost.${field}`,
  sees: neighbours(seen),
});

const lettersAndNear = [
  { kind: 'ACTIVITY', about: 'reading-letters' },
  { kind: 'SAME_BUILDING', about: null },
];

/** `.../calendar/POST.RESIDENT.MINUTE.SIGNATURE.ics` */
const lengthOfCalendarAddress =
  `http://localhost:4000${here}/calendar/`.length + 36 + 1 + 36 + 1 + 5 + 1 + 43 + '.ics'.length;

/** Who reads a post, field by field. */
export const helpPost: Matrix = {
  'Viewer.helpPost': see('id', { noor: '{post-of-all}' }),
  'Viewer.helpPost(id)': [
    see('id', { noor: '{post-of-building}', els: null }, ofBuilding),
    see('id', { noor: null, els: '{post-of-truus}', ina: '{post-of-truus}' }, reading('post-of-truus')),
    see('id', { noor: null, ina: '{waiting-post}' }, waiting),
    see('id', { noor: null }, reading('refused-post')),
    see('id', { noor: null }, reading('moved-post')),
    see('id', { noor: null, ina: '{withdrawn-post}' }, reading('withdrawn-post')),
    see('id', { noor: null, bob: '{help-elsewhere}' }, reading('help-elsewhere')),
    see('id', { noor: null }, reading('item')),
  ],
  'HelpPost.id': see('id', { noor: '{post-of-all}' }),
  'HelpPost.kind': [see('kind', { noor: 'REQUEST' }), see('kind', { noor: 'GATHERING' }, gathering)],
  'HelpPost.category': see('category', { noor: 'LETTERS' }),
  'HelpPost.title': see('title', { noor: 'Brief voor Molenveld' }),
  'HelpPost.text': see('text', { noor: 'Tekst bij: Brief voor Molenveld' }),
  'HelpPost.language': see('language', { noor: 'nl' }),
  'HelpPost.timing': see('timing', { noor: 'DATE' }),
  // Where day and building would tell that a home stands empty, its writer alone sees them.
  'HelpPost.onDate': [
    see('onDate', { noor: '2026-12-09' }),
    see('onDate', { noor: null, ina: '2026-12-10' }, absent),
    see('onDate', { noor: '2026-12-11' }, gathering),
  ],
  'HelpPost.atTime': [see('atTime', { noor: null }), see('atTime', { noor: '19:00' }, gathering)],
  'HelpPost.place': [see('place', { noor: null }), see('place', { noor: 'Geheime zolder' }, gathering)],
  'HelpPost.building': [
    see('building', { noor: 'De Linde' }),
    see('building', { noor: null, ina: 'De Linde' }, absent),
    see('building', { noor: 'De Linde' }, gathering),
  ],
  'HelpPost.reach': [
    see('reach', { noor: 'NEIGHBOURHOOD' }),
    see('reach', { noor: 'BUILDING', els: null }, ofBuilding),
  ],
  'HelpPost.openUntil': [
    see('openUntil', { noor: '2026-12-09' }),
    see('openUntil', { noor: null, ina: '2026-12-10' }, absent),
  ],
  'HelpPost.state': [
    see('state', { noor: 'OPEN' }),
    see('state', { noor: null, ina: 'WITHDRAWN' }, reading('withdrawn-post')),
  ],
  'HelpPost.writtenOn': see('writtenOn', { noor: '2026-11-23' }),
  'HelpPost.edited': see('edited', { noor: false }),
  'HelpPost.version': see('version', { noor: 1 }),
  'HelpPost.waiting': [see('waiting', { noor: false }), see('waiting', { noor: null, ina: true }, waiting)],
  'HelpPost.mine': see('mine', { noor: false, ina: true }),
  // Nobody's name stands with what they ask.
  'HelpPost.planner': [see('planner', { noor: null }), see('planner', { noor: 'Ina' }, gathering)],
  // Truus blocked Noor: she is not among those who come for Noor, and is for the others.
  'HelpPost.coming': see(
    'coming',
    { noor: ['Noor'], els: ['Noor', 'Truus'], ina: ['Noor', 'Truus'] },
    gathering,
  ),
  'HelpPost.viewerComing': see('viewerComing', { noor: true, els: null, ina: null }, gathering),
  'HelpPost.full': see('full', { noor: true }, gathering),
  'HelpPost.calendarAddress': [
    see(
      'calendarAddress.length',
      { noor: lengthOfCalendarAddress, els: null, ina: lengthOfCalendarAddress },
      gathering,
    ),
    see('calendarAddress', { noor: null }),
  ],
  // Noor told herself alone that she is good at reading letters.
  'HelpPost.fits': [
    see('fits', { noor: lettersAndNear, els: [], ina: [] }),
    see('fits', { noor: null, ina: [] }, waiting),
  ],
  'HelpReason.kind': see('fits.0.kind', { noor: 'ACTIVITY', els: null, ina: null }),
  'HelpReason.about': see('fits.0.about', { noor: 'reading-letters', els: null, ina: null }),
  'HelpPost.asksWhetherOpen': [
    see('asksWhetherOpen', { noor: false }),
    see('asksWhetherOpen', { noor: false, els: null, ina: true }, toKeep),
  ],
  'HelpPost.asksHowItWent': see('asksHowItWent', { noor: false }),
  'HelpPost.viewerCanRespond': [
    see('viewerCanRespond', { noor: true, ina: false }),
    see('viewerCanRespond', { noor: false }, gathering),
  ],
  'HelpPost.viewerCanEdit': see('viewerCanEdit', { noor: false, ina: true }),
  'HelpPost.viewerCanWithdraw': see('viewerCanWithdraw', { noor: false, ina: true }),
};
