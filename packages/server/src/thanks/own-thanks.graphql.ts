import './moderated-thanks.actions.ts';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { ViewerRef } from '../account/account.graphql.ts';
import { builder } from '../builder.ts';
import { RoleRef } from '../community/console.graphql.ts';
import { HelpCategoryEnum as HelpCategory } from '../help-board/help-post.graphql.ts';
import { deedsToThank, ownThanks, type DeedToThank, type OwnThanks } from './own-thanks.actions.ts';
import { sentenceOf, ThanksAudienceType, ThanksSentenceType } from './thanks.graphql.ts';
import { deedsForPaper, type DeedsForPaper } from './thanks-paper.actions.ts';

const DeedToThankRef = builder.objectRef<DeedToThank>('DeedToThank').implement({
  description: 'Something that the viewer had a part in, and can thank the other for.',
  fields: (t) => ({
    post: t.id({ resolve: ({ postId }) => encodeGlobalID('HelpPost', postId) }),
    title: t.exposeString('title'),
    language: t.exposeString('language', { description: 'Of the title.' }),
    with: t.string({
      nullable: true,
      description: 'First name of the other.',
      resolve: ({ other }) => other.firstName,
    }),
    asks: t.exposeBoolean('asks', { description: 'The viewer was not asked about it yet.' }),
  }),
});

const OwnThanksRef = builder.objectRef<OwnThanks>('OwnThanks').implement({
  description: 'A word of thanks as one of the two has it.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('Thanks', id) }),
    given: t.exposeBoolean('given', { description: 'By the viewer; false: to the viewer.' }),
    deed: t.exposeString('deed'),
    sentence: t.field({
      type: ThanksSentenceType,
      nullable: true,
      resolve: ({ sentence }) => sentenceOf(sentence),
    }),
    text: t.exposeString('text', { nullable: true }),
    language: t.exposeString('language', { description: 'Of deed and text.' }),
    giver: t.exposeString('giver', { nullable: true }),
    receiver: t.exposeString('receiver', { nullable: true }),
    byOrganisation: t.exposeBoolean('byOrganisation'),
    job: t.exposeString('job', { nullable: true }),
    givenOn: t.expose('givenOn', { type: 'Date' }),
    audience: t.expose('audience', {
      type: ThanksAudienceType,
      description: 'Who may read it if both want that.',
    }),
    building: t.exposeString('building', { nullable: true }),
    namesGiver: t.exposeBoolean('namesGiver', { description: 'On the wall.' }),
    namesReceiver: t.exposeBoolean('namesReceiver', { description: 'On the wall, if they agree.' }),
    onWall: t.exposeBoolean('onWall', { description: 'Others read it now.' }),
    asksMe: t.exposeBoolean('asksMe', { description: 'The viewer is asked whether others may read it.' }),
    waiting: t.exposeBoolean('waiting', {
      description: 'A person looks at it first; who gave it alone sees it.',
    }),
  }),
});

const DeedsForPaperRef = builder.objectRef<DeedsForPaper>('DeedsForPaper').implement({
  description: 'What the viewer can have on a statement of volunteer work.',
  fields: (t) => ({
    categories: t.field({ type: [HelpCategory], resolve: ({ categories }) => [...categories] }),
    roles: t.field({ type: [RoleRef], resolve: ({ roles }) => [...roles] }),
    groups: t.stringList({ resolve: ({ groups }) => [...groups] }),
  }),
});

builder.objectFields(ViewerRef, (t) => ({
  deedsToThank: t.field({
    type: [DeedToThankRef],
    description: 'The last first; without those that the viewer thanked for.',
    resolve: (_, __, context) => deedsToThank(context),
  }),
  ownThanks: t.field({
    type: [OwnThanksRef],
    description: 'Given by the viewer and to the viewer, the last fifty, the newest first.',
    resolve: (viewer, __, context) => ownThanks(context, viewer),
  }),
  deedsForPaper: t.field({
    type: DeedsForPaperRef,
    resolve: (viewer, __, context) => deedsForPaper(context, viewer),
  }),
}));
