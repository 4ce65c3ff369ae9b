import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../builder.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import { Refused } from '../errors.ts';
import { labsToShare, labToShare } from './lab-sharing.actions.ts';
import type { LabToShare } from './lab-sharing.actions.ts';
import { committeeMail, sharingColumn, sharingTexts, type SharedLab } from './lab-sharing-texts.rules.ts';
import type { WrittenColumn } from './lab-sharing.rules.ts';

const State = builder.enumType('LabSharingState', {
  values: {
    PLANNED: { value: 'planned' },
    OPEN: { value: 'open' },
    CLOSED: { value: 'closed' },
  } as const,
});

const LabToShareRef = builder.objectRef<LabToShare>('LabToShare').implement({
  fields: (t) => ({
    slug: t.exposeString('slug'),
    title: t.exposeString('title'),
    state: t.expose('state', { type: State }),
  }),
});

const LabColumn = builder.objectRef<WrittenColumn>('LabColumn').implement({
  description: 'A column for a magazine, never cut within a sentence.',
  fields: (t) => ({ text: t.exposeString('text'), words: t.exposeInt('words') }),
});

const LabMail = builder.objectRef<{ subject: string; text: string }>('LabMail').implement({
  description: 'A mail to a residents’ committee, to be changed.',
  fields: (t) => ({ subject: t.exposeString('subject'), text: t.exposeString('text') }),
});

export const LabSharingRef = builder.objectRef<SharedLab>('LabSharing').implement({
  description:
    'What to say of a lab in each place: the organisation’s own words and the order of published counts, nothing of a resident.',
  fields: (t) => ({
    lab: t.id({ resolve: ({ id }) => encodeGlobalID('Lab', id) }),
    slug: t.exposeString('slug'),
    title: t.exposeString('title'),
    state: t.expose('state', { type: State }),
    language: t.exposeString('language'),
    languages: t.exposeStringList('languages', { description: 'Those there are texts in.' }),
    link: t.exposeString('link'),
    forum: t.string({ resolve: (lab) => sharingTexts(lab).forum }),
    forumMarkdown: t.string({ resolve: (lab) => sharingTexts(lab).forumMarkdown }),
    forumBbcode: t.string({ resolve: (lab) => sharingTexts(lab).forumBbcode }),
    facebook: t.string({ resolve: (lab) => sharingTexts(lab).facebook }),
    whatsapp: t.string({ resolve: (lab) => sharingTexts(lab).whatsapp }),
    mail: t.field({ type: LabMail, resolve: committeeMail }),
    column: t.field({
      type: LabColumn,
      errors: { types: [Refused], union: { name: 'LabColumnResult' } },
      description: 'Of at most so many words, from 50 to 1000.',
      args: { words: t.arg.int({ required: true }) },
      resolve: (lab, { words }) => sharingColumn(lab, words),
    }),
  }),
});

builder.objectFields(ConsoleRef, (t) => ({
  labsToShare: t.field({
    type: [LabToShareRef],
    nullable: true,
    description: 'Labs that there is something to say of, those that are open first. For editors and staff.',
    resolve: (_, __, context) => labsToShare(context),
  }),
  labSharing: t.field({
    type: LabSharingRef,
    errors: { types: [Refused], union: { name: 'LabSharingResult' } },
    description: 'For editors and staff.',
    args: { slug: t.arg.string({ required: true }), language: t.arg.string({ required: true }) },
    resolve: (_, { slug, language }, context) => labToShare(context, slug, language),
  }),
}));
