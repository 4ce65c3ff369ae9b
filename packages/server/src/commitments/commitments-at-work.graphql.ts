import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder, findLocalId } from '../builder.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import {
  commitmentAtWork,
  commitmentsAtWork,
  works,
  type CommitmentAtWork,
} from './commitments-at-work.actions.ts';
import { translationsAtWork, type TranslationAtWork } from './commitment-translations.actions.ts';
import { CommitmentRef } from './commitments.graphql.ts';
import { pointsToShow, type PointToShow } from '../lab-feedback/promising.actions.ts';
import { possibleOwners, type PossibleOwner } from './hand-over.actions.ts';

const CommitmentTranslation = builder.objectRef<TranslationAtWork>('CommitmentTranslation').implement({
  fields: (t) => ({
    language: t.exposeString('language'),
    text: t.exposeString('text'),
    checked: t.exposeBoolean('checked', { description: 'Somebody who speaks it read it.' }),
  }),
});

export const CommitmentAtWorkRef = builder.objectRef<CommitmentAtWork>('CommitmentAtWork').implement({
  description: 'A commitment with whose turn it is, and what the viewer may do about it.',
  fields: (t) => ({
    id: t.id({ description: 'Of the commitment.', resolve: ({ id }) => encodeGlobalID('Commitment', id) }),
    commitment: t.expose('commitment', { type: CommitmentRef }),
    ownedBy: t.exposeString('owner', {
      nullable: true,
      description: 'First name of the colleague whose turn it is; null where nobody has it.',
    }),
    mine: t.exposeBoolean('isMine'),
    handedTo: t.exposeString('handedTo', {
      nullable: true,
      description: 'First name of the colleague who is asked to take it over.',
    }),
    handedToMe: t.exposeBoolean('isHandedToMe'),
    mayAct: t.exposeBoolean('mayAct', {
      description: 'To update, keep, drop, move or hand over; for whose turn it is, and an admin.',
    }),
    mayReopen: t.exposeBoolean('mayReopen'),
    translations: t.loadableList({
      type: CommitmentTranslation,
      description: 'What it says in other languages than its own.',
      load: (ids: string[], context) => translationsAtWork(context, ids),
      resolve: ({ id }) => id,
    }),
  }),
});

const CommitmentsAtWorkShown = builder.enumType('CommitmentsAtWorkShown', {
  values: {
    MINE: { value: 'mine', description: 'Open ones of the viewer, or handed to the viewer.' },
    LATE: { value: 'late' },
    ALL: { value: 'all' },
  } as const,
});

const CommitmentOwner = builder.objectRef<PossibleOwner>('CommitmentOwner').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ residentId }) => encodeGlobalID('Colleague', residentId) }),
    firstName: t.exposeString('firstName', { nullable: true }),
  }),
});

const PointToShowRef = builder.objectRef<PointToShow>('CommitmentProof').implement({
  description: 'A point of a lab that everybody may read, and that can show what was done.',
  fields: (t) => ({
    item: t.id({ resolve: ({ itemId }) => encodeGlobalID('LabItem', itemId) }),
    text: t.exposeString('text', { description: "The report's own words." }),
    lab: t.exposeString('lab', { description: 'The title of its lab.' }),
  }),
});

builder.objectFields(ConsoleRef, (t) => ({
  commitments: t.field({
    type: [CommitmentAtWorkRef],
    nullable: true,
    description: 'What is due soonest first, two hundred at most; for editors and staff.',
    complexity: { field: 5, multiplier: 20 },
    args: { show: t.arg({ type: CommitmentsAtWorkShown, required: true }) },
    resolve: (_, { show }, context) => commitmentsAtWork(context, show),
  }),
  commitment: t.field({
    type: CommitmentAtWorkRef,
    nullable: true,
    description: 'For editors and staff.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_, { id }, context) => {
      const commitmentId = findLocalId('Commitment', String(id));
      return commitmentId ? commitmentAtWork(context, commitmentId) : null;
    },
  }),
  commitmentOwners: t.field({
    type: [CommitmentOwner],
    nullable: true,
    description: 'Colleagues to whom one can be handed over; for editors and staff.',
    resolve: (_, __, context) => (works(context) ? possibleOwners(context) : null),
  }),
  commitmentProofs: t.field({
    type: [PointToShowRef],
    nullable: true,
    description:
      'Of the newest labs, in the order of their reports; two hundred at most. For editors and staff.',
    resolve: (_, __, context) => (works(context) ? pointsToShow(context) : null),
  }),
}));
