import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../builder.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import {
  labForEditor,
  labsForEditor,
  sourceOfLab,
  type ConsoleItem,
  type ConsoleLab,
  type ConsoleSection,
  type LabText,
} from './console-labs.actions.ts';
import type { MissingIn } from './lab-missing.rules.ts';
import { LabSectionKind, TranslationState } from './lab-feedback.graphql.ts';
import type { LabState } from './lab-feedback.table.ts';

export const ConsoleLabState = builder.enumType('ConsoleLabState', {
  values: {
    DRAFT: { value: 'draft' },
    TO_BE_CHECKED: { value: 'to-be-checked' },
    PLANNED: { value: 'planned' },
    OPEN: { value: 'open' },
    CLOSED: { value: 'closed' },
    ARCHIVED: { value: 'archived' },
  } as const satisfies Record<string, { value: LabState }>,
});

const mostLanguages = 7;

const ConsoleLabText = builder.objectRef<LabText>('ConsoleLabText').implement({
  description: 'What stands in one language for a title, a heading or the plain text of an item.',
  fields: (t) => ({
    language: t.exposeString('language'),
    text: t.exposeString('text'),
    state: t.expose('state', { type: TranslationState }),
    version: t.exposeInt('version'),
  }),
});

const ConsoleLabMissing = builder.objectRef<MissingIn>('ConsoleLabMissing').implement({
  description: 'How many texts are not there yet in one language.',
  fields: (t) => ({ language: t.exposeString('language'), count: t.exposeInt('count') }),
});

const ConsoleLabItem = builder.objectRef<ConsoleItem>('ConsoleLabItem').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('LabItem', id) }),
    text: t.exposeString('text', { description: 'As the report says it.' }),
    asksMoreThanOne: t.exposeBoolean('asksMoreThanOne'),
    owner: t.exposeString('owner', { nullable: true }),
    due: t.expose('due', { type: 'Date', nullable: true }),
    withdrawn: t.exposeBoolean('withdrawn', {
      description: 'Residents see it no more; what they answered is kept with it.',
    }),
    fromResident: t.exposeBoolean('fromResident', {
      description: 'An idea of a resident: its words and its question stay as they are.',
    }),
    language: t.exposeString('language', { description: 'Of the text.' }),
    version: t.exposeInt('version'),
    texts: t.field({
      type: [ConsoleLabText],
      description: 'The plain text, in each language there is.',
      complexity: { multiplier: mostLanguages },
      resolve: ({ texts }) => [...texts],
    }),
  }),
});

const ConsoleLabSection = builder.objectRef<ConsoleSection>('ConsoleLabSection').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('LabSection', id) }),
    kind: t.expose('kind', { type: LabSectionKind }),
    heading: t.exposeString('heading'),
    paragraphs: t.stringList({ resolve: ({ paragraphs }) => [...paragraphs] }),
    version: t.exposeInt('version'),
    texts: t.field({
      type: [ConsoleLabText],
      description: 'The heading in other languages.',
      complexity: { multiplier: mostLanguages },
      resolve: ({ texts }) => [...texts],
    }),
    items: t.field({ type: [ConsoleLabItem], resolve: ({ items }) => [...items] }),
  }),
});

/** A lab as those who make it ready see it. */
export const ConsoleLabRef = builder.objectRef<ConsoleLab>('ConsoleLab').implement({
  description: 'A lab as those who make it ready see it, whatever state it is in.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('Lab', id) }),
    slug: t.exposeString('slug'),
    title: t.exposeString('title'),
    heldOn: t.expose('heldOn', { type: 'Date' }),
    place: t.exposeString('place', { nullable: true }),
    participants: t.exposeInt('participants', { nullable: true }),
    language: t.exposeString('language', { description: 'Of the report itself.' }),
    state: t.expose('state', { type: ConsoleLabState }),
    version: t.exposeInt('version', { description: 'Goes with a change, so that two of them do not cross.' }),
    source: t.string({
      nullable: true,
      description: 'The text that was brought in, a blank line between paragraphs.',
      resolve: ({ id }, _, context) => sourceOfLab(context, id),
    }),
    missing: t.field({
      type: [ConsoleLabMissing],
      description:
        'For each language of the interface; in that of the report only plain texts can be missing.',
      complexity: { multiplier: mostLanguages },
      resolve: ({ missing }) => [...missing],
    }),
    texts: t.field({
      type: [ConsoleLabText],
      description: 'The title in other languages.',
      complexity: { multiplier: mostLanguages },
      resolve: ({ texts }) => [...texts],
    }),
    sections: t.field({ type: [ConsoleLabSection], resolve: ({ sections }) => [...sections] }),
  }),
});

builder.objectFields(ConsoleRef, (t) => ({
  labs: t.field({
    type: [ConsoleLabRef],
    nullable: true,
    description: 'For editors.',
    resolve: (_, __, context) => labsForEditor(context),
  }),
  lab: t.field({
    type: ConsoleLabRef,
    nullable: true,
    description: 'For editors.',
    args: { slug: t.arg.string({ required: true }) },
    resolve: (_, { slug }, context) => labForEditor(context, slug),
  }),
}));
