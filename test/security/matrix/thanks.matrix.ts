import { eachTheirOwn, type Ask, type Matrix } from './matrix.ts';
import { act } from './act.ts';
import { again, code, payload, theirs } from './residents-at-home.ts';

const own: Ask = { text: '{ viewer { thanksNote { __typename text language } } }' };

/** Ina and Noor wrote something here, and Bob elsewhere; each reads their own. */
const written = (of: { noor: unknown; bob: unknown; ina: unknown }) =>
  eachTheirOwn({
    guest: null,
    sameBuilding: of.noor,
    otherBuilding: null,
    elsewhere: of.bob,
    staff: null,
    author: of.ina,
  });
const byAllThree = (value: unknown) => written({ noor: value, bob: value, ina: value });

const saving = (input: object) =>
  act('saveThanksNote', { text: 'Iets nieuws', language: 'nl', ...input }, 'note { text language }');
const save = saving({});

/** Who reads what stands in <wk-thanks>, and who writes it. */
export const thanks: Matrix = {
  'Viewer.thanksNote': {
    ask: own,
    at: 'viewer.thanksNote.__typename',
    sees: byAllThree('ThanksNote'),
  },
  'ThanksNote.text': {
    ask: own,
    at: 'viewer.thanksNote.text',
    sees: written({
      noor: 'Noor in thanks',
      bob: 'Bob in thanks',
      ina: 'Ina in thanks',
    }),
  },
  'ThanksNote.language': { ask: own, at: 'viewer.thanksNote.language', sees: byAllThree('nl') },
  'Mutation.saveThanksNote': [
    { ask: save, at: 'done.__typename', sees: payload('SaveThanksNotePayload') },
    { ask: save, at: 'done.code', sees: code(null) },
  ],
  'SaveThanksNotePayload.clientMutationId': {
    ask: save,
    at: 'done.clientMutationId',
    sees: theirs('{new-id}'),
  },
  'SaveThanksNotePayload.note': { ask: save, at: 'done.note.text', sees: theirs('Iets nieuws') },
  'SaveThanksNoteInput.clientMutationId': {
    ask: saving(again('thanks')),
    at: 'done.note.text',
    sees: theirs('Iets nieuws'),
  },
  'SaveThanksNoteInput.text': [
    { ask: saving({ text: ' Iets anders ' }), at: 'done.note.text', sees: theirs('Iets anders') },
    { ask: saving({ text: '😀' }), at: 'done.code', sees: code('TEXT_NOT_READABLE') },
    { ask: saving({ text: '' }), at: 'done.code', sees: code('TEXT_EMPTY') },
    { ask: saving({ text: 'a'.repeat(301) }), at: 'done.code', sees: code('TEXT_TOO_LONG') },
  ],
  'SaveThanksNoteInput.language': {
    ask: saving({ language: 'ar' }),
    at: 'done.note.language',
    sees: theirs('ar'),
  },
};
