import { helpSentences } from '@wederkerig/words/help-sentences';
import { ViewerRef } from '../account/account.graphql.ts';
import { builder, findLocalId } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { contactAddress } from './contact.actions.ts';
import { ViewerHelpBoardRef } from './help-board.graphql.ts';
import { HelpPostRef } from './help-post.graphql.ts';
import {
  listTalks,
  messagesOf,
  postsOfTalks,
  readTalk,
  type MessageView,
  type TalkView,
} from './read-talks.actions.ts';

export const HelpSentence = builder.enumType('HelpSentence', {
  description: 'A ready sentence: said by its key, and read by each in the own language.',
  values: helpSentences,
});

const HelpMessageKind = builder.enumType('HelpMessageKind', {
  values: {
    SENTENCE: { value: 'sentence' },
    TEXT: { value: 'text' },
    THANKS: { value: 'thanks' },
    MOVED_OUT: { value: 'moved-out' },
  } as const,
});

export const HelpMessageRef = builder.objectRef<MessageView>('HelpMessage');
builder.node(HelpMessageRef, {
  id: { resolve: (message) => message.id },
  fields: (t) => ({
    mine: t.exposeBoolean('mine'),
    kind: t.expose('kind', { type: HelpMessageKind }),
    sentence: t.field({
      type: HelpSentence,
      nullable: true,
      description: 'Null: it is a text, or a sentence this version no longer knows.',
      resolve: ({ sentence }) => helpSentences.find((known) => known === sentence) ?? null,
    }),
    text: t.exposeString('text', { nullable: true }),
    language: t.exposeString('language', { nullable: true }),
    writtenAt: t.string({
      description: 'The moment, in ISO 8601.',
      resolve: ({ saidAt }) => saidAt.toISOString(),
    }),
    waiting: t.exposeBoolean('waiting', {
      description: 'A person looks at it first; its writer alone sees it.',
    }),
  }),
});

/** A talk of two about one post, as one of them sees it. */
export const HelpTalkRef = builder.objectRef<TalkView>('HelpTalk');
builder.node(HelpTalkRef, {
  description: 'A talk of two about one post. Everything in it is for the viewer, who is one of them.',
  id: { resolve: (talk) => talk.id },
  fields: (t) => ({
    post: t.loadable({
      type: HelpPostRef,
      loaderOptions: { cache: false },
      load: (postIds: string[], context) => postsOfTalks(context, postIds),
      resolve: ({ postId }) => postId,
    }),
    mine: t.exposeBoolean('mine', { description: 'The viewer wrote the post.' }),
    with: t.exposeString('with', {
      nullable: true,
      description: "The other's first name; null for somebody who left us.",
    }),
    unread: t.exposeBoolean('unread'),
    lastSaidOn: t.field({
      type: 'Date',
      resolve: ({ lastSaidAt }, _, { organisation }) => dayIn(organisation.timezone, lastSaidAt),
    }),
    messages: t.loadableList({
      type: HelpMessageRef,
      description: 'The last hundred, oldest first.',
      complexity: { field: 10, multiplier: 5 },
      loaderOptions: { cache: false },
      load: (talkIds: string[], context) => messagesOf(context, talkIds),
      resolve: ({ id }) => id as never,
    }),
    agreedByMe: t.exposeBoolean('agreedByMe'),
    otherAgreed: t.exposeBoolean('otherAgreed'),
    agreed: t.exposeBoolean('agreed', { description: 'Both said yes.' }),
    canAgree: t.exposeBoolean('canAgree'),
    canFinish: t.exposeBoolean('canFinish'),
    sharedByMe: t.exposeBoolean('sharedByMe'),
    otherShares: t.exposeBoolean('otherShares'),
    contactAddress: t.string({
      nullable: true,
      description:
        "The server's own page where the viewer reads the other's contact details after a fresh code; null before both share.",
      resolve: (talk, _, context) => (talk.contactIsReadable ? contactAddress(context, talk.id) : null),
    }),
    done: t.exposeBoolean('done'),
    over: t.exposeBoolean('over', {
      description: 'One of the two lives there no more: nothing can be said or agreed on.',
    }),
    asksHowItWent: t.exposeBoolean('asksHowItWent'),
    canThank: t.exposeBoolean('canThank', { description: 'It is done, and the viewer gave no thanks yet.' }),
  }),
});

builder.objectFields(ViewerHelpBoardRef, (t) => ({
  talks: t.field({
    type: [HelpTalkRef],
    description: "The viewer's talks that they did not leave, the one last spoken in first.",
    complexity: { field: 5, multiplier: 10 },
    resolve: (_, __, context) => listTalks(context),
  }),
}));

builder.objectFields(ViewerRef, (t) => ({
  helpTalk: t.field({
    type: HelpTalkRef,
    nullable: true,
    description: 'Null when it is not there or not for the viewer.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_, { id }, context) => {
      const talkId = findLocalId('HelpTalk', String(id));
      return talkId ? readTalk(context, talkId) : null;
    },
  }),
}));
