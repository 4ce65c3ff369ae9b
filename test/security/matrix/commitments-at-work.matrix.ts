import { act } from './act.ts';
import { atWork, workedOn, type Ask, type Cells, type Matrix } from './matrix.ts';

const asked: Ask = {
  text: `query ($id: ID!, $item: ID, $answer: ID) { console {
    commitments(show: ALL) { id commitment { slug } }
    mine: commitments(show: MINE) { commitment { slug } }
    commitment(id: $id) {
      id ownedBy mine handedTo handedToMe mayAct mayReopen commitment { slug }
      translations { language text checked }
    }
    commitmentOwners { id firstName }
    commitmentProofs { item text lab }
    commitmentPlaces { slug }
    promiseDraft(item: $item, answer: $answer) { text owner due }
  } }`,
  variables: { id: '{promise}', item: '{item-to-promise}', answer: null },
};
const seen = (at: string, editor: unknown, admin: unknown = editor): Cells => ({
  ask: asked,
  at: `console.${at}`,
  sees: atWork({ editor, admin }),
});
const other = (id: string, item: string | null, answer: string | null, at: string): Cells => ({
  ask: { text: asked.text, variables: { id, item, answer } },
  at: `console.${at}`,
  sees: atWork({ editor: null, admin: null }),
});

/** Done by Karim, whose turn it is, and by an admin after him. */
const worked = (ask: Ask, at: string, editor: unknown, admin: unknown, otherwise: string | null): Cells => ({
  ask,
  at: `done.${at}`,
  sees: workedOn({ editor, admin, otherwise }),
});
const code = (ask: Ask, editor: string | null, admin = editor): Cells =>
  worked(ask, 'code', editor, admin, 'NOT_FOUND');
const payload = (ask: Ask, at: string, editor: unknown, admin: unknown): Cells =>
  worked(ask, at, editor, admin, null);

interface Acts {
  readonly mutation: string;
  /** What is sent each time; for what happens once to each, another one. */
  good(time: 0 | 1 | 2): object;
  /** What an admin hears who does the same after Karim. */
  readonly again: string | null;
  /** By field: what is wrong there, and what is said of it. */
  readonly wrong: Readonly<Record<string, readonly [unknown, string]>>;
}

function acts({ mutation, good, again, wrong }: Acts): Matrix {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
  const told = 'commitment { commitment { slug } }';
  const wrongId = 'INPUT_NOT_READABLE';
  return {
    [`Mutation.${mutation}`]: code(act(mutation, good(0), told), null, again),
    [`${type}Payload.clientMutationId`]: payload(
      act(mutation, good(1), told),
      'clientMutationId',
      '{new-id}',
      again ? null : '{new-id}',
    ),
    [`${type}Payload.commitment`]: payload(
      act(mutation, good(2), 'commitment { __typename }'),
      'commitment.__typename',
      'CommitmentAtWork',
      again ? null : 'CommitmentAtWork',
    ),
    [`${type}Input.clientMutationId`]: {
      ask: act(mutation, { ...good(0), clientMutationId: 'kort' }),
      at: 'done.code',
      sees: workedOn({ editor: wrongId, admin: wrongId, otherwise: wrongId, visitor: 'SIGN_IN_NEEDED' }),
    },
    ...Object.fromEntries(
      Object.entries(wrong).map(([field, [value, refused]]) => [
        `${type}Input.${field}`,
        code(act(mutation, { ...good(0), [field]: value }), refused),
      ]),
    ),
  };
}

const nth = (name: string) => (time: 0 | 1 | 2) => `{promise-${name}${['', '-next', '-last'][time]}}`;
const words = { text: 'Het staat er.', job: 'Opzichter' };
const saying = (mutation: string, name: string, again: string | null, isOver = false): Matrix => {
  const which = nth(name);
  const open = '{promise-to-update}';
  const good = (time: 0 | 1 | 2) => ({ ...words, commitment: again ? which(time) : open });
  const cells = acts({
    mutation,
    good,
    again,
    wrong: {
      commitment: ['{words}', 'NOT_FOUND'],
      ...(isOver ? {} : { text: ['', 'TEXT_EMPTY'], job: ['', 'TEXT_EMPTY'] }),
    },
  });
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
  const onOpen = (more: object, refused: string) =>
    code(act(mutation, { ...words, commitment: isOver ? '{promise-kept}' : open, ...more }), refused);
  return {
    ...cells,
    [`${type}Input.text`]: onOpen({ text: '' }, 'TEXT_EMPTY'),
    [`${type}Input.job`]: onOpen({ job: '' }, 'TEXT_EMPTY'),
    [`${type}Input.link`]: onOpen({ link: 'http://wonen.example' }, 'LINK_NOT_READABLE'),
    [`${type}Input.item`]: onOpen({ item: '{item-of-draft}' }, 'NOT_FOUND'),
  };
};

const making = { text: 'Wij komen langs.', owner: 'Woonservice', due: '2027-06-01' };
const moving = { commitment: '{promise-to-move}', reason: 'Het regent.', job: 'Opzichter' };
const translating = { commitment: '{promise-to-translate}', language: 'en', text: 'We call.', checked: true };

/** What is promised and done about it at work: for editors and staff alone, and each of it for whose turn it is. */
export const commitmentsAtWork: Matrix = {
  'Console.commitments': seen('commitments.0.commitment.slug', 'alles-beloofd'),
  'Console.commitments(show)': seen('mine.0.commitment.slug', 'alles-beloofd'),
  'Console.commitment': seen('commitment.id', '{promise}'),
  'Console.commitment(id)': other('{words}', null, null, 'commitment'),
  'CommitmentAtWork.id': seen('commitment.id', '{promise}'),
  'CommitmentAtWork.commitment': seen('commitment.commitment.slug', 'alles-beloofd'),
  'CommitmentAtWork.ownedBy': seen('commitment.ownedBy', 'Karim'),
  'CommitmentAtWork.mine': seen('commitment.mine', true, false),
  'CommitmentAtWork.handedTo': seen('commitment.handedTo', 'Els'),
  'CommitmentAtWork.handedToMe': seen('commitment.handedToMe', false, true),
  'CommitmentAtWork.mayAct': seen('commitment.mayAct', true),
  'CommitmentAtWork.mayReopen': seen('commitment.mayReopen', false),
  'CommitmentAtWork.translations': seen('commitment.translations.0.language', 'en'),
  'CommitmentTranslation.language': seen('commitment.translations.0.language', 'en'),
  'CommitmentTranslation.text': seen('commitment.translations.0.text', 'We call everybody back.'),
  'CommitmentTranslation.checked': seen('commitment.translations.0.checked', true),
  // The newest lab is a draft: what stands in it is for nobody yet.
  'Console.commitmentProofs': seen('commitmentProofs.0.lab', 'Vooraf te lezen'),
  'CommitmentProof.item': seen('commitmentProofs.0.item', '{item-to-archive}'),
  'CommitmentProof.text': seen('commitmentProofs.0.text', 'Punt voor iedereen'),
  'CommitmentProof.lab': seen('commitmentProofs.0.lab', 'Vooraf te lezen'),
  'Console.commitmentOwners': seen('commitmentOwners.0.firstName', 'Els'),
  'CommitmentOwner.id': seen('commitmentOwners.0.id', '{els}'),
  'CommitmentOwner.firstName': seen('commitmentOwners.0.firstName', 'Els'),
  'Console.commitmentPlaces': seen('commitmentPlaces.0.slug', 'havenkwartier'),
  'Console.promiseDraft': seen('promiseDraft.owner', 'Woonservice'),
  'Console.promiseDraft(item)': other('{promise}', '{item-of-draft}', null, 'promiseDraft'),
  // The words of a resident promise nothing.
  'Console.promiseDraft(answer)': other('{promise}', null, '{words}', 'promiseDraft'),
  'PromiseDraft.text': seen('promiseDraft.text', 'Wij kijken alle lampen na. Dit is klaar voor 1 december.'),
  'PromiseDraft.owner': seen('promiseDraft.owner', 'Woonservice'),
  'PromiseDraft.due': seen('promiseDraft.due', '2026-12-01'),
  'AnswerAsStaffPayload.promises': payload(
    act(
      'answerAsStaff',
      { item: '{item-somebody-answered}', text: 'Wij gaan kijken', language: 'nl', job: 'Wijkbeheerder' },
      'promises',
    ),
    'promises',
    true,
    true,
  ),
  ...acts({
    mutation: 'makeCommitment',
    good: () => making,
    again: null,
    wrong: {
      text: ['', 'TEXT_EMPTY'],
      owner: ['', 'TEXT_EMPTY'],
      due: ['2026-11-22', 'DATE_PASSED'],
      neighbourhood: ['nergens', 'NOT_FOUND'],
      building: ['nergens', 'NOT_FOUND'],
      item: ['{item-of-draft}', 'NOT_FOUND'],
      answer: ['{words}', 'NOT_FOUND'],
    },
  }),
  ...acts({
    mutation: 'translateCommitment',
    good: () => translating,
    again: null,
    wrong: {
      commitment: ['{words}', 'NOT_FOUND'],
      language: ['nl', 'CHOICE_NOT_OFFERED'],
      text: ['', 'TEXT_EMPTY'],
    },
  }),
  'TranslateCommitmentInput.checked': code(
    act('translateCommitment', { ...translating, checked: false }),
    null,
  ),
  ...acts({
    mutation: 'moveCommitment',
    good: (time) => ({ ...moving, to: `2027-07-0${time + 1}` }),
    again: 'CHOICE_NOT_OFFERED',
    wrong: {
      commitment: ['{words}', 'NOT_FOUND'],
      to: ['2026-11-22', 'DATE_PASSED'],
      reason: ['', 'TEXT_EMPTY'],
      job: ['', 'TEXT_EMPTY'],
    },
  }),
  ...saying('updateCommitment', 'to-update', null),
  ...saying('keepCommitment', 'to-keep', 'COMMITMENT_OVER'),
  ...saying('dropCommitment', 'to-drop', 'COMMITMENT_OVER'),
  ...saying('reopenCommitment', 'to-reopen', 'EDIT_WINDOW_OVER', true),
  ...acts({
    mutation: 'handOverCommitment',
    good: () => ({ commitment: '{promise-to-hand-over}', to: '{els}' }),
    again: null,
    wrong: { commitment: ['{words}', 'NOT_FOUND'], to: ['{karim}', 'NOT_FOUND'] },
  }),
  ...acts({
    mutation: 'acceptCommitment',
    good: (time) => ({ commitment: nth('to-accept')(time) }),
    again: 'NOT_FOUND',
    wrong: { commitment: ['{words}', 'NOT_FOUND'] },
  }),
  ...acts({
    mutation: 'giveBackCommitment',
    good: (time) => ({ commitment: nth('to-give-back')(time) }),
    again: 'NOT_FOUND',
    wrong: { commitment: ['{words}', 'NOT_FOUND'] },
  }),
};
