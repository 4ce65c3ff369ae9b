import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../builder.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import { ConsoleLabState } from './console-labs.graphql.ts';
import { CommentMode } from './lab-feedback.graphql.ts';
import type { PreviewAnswer, PreviewView } from './lab-preview.actions.ts';
import { publishingForEditor, type LabPublishing } from './lab-publishing.actions.ts';

export const LabStepEnum = builder.enumType('LabStep', {
  description: 'What an editor does with a lab as a whole.',
  values: {
    ASK: { value: 'ask', description: 'A colleague looks at it.' },
    TAKE_BACK: { value: 'take-back', description: 'To where it was before the last step.' },
    PUBLISH: { value: 'publish', description: 'It opens: at once, or on its day where that is to come.' },
    CLOSE: { value: 'close' },
    ARCHIVE: { value: 'archive' },
  } as const,
});

const LabNeedEnum = builder.enumType('LabNeed', {
  description: 'What a lab cannot be published without.',
  values: {
    TITLE: { value: 'title' },
    HELD_ON: { value: 'held-on' },
    ITEMS: { value: 'items' },
    QUESTIONS: {
      value: 'questions',
      description: 'Each point stands in a section of a kind that asks something.',
    },
  } as const,
});

const LabPreviewAnswerRef = builder.objectRef<PreviewAnswer>('LabPreviewAnswer').implement({
  description: 'What somebody with a preview link said. Nobody knows who.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('LabPreviewAnswer', id) }),
    right: t.exposeBoolean('right'),
    words: t.exposeString('words', { nullable: true, description: 'What is not right.' }),
    saidOn: t.expose('saidOn', { type: 'Date' }),
    read: t.exposeBoolean('read'),
  }),
});

const LabPreviewRef = builder.objectRef<PreviewView>('LabPreview').implement({
  description: 'A link with which people read a lab before others do.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('LabPreview', id) }),
    name: t.exposeString('name', { description: 'For whom it is.' }),
    address: t.exposeString('address', { nullable: true, description: 'Null once it stopped working.' }),
    until: t.expose('until', { type: 'Date' }),
    withdrawn: t.exposeBoolean('withdrawn'),
    answers: t.field({
      type: [LabPreviewAnswerRef],
      description: 'The newest first.',
      resolve: ({ answers }) => [...answers],
    }),
  }),
});

export const LabPublishingRef = builder.objectRef<LabPublishing>('LabPublishing').implement({
  description: 'Where a lab stands beside its texts, and what can follow.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('Lab', id) }),
    state: t.expose('state', { type: ConsoleLabState }),
    opensOn: t.expose('opensOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it opens by itself; once it is open, the day it did.',
    }),
    closesOn: t.expose('closesOn', {
      type: 'Date',
      nullable: true,
      description: 'The last day one can react.',
    }),
    correctedOn: t.expose('correctedOn', { type: 'Date', nullable: true }),
    comments: t.expose('comments', { type: CommentMode }),
    needs: t.field({
      type: [LabNeedEnum],
      description: 'What is still missing.',
      resolve: ({ needs }) => [...needs],
    }),
    steps: t.field({
      type: [LabStepEnum],
      description: 'What can follow, if nothing is missing.',
      resolve: ({ steps }) => [...steps],
    }),
    viewerMayPublish: t.exposeBoolean('viewerMayPublish', {
      description: 'False where somebody else has to.',
    }),
    secondPerson: t.exposeBoolean('secondPerson', {
      description: 'A lab is published by somebody else than who made it.',
    }),
    viewerMaySetSecondPerson: t.exposeBoolean('viewerMaySetSecondPerson'),
    askedBy: t.exposeString('askedBy', {
      nullable: true,
      description: 'First name of who asked for a look.',
    }),
    askedOn: t.expose('askedOn', { type: 'Date', nullable: true }),
    textVersion: t.exposeInt('textVersion', {
      description: 'Goes with a step, so that nobody publishes what they did not see.',
    }),
    newestUnread: t.id({
      nullable: true,
      description:
        'The newest answer of a preview that nobody read; to read it is to have read those before it.',
      resolve: ({ newestUnread: id }) => id && encodeGlobalID('LabPreviewAnswer', id),
    }),
    previews: t.field({
      type: [LabPreviewRef],
      description: 'The newest first.',
      resolve: ({ previews }) => [...previews],
    }),
  }),
});

builder.objectField(ConsoleRef, 'labPublishing', (t) =>
  t.field({
    type: LabPublishingRef,
    nullable: true,
    description: 'For editors.',
    args: { slug: t.arg.string({ required: true }) },
    resolve: (_, { slug }, context) => publishingForEditor(context, { slug }),
  }),
);
