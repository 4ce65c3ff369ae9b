import { eachTheirOwn, type Ask, type Matrix } from './matrix.ts';
import { act } from './act.ts';
import { again, code, payload, theirs } from './residents-at-home.ts';

const own: Ask = { text: '{ viewer { mixNote { __typename text language } } }' };

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
  act('saveMixNote', { text: 'Iets nieuws', language: 'nl', ...input }, 'note { text language }');
const save = saving({});

/** Who reads what stands in <wk-mix>, and who writes it. */
export const mix: Matrix = {
  'Viewer.mixNote': {
    ask: own,
    at: 'viewer.mixNote.__typename',
    sees: byAllThree('MixNote'),
  },
  'MixNote.text': {
    ask: own,
    at: 'viewer.mixNote.text',
    sees: written({
      noor: 'Noor in mix',
      bob: 'Bob in mix',
      ina: 'Ina in mix',
    }),
  },
  'MixNote.language': { ask: own, at: 'viewer.mixNote.language', sees: byAllThree('nl') },
  'Mutation.saveMixNote': [
    { ask: save, at: 'done.__typename', sees: payload('SaveMixNotePayload') },
    { ask: save, at: 'done.code', sees: code(null) },
  ],
  'SaveMixNotePayload.clientMutationId': {
    ask: save,
    at: 'done.clientMutationId',
    sees: theirs('{new-id}'),
  },
  'SaveMixNotePayload.note': { ask: save, at: 'done.note.text', sees: theirs('Iets nieuws') },
  'SaveMixNoteInput.clientMutationId': {
    ask: saving(again('mix')),
    at: 'done.note.text',
    sees: theirs('Iets nieuws'),
  },
  'SaveMixNoteInput.text': [
    { ask: saving({ text: ' Iets anders ' }), at: 'done.note.text', sees: theirs('Iets anders') },
    { ask: saving({ text: '😀' }), at: 'done.code', sees: code('TEXT_NOT_READABLE') },
    { ask: saving({ text: '' }), at: 'done.code', sees: code('TEXT_EMPTY') },
    { ask: saving({ text: 'a'.repeat(301) }), at: 'done.code', sees: code('TEXT_TOO_LONG') },
  ],
  'SaveMixNoteInput.language': {
    ask: saving({ language: 'ar' }),
    at: 'done.note.language',
    sees: theirs('ar'),
  },
};
