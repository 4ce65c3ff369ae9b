import { atWork, eachTheirOwn, type Ask, type Cells, type Matrix } from './matrix.ts';

const onBoard: Ask = {
  text: `query ($id: ID!) { viewer { helpPost(id: $id) { placedFor { __typename by as phone } } } }`,
  variables: { id: '{placed-post}' },
};
/** Those of De Linde read who placed it, and nobody for whom; Els lives elsewhere, and placed it at work. */
const told = (field: string, value: unknown): Cells => ({
  ask: onBoard,
  at: `viewer.helpPost.placedFor.${field}`,
  sees: eachTheirOwn({
    guest: null,
    sameBuilding: value,
    otherBuilding: null,
    elsewhere: null,
    staff: null,
    author: value,
  }),
});

const fields = `__typename id kind category title text language onDate atTime place openUntil state waiting refused
  asksWhetherOpen building home neighbour consent source onPaper placedBy placedOn coming
  talks { __typename id with waits agreed agreedByOffice otherAgreed canAgree messages { text mine } }`;
const reading = (id: string): Ask => ({
  text: `query ($id: ID!) { console { neighbourPost(id: $id) { ${fields} } } }`,
  variables: { id: `{${id}}` },
});
const one = reading('placed-post');
const gathering = reading('placed-gathering');
const list: Ask = { text: '{ console { neighbourPosts { __typename } } }' };
const read = (field: string, admin: unknown, ask = one): Cells => ({
  ask,
  at: `console.neighbourPost.${field}`,
  sees: atWork({ editor: null, admin }),
});

const halls: Ask = { text: '{ console { hallPapers { __typename building } } }' };
const hall = (id: string): Ask => ({
  text: `query ($id: ID!) { console { hallPaper(id: $id) { __typename id building neighbourhood organisation phone address
    posts { __typename kind title text language onDate atTime place } } } }`,
  variables: { id: `{${id}}` },
});
const paper = (field: string, admin: unknown): Cells => ({
  ask: hall('hall'),
  at: `console.hallPaper.${field}`,
  sees: atWork({ editor: null, admin }),
});

/** What is placed for neighbours without internet: who reads it on the board, and what is for those at work alone. */
export const neighbourPosts: Matrix = {
  'HelpPost.placedFor': told('__typename', 'HelpPlacedFor'),
  'HelpPlacedFor.by': told('by', 'Els'),
  'HelpPlacedFor.as': told('as', 'STAFF'),
  'HelpPlacedFor.phone': told('phone', '000 000 00 00'),
  'Console.neighbourPosts': {
    ask: list,
    at: 'console.neighbourPosts.0.__typename',
    sees: atWork({ editor: null, admin: 'NeighbourPost' }),
  },
  'Console.neighbourPost': read('__typename', 'NeighbourPost'),
  // What residents wrote themselves is no more theirs to read here than anywhere.
  'Console.neighbourPost(id)': [
    read('id', null, reading('post-of-all')),
    read('id', null, reading('help-elsewhere')),
    read('id', '{placed-gathering}', gathering),
  ],
  'NeighbourPost.id': read('id', '{placed-post}'),
  'NeighbourPost.kind': read('kind', 'REQUEST'),
  'NeighbourPost.category': read('category', 'ODD_JOBS'),
  'NeighbourPost.title': read('title', 'Lamp voor een buur'),
  'NeighbourPost.text': read('text', null),
  'NeighbourPost.language': read('language', 'nl'),
  'NeighbourPost.onDate': read('onDate', '2026-12-03', gathering),
  'NeighbourPost.atTime': read('atTime', '14:00', gathering),
  'NeighbourPost.place': read('place', 'De tuin', gathering),
  'NeighbourPost.openUntil': read('openUntil', '2026-12-20'),
  'NeighbourPost.state': read('state', 'OPEN'),
  'NeighbourPost.waiting': read('waiting', false),
  'NeighbourPost.refused': read('refused', false),
  'NeighbourPost.asksWhetherOpen': read('asksWhetherOpen', false),
  'NeighbourPost.building': read('building', 'De Linde'),
  'NeighbourPost.home': read('home', '11'),
  'NeighbourPost.neighbour': read('neighbour', 'Verborgen Annie'),
  'NeighbourPost.consent': read('consent', 'BY_PHONE'),
  'NeighbourPost.source': read('source', 'PAPER'),
  'NeighbourPost.onPaper': read('onPaper', true),
  'NeighbourPost.placedBy': read('placedBy', 'Els'),
  'NeighbourPost.placedOn': read('placedOn', '2026-11-23'),
  'NeighbourPost.coming': read('coming', [], gathering),
  'NeighbourPost.talks': read('talks.0.__typename', 'NeighbourTalk'),
  'NeighbourTalk.id': read('talks.0.id', '{placed-talk}'),
  'NeighbourTalk.with': read('talks.0.with', 'Lies'),
  'NeighbourTalk.messages': read('talks.0.messages.0.text', 'Antwoord aan kantoor'),
  'NeighbourTalk.waits': read('talks.0.waits', true),
  'NeighbourTalk.agreed': read('talks.0.agreed', false),
  'NeighbourTalk.agreedByOffice': read('talks.0.agreedByOffice', false),
  'NeighbourTalk.otherAgreed': read('talks.0.otherAgreed', false),
  'NeighbourTalk.canAgree': read('talks.0.canAgree', true),
  'Console.hallPapers': {
    ask: halls,
    at: 'console.hallPapers.0.__typename',
    sees: atWork({ editor: null, admin: 'HallPaper' }),
  },
  'Console.hallPaper': paper('__typename', 'HallPaper'),
  'Console.hallPaper(id)': {
    ask: hall('open-board'),
    at: 'console.hallPaper',
    sees: atWork({ editor: null, admin: null }),
  },
  'HallPaper.id': paper('id', '{hall}'),
  'HallPaper.building': paper('building', 'De Linde'),
  'HallPaper.neighbourhood': paper('neighbourhood', 'Molenveld'),
  'HallPaper.organisation': paper('organisation', 'Wonen aan de Maas'),
  'HallPaper.phone': paper('phone', '000 000 00 00'),
  'HallPaper.address': paper('address', 'http://website.localhost:4001'),
  'HallPaper.posts': paper('posts.length', 2),
  'HallPaperPost.kind': paper('posts.0.kind', 'REQUEST'),
  'HallPaperPost.title': paper('posts.0.title', 'Lamp voor een buur'),
  'HallPaperPost.text': paper('posts.0.text', null),
  'HallPaperPost.language': paper('posts.0.language', 'nl'),
  'HallPaperPost.onDate': paper('posts.1.onDate', '2026-12-03'),
  'HallPaperPost.atTime': paper('posts.1.atTime', '14:00'),
  'HallPaperPost.place': paper('posts.1.place', 'De tuin'),
};
