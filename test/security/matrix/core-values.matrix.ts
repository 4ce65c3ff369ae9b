import { eachTheirOwn, type Ask, type Matrix } from './matrix.ts';
import { act } from './act.ts';
import { again, code, payload, theirs } from './residents-at-home.ts';

const own: Ask = { text: '{ viewer { coreValuesNote { __typename text language } } }' };

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
  act('saveCoreValuesNote', { text: 'Iets nieuws', language: 'nl', ...input }, 'note { text language }');
const save = saving({});

/** Who reads what stands in <wk-core-values>, and who writes it. */
export const coreValues: Matrix = {
  'Viewer.coreValuesNote': {
    ask: own,
    at: 'viewer.coreValuesNote.__typename',
    sees: byAllThree('CoreValuesNote'),
  },
  'CoreValuesNote.text': {
    ask: own,
    at: 'viewer.coreValuesNote.text',
    sees: written({
      noor: 'Noor in core-values',
      bob: 'Bob in core-values',
      ina: 'Ina in core-values',
    }),
  },
  'CoreValuesNote.language': { ask: own, at: 'viewer.coreValuesNote.language', sees: byAllThree('nl') },
  'Mutation.saveCoreValuesNote': [
    { ask: save, at: 'done.__typename', sees: payload('SaveCoreValuesNotePayload') },
    { ask: save, at: 'done.code', sees: code(null) },
  ],
  'SaveCoreValuesNotePayload.clientMutationId': {
    ask: save,
    at: 'done.clientMutationId',
    sees: theirs('{new-id}'),
  },
  'SaveCoreValuesNotePayload.note': { ask: save, at: 'done.note.text', sees: theirs('Iets nieuws') },
  'SaveCoreValuesNoteInput.clientMutationId': {
    ask: saving(again('core-values')),
    at: 'done.note.text',
    sees: theirs('Iets nieuws'),
  },
  'SaveCoreValuesNoteInput.text': [
    { ask: saving({ text: ' Iets anders ' }), at: 'done.note.text', sees: theirs('Iets anders') },
    { ask: saving({ text: '😀' }), at: 'done.code', sees: code('TEXT_NOT_READABLE') },
    { ask: saving({ text: '' }), at: 'done.code', sees: code('TEXT_EMPTY') },
    { ask: saving({ text: 'a'.repeat(301) }), at: 'done.code', sees: code('TEXT_TOO_LONG') },
  ],
  'SaveCoreValuesNoteInput.language': {
    ask: saving({ language: 'ar' }),
    at: 'done.note.language',
    sees: theirs('ar'),
  },
};
