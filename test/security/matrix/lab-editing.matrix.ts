import { act } from './act.ts';
import { atWork, workedOn, type Ask, type Cells, type Matrix } from './matrix.ts';

const texts = 'texts { __typename language text state version }';
const lab: Ask = {
  text: `query ($slug: String!) { console { lab(slug: $slug) {
    __typename id slug title heldOn place participants language state version source
    missing { __typename language count } ${texts}
    sections { __typename id kind heading paragraphs version ${texts}
      items { __typename id text asksMoreThanOne owner due withdrawn fromResident language version ${texts} } }
  } } }`,
  variables: { slug: 'te-verbeteren' },
};
const notThere: Ask = { ...lab, variables: { slug: 'weg' } };
const labs: Ask = { text: '{ console { labs { slug } } }' };

/** An editor's, and an admin's. */
const seen = (field: string, value: unknown, ask = lab): Cells => ({
  ask,
  at: `console.${field}`,
  sees: atWork({ editor: value, admin: value }),
});

/** The editor is first, so the admin changes something that is no longer as it was read. */
const first = (
  ask: Ask,
  editor: string | null = null,
  admin: string | null = 'CHANGED_MEANWHILE',
): Cells => ({
  ask,
  at: 'done.code',
  sees: workedOn({ editor, admin, otherwise: 'NOT_FOUND' }),
});
const payload = (ask: Ask, field: string, editor: unknown): Cells => ({
  ask,
  at: `done.${field}`,
  sees: workedOn({ editor, admin: null, otherwise: null }),
});

/** Each field of an input, and what an editor is refused where it alone is wrong. */
function wrongIn(
  name: string,
  good: object,
  wrong: Readonly<Record<string, readonly [unknown, string]>>,
): Matrix {
  const input = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const refused = 'INPUT_NOT_READABLE';
  const wrongId: Cells = {
    ask: act(name, { ...good, clientMutationId: 'kort' }),
    at: 'done.code',
    sees: workedOn({ editor: refused, admin: refused, otherwise: refused, visitor: 'SIGN_IN_NEEDED' }),
  };
  const cells = Object.entries(wrong).map(([field, [value, code]]) => [
    `${input}.${field}`,
    first(act(name, { ...good, [field]: value }), code, code),
  ]);
  return { [`${input}.clientMutationId`]: wrongId, ...Object.fromEntries(cells) };
}

const head = { id: '{lab-to-edit}', version: 1, title: 'Verbeterd', heldOn: '2026-11-20' };
const section = {
  id: '{section-to-edit}',
  version: 1,
  kind: 'ACTION_POINTS',
  heading: 'Wat wij doen',
  paragraphs: ['Vooraf.'],
};
const item = { id: '{item-to-edit}', version: 1, text: 'Beter.' };
const split = { id: '{item-to-split}', version: 1, how: 'SPLIT', at: 20 };
const cut = { ...split, id: '{item-to-wrong}' };
const make = { id: '{section-to-make}', version: 1, paragraph: 0 };
const text = { about: '{item-to-write}', language: 'pl', text: 'Tekst.', checked: true, version: 0 };

const answer = 'lab { title sections { heading items { text texts { text state } } } }';
const editing = act('editLab', head, answer);
const sectioning = act('editLabSection', section, answer);
const wording = act('editLabItem', item, answer);
const shaping = act('shapeLabItem', split, answer);
const making = act('makeLabItems', make, answer);
const writing = act('writeLabText', text, answer);

const elsewhere = (id: string) => [`{${id}}`, 'NOT_FOUND'] as const;
const version = [99, 'CHANGED_MEANWHILE'] as const;

/** What an editor sees of a lab that is no draft for anybody else, and what they do to it: in the console alone. */
export const labEditing: Matrix = {
  'Console.labs': seen('labs.0.slug', 'te-verbeteren', labs),
  'Console.lab': seen('lab.__typename', 'ConsoleLab'),
  'Console.lab(slug)': seen('lab', null, notThere),
  'ConsoleLab.id': seen('lab.id', '{lab-to-edit}'),
  'ConsoleLab.slug': seen('lab.slug', 'te-verbeteren'),
  'ConsoleLab.title': seen('lab.title', 'Te verbeteren'),
  'ConsoleLab.heldOn': seen('lab.heldOn', '2026-11-20'),
  'ConsoleLab.place': seen('lab.place', 'De hal'),
  'ConsoleLab.participants': seen('lab.participants', 7),
  'ConsoleLab.language': seen('lab.language', 'nl'),
  'ConsoleLab.state': seen('lab.state', 'DRAFT'),
  'ConsoleLab.version': seen('lab.version', 1),
  'ConsoleLab.source': seen('lab.source', 'Zo stond het er.'),
  'ConsoleLab.missing': seen('lab.missing.0.__typename', 'ConsoleLabMissing'),
  'ConsoleLab.texts': seen('lab.texts.0.__typename', 'ConsoleLabText'),
  'ConsoleLab.sections': seen('lab.sections.0.__typename', 'ConsoleLabSection'),
  'ConsoleLabMissing.language': seen('lab.missing.1.language', 'en'),
  'ConsoleLabMissing.count': seen('lab.missing.0.count', 4),
  'ConsoleLabText.language': seen('lab.texts.0.language', 'en'),
  'ConsoleLabText.text': seen('lab.texts.0.text', 'To mend'),
  'ConsoleLabText.state': seen('lab.texts.0.state', 'WRITTEN'),
  'ConsoleLabText.version': seen('lab.texts.0.version', 1),
  'ConsoleLabSection.id': seen('lab.sections.0.id', '{section-to-edit}'),
  'ConsoleLabSection.kind': seen('lab.sections.0.kind', 'ACTION_POINTS'),
  'ConsoleLabSection.heading': seen('lab.sections.0.heading', 'Afspraken in de hal'),
  'ConsoleLabSection.paragraphs': seen('lab.sections.0.paragraphs', ['Vooraf.']),
  'ConsoleLabSection.version': seen('lab.sections.0.version', 1),
  'ConsoleLabSection.texts': seen('lab.sections.0.texts.0.text', 'Promises in the hall'),
  'ConsoleLabSection.items': seen('lab.sections.0.items.0.__typename', 'ConsoleLabItem'),
  'ConsoleLabItem.id': seen('lab.sections.0.items.0.id', '{item-to-edit}'),
  'ConsoleLabItem.text': seen('lab.sections.0.items.0.text', 'Verslag over edit. En nog iets.'),
  'ConsoleLabItem.asksMoreThanOne': seen('lab.sections.0.items.0.asksMoreThanOne', false),
  'ConsoleLabItem.owner': seen('lab.sections.0.items.0.owner', 'Woonservice'),
  'ConsoleLabItem.due': seen('lab.sections.0.items.0.due', '2026-12-01'),
  'ConsoleLabItem.withdrawn': seen('lab.sections.0.items.0.withdrawn', false),
  'ConsoleLabItem.fromResident': seen('lab.sections.0.items.0.fromResident', false),
  'ConsoleLabItem.language': seen('lab.sections.0.items.0.language', 'nl'),
  'ConsoleLabItem.version': seen('lab.sections.0.items.0.version', 1),
  'ConsoleLabItem.texts': seen('lab.sections.0.items.0.texts.0.text', 'In plain English'),
  'Mutation.editLab': first(editing),
  'EditLabPayload.clientMutationId': payload(editing, 'clientMutationId', '{new-id}'),
  'EditLabPayload.lab': payload(editing, 'lab.title', 'Verbeterd'),
  ...wrongIn('editLab', head, {
    id: elsewhere('lab-id-elsewhere'),
    version,
    title: [' ', 'TEXT_EMPTY'],
    heldOn: ['2026-02-30', 'DATE_NEEDED'],
    place: ['x'.repeat(121), 'TEXT_TOO_LONG'],
    participants: [1, 'NUMBER_NOT_OFFERED'],
  }),
  'Mutation.editLabSection': first(sectioning),
  'EditLabSectionPayload.clientMutationId': payload(sectioning, 'clientMutationId', '{new-id}'),
  'EditLabSectionPayload.lab': payload(sectioning, 'lab.sections.0.heading', 'Wat wij doen'),
  ...wrongIn('editLabSection', section, {
    id: elsewhere('section-id-elsewhere'),
    version,
    heading: ['x'.repeat(201), 'TEXT_TOO_LONG'],
    paragraphs: [['?'], 'TEXT_NOT_READABLE'],
  }),
  'EditLabSectionInput.kind': first(act('editLabSection', { ...section, kind: 'OTHER', version: 2 })),
  'Mutation.editLabItem': first(wording),
  'EditLabItemPayload.clientMutationId': payload(wording, 'clientMutationId', '{new-id}'),
  'EditLabItemPayload.lab': payload(wording, 'lab.sections.0.items.0.text', 'Beter.'),
  ...wrongIn('editLabItem', item, {
    id: elsewhere('item-elsewhere'),
    version,
    text: [' ', 'TEXT_EMPTY'],
    owner: ['x'.repeat(81), 'TEXT_TOO_LONG'],
    due: ['morgen', 'DATE_NEEDED'],
  }),
  'Mutation.shapeLabItem': first(shaping),
  'ShapeLabItemPayload.clientMutationId': payload(shaping, 'clientMutationId', '{new-id}'),
  'ShapeLabItemPayload.lab': payload(shaping, 'lab.sections.0.items.2.text', 'En nog iets.'),
  ...wrongIn('shapeLabItem', cut, {
    id: elsewhere('item-elsewhere'),
    version,
    at: [0, 'CHOICE_NOT_OFFERED'],
  }),
  'ShapeLabItemInput.how': first(
    act('shapeLabItem', { ...cut, how: 'MOVE' }),
    'CHOICE_NOT_OFFERED',
    'CHOICE_NOT_OFFERED',
  ),
  'ShapeLabItemInput.section': first(
    act('shapeLabItem', { ...cut, how: 'MOVE', section: '{section-id-elsewhere}' }),
    'NOT_FOUND',
    'NOT_FOUND',
  ),
  'Mutation.makeLabItems': first(making),
  'MakeLabItemsPayload.clientMutationId': payload(making, 'clientMutationId', '{new-id}'),
  'MakeLabItemsPayload.lab': payload(making, 'lab.sections.1.items.0.text', 'Een alinea.'),
  ...wrongIn(
    'makeLabItems',
    { ...make, id: '{section-to-edit}' },
    {
      id: elsewhere('section-id-elsewhere'),
      version,
      paragraph: [7, 'CHANGED_MEANWHILE'],
    },
  ),
  'Mutation.writeLabText': first(writing),
  'WriteLabTextPayload.clientMutationId': payload(writing, 'clientMutationId', '{new-id}'),
  'WriteLabTextPayload.lab': payload(writing, 'lab.title', 'Verbeterd'),
  ...wrongIn('writeLabText', text, {
    about: elsewhere('item-elsewhere'),
    version,
    language: ['fy', 'CHOICE_NOT_OFFERED'],
    text: ['x'.repeat(601), 'TEXT_TOO_LONG'],
  }),
  'WriteLabTextInput.checked': first(act('writeLabText', { ...text, language: 'tr', checked: false }), null),
};
