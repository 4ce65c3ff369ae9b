import { encodeGlobalID } from '@pothos/plugin-relay';
import { atWorkIn, builder, findLocalId } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import type { NewsBlock } from './brought-news.ts';
import { callsToMake, openCall, type CallToMake, type OpenCall } from './calls.actions.ts';

const mostShown = 100;

const NewsBlockRef = builder.objectRef<NewsBlock>('NewsBlock').implement({
  description: 'One kind of news, in the language of whoever hears it.',
  fields: (t) => ({
    heading: t.exposeString('heading'),
    lines: t.stringList({ resolve: ({ lines }) => [...lines] }),
  }),
});

const CallToMakeRef = builder.objectRef<CallToMake>('CallToMake').implement({
  description:
    'Somebody wants to be called with what is new; who it is stands where opening it is written down.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('TodayRow', id) }),
    since: t.field({
      type: 'Date',
      resolve: ({ madeAt }, _, { organisation }) => dayIn(organisation.timezone, madeAt),
    }),
  }),
});

const OpenCallRef = builder.objectRef<OpenCall>('OpenCall').implement({
  description: 'What is told by phone, to whom and where; opening it is written down, and they can see that.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('TodayRow', id) }),
    firstName: t.exposeString('firstName', { nullable: true }),
    phone: t.exposeString('phone', {
      nullable: true,
      description: 'Null where they chose another way meanwhile.',
    }),
    language: t.exposeString('language'),
    blocks: t.field({ type: [NewsBlockRef], resolve: ({ blocks }) => [...blocks] }),
  }),
});

builder.objectFields(ConsoleRef, (t) => ({
  callsToMake: t.field({
    type: [CallToMakeRef],
    nullable: true,
    description:
      'Who wants to be called with what is new, the longest waiting first; null for whoever calls nobody.',
    complexity: { field: 5, multiplier: 10 },
    resolve: async (_, __, context) =>
      atWorkIn(context.viewer, 'staff') ? callsToMake(context, mostShown) : null,
  }),
  call: t.field({
    type: OpenCallRef,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (_, { id }, context) => {
      const found = findLocalId('TodayRow', String(id));
      return found ? openCall(context, found) : null;
    },
  }),
}));
