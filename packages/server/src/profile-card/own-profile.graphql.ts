import { ViewerRef } from '../account/account.graphql.ts';
import { builder } from '../builder.ts';
import type { ToldAnswer, ToldPicture } from './card.rules.ts';
import { isEnded, ownProfile, seenBy, type OwnProfile } from './own-profile.actions.ts';
import { askedQuestions, latestDay, pictureUsually } from './profile-answer.rules.ts';
import { ProfileCardRef, ProfilePictureSize, ProfileQuestionEnum } from './profile-card.graphql.ts';
import { pictureAddress } from './profile-picture.actions.ts';

export const ProfileAudienceEnum = builder.enumType('ProfileAudience', {
  values: {
    ONLY_ME: { value: 'only-me' },
    MY_BUDDY: { value: 'my-buddy' },
    AFTER_BOTH_YES: { value: 'after-both-yes' },
    STAIRWELL: { value: 'stairwell' },
    BUILDING: { value: 'building' },
    NEIGHBOURHOOD: { value: 'neighbourhood' },
  } as const,
});

interface Of<Thing> {
  readonly thing: Thing;
  readonly profile: OwnProfile;
}

const OwnProfileAnswer = builder.objectRef<Of<ToldAnswer>>('OwnProfileAnswer').implement({
  fields: (t) => ({
    question: t.field({ type: ProfileQuestionEnum, resolve: ({ thing }) => thing.question }),
    chosen: t.stringList({ resolve: ({ thing }) => [...thing.chosen] }),
    words: t.string({ nullable: true, resolve: ({ thing }) => thing.words }),
    language: t.string({ resolve: ({ thing }) => thing.language }),
    waiting: t.boolean({
      description: 'A person looks at the own words first; until then nobody else sees them.',
      resolve: ({ thing }) => thing.wordsWait,
    }),
    counted: t.boolean({
      description: 'What was chosen counts for the building; nobody sees whose it is.',
      resolve: ({ thing }) => thing.counted,
    }),
    audience: t.field({ type: ProfileAudienceEnum, resolve: ({ thing }) => thing.audience }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day others see it.',
      resolve: ({ thing }) => thing.until,
    }),
    ended: t.boolean({ resolve: ({ thing, profile }) => isEnded(profile, thing) }),
  }),
});

const OwnPicture = builder.objectRef<Of<ToldPicture>>('OwnPicture').implement({
  fields: (t) => ({
    address: t.string({
      description: 'Works for some minutes.',
      args: { size: t.arg({ type: ProfilePictureSize, defaultValue: 'large' as const }) },
      resolve: ({ thing }, { size }, context) => pictureAddress(context, thing, size ?? 'large'),
    }),
    audience: t.field({ type: ProfileAudienceEnum, resolve: ({ thing }) => thing.audience }),
    until: t.field({ type: 'Date', nullable: true, resolve: ({ thing }) => thing.until }),
    ended: t.boolean({ resolve: ({ thing, profile }) => isEnded(profile, thing) }),
  }),
});

const AskedQuestion = builder.simpleObject('ProfileAskedQuestion', {
  fields: (t) => ({
    question: t.field({ type: ProfileQuestionEnum }),
    usually: t.field({ type: ProfileAudienceEnum, description: 'Who sees an answer where nobody chose.' }),
    countedFrom: t.int({
      nullable: true,
      description:
        'From so many people on their number is shown, where they let it be counted; null: it is never counted.',
    }),
  }),
});

/** What somebody told of themselves, for their own eyes. */
export const OwnProfileRef = builder.objectRef<OwnProfile>('OwnProfile').implement({
  fields: (t) => ({
    letter: t.exposeString('letter'),
    picture: t.field({
      type: OwnPicture,
      nullable: true,
      resolve: (profile) => profile.told.picture && { thing: profile.told.picture, profile },
    }),
    answers: t.field({
      type: [OwnProfileAnswer],
      description: 'In the order of the guide.',
      resolve: (profile) => profile.told.answers.map((thing) => ({ thing, profile })),
    }),
    questions: t.field({
      type: [AskedQuestion],
      description: 'What is asked, in the order of the guide.',
      resolve: () => askedQuestions(),
    }),
    pictureUsually: t.field({ type: ProfileAudienceEnum, resolve: () => pictureUsually }),
    today: t.field({ type: 'Date', resolve: ({ today }) => today }),
    latestDay: t.field({
      type: 'Date',
      description: 'The last day that can be chosen for an answer to end.',
      resolve: ({ today }) => latestDay(today),
    }),
    audiences: t.field({
      type: [ProfileAudienceEnum],
      description: 'What can be chosen in this home.',
      resolve: ({ audiences }) => [...audiences],
    }),
    building: t.exposeString('building'),
    neighbourhood: t.exposeString('neighbourhood'),
    paused: t.boolean({
      description: 'Nobody else can see this.',
      resolve: ({ pause }) => pause !== undefined,
    }),
    pausedUntil: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day of it; null for as long as the person wants.',
      resolve: ({ pause }) => pause?.until ?? null,
    }),
    seenBy: t.field({
      type: ProfileCardRef,
      nullable: true,
      description: 'The card as somebody that close sees it; null: they see nothing.',
      args: { audience: t.arg({ type: ProfileAudienceEnum, required: true }) },
      resolve: (profile, { audience }) => seenBy(profile, audience),
    }),
  }),
});

builder.objectField(ViewerRef, 'profile', (t) =>
  t.field({
    type: OwnProfileRef,
    nullable: true,
    description: 'Null for a guest: where somebody lives has to be known first.',
    resolve: (_, __, context) => ownProfile(context),
  }),
);
