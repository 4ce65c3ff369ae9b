import { encodeGlobalID } from '@pothos/plugin-relay';
import { ViewerRef } from '../account/account.graphql.ts';
import { builder, type Context } from '../builder.ts';
import { TranslationState } from '../lab-feedback/lab-feedback.graphql.ts';
import type { Charter, CharterLine } from './charter.actions.ts';
import {
  ownCoreValues,
  readCoreValues,
  type CoreValues,
  type LineResult,
  type OwnCoreValues,
  type ValueInTalk,
  type VoteResult,
  type VoteToCast,
  type Words,
} from './read-core-values.actions.ts';
import './moderated-words.actions.ts';
import { keyOf, translationsOf, type LineShown, type ValueTranslation } from './translate-value.actions.ts';

export const SupportEnum = builder.enumType('CoreValuesSupport', {
  description: 'What part of those who answered has to stand behind a line.',
  values: {
    HALF: { value: 'half' },
    TWO_THIRDS: { value: 'two-thirds' },
    THREE_QUARTERS: { value: 'three-quarters' },
  } as const,
});

export const TurnoutEnum = builder.enumType('CoreValuesTurnout', {
  description: 'What part of the homes has to vote.',
  values: { FIFTH: { value: 'fifth' }, THIRD: { value: 'third' }, HALF: { value: 'half' } } as const,
});

export const VotesByEnum = builder.enumType('CoreValuesVotesBy', {
  description: 'Who has a vote: each home one, or each resident.',
  values: { HOME: { value: 'home' }, RESIDENT: { value: 'resident' } } as const,
});

export const StageEnum = builder.enumType('CoreValuesStage', {
  values: {
    NONE: { value: 'none', description: 'Nobody began yet.' },
    GATHER: { value: 'gather', description: 'Residents propose lines.' },
    TALK: { value: 'talk', description: 'Residents talk about how lines are worded.' },
    PLANNED: { value: 'planned', description: 'The days of a vote are set.' },
    OPEN: { value: 'open', description: 'Residents vote.' },
    COUNTING: { value: 'counting', description: 'The last day passed; it is counted in the night.' },
    ADOPTED: { value: 'adopted', description: 'Something was agreed on, and nothing new is asked.' },
  } as const,
});

const WordsStateEnum = builder.enumType('CoreValuesWordsState', {
  values: {
    WAITING: { value: 'waiting', description: 'A person looks at it before others read it.' },
    PUBLISHED: { value: 'published' },
    REFUSED: { value: 'refused' },
  } as const,
});

const TranslationRef = builder.objectRef<ValueTranslation>('CoreValuesTranslation').implement({
  description: 'What a line says in another language than Dutch.',
  fields: (t) => ({
    language: t.exposeString('language'),
    text: t.exposeString('text'),
    state: t.expose('state', { type: TranslationState }),
  }),
});

/** Of the words that are shown. One is missing where nobody wrote it yet, or the line got other words since. */
export const translatedFields = <Line>(of: (line: Line) => LineShown) => ({
  type: TranslationRef,
  load: (keys: string[], context: Context) => translationsOf(context, keys),
  resolve: (line: Line) => keyOf(of(line)),
});

const LineRef = builder.objectRef<CharterLine>('CoreValuesLine').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('CoreValue', id) }),
    text: t.exposeString('text'),
    translations: t.loadableList(translatedFields((line: CharterLine) => line)),
    editedOn: t.expose('editedOn', {
      type: 'Date',
      nullable: true,
      description: 'When its wording was mended since, with the same meaning.',
    }),
  }),
});

export const CharterRef = builder.objectRef<Charter>('CoreValuesCharter').implement({
  description:
    'A version of what people agreed on; every one is kept, and so is which one a newcomer saw first.',
  fields: (t) => ({
    number: t.exposeInt('number'),
    since: t.expose('since', { type: 'Date' }),
    edited: t.boolean({
      description: 'Only mended, with the same meaning; else it was adopted by a vote.',
      resolve: ({ why }) => why === 'edited',
    }),
    lines: t.field({ type: [LineRef], resolve: ({ lines }) => [...lines] }),
  }),
});

const LineResultRef = builder.objectRef<LineResult>('CoreValuesLineResult').implement({
  description:
    'What a vote said of one line. Numbers are rounded, and none is told that says something of few.',
  fields: (t) => ({
    text: t.exposeString('text'),
    translations: t.loadableList(translatedFields(({ valueId: id, text }: LineResult) => ({ id, text }))),
    adopted: t.exposeBoolean('adopted', { nullable: true, description: 'Null where nothing was decided.' }),
    isCounted: t.boolean({
      description: 'Whether any numbers may be told.',
      resolve: ({ counts }) => !!counts,
    }),
    behind: t.int({ nullable: true, resolve: ({ counts }) => counts?.['behind'] ?? null }),
    objection: t.int({ nullable: true, resolve: ({ counts }) => counts?.['objection'] ?? null }),
    unsure: t.int({ nullable: true, resolve: ({ counts }) => counts?.['unsure'] ?? null }),
  }),
});

const VoteResultRef = builder.objectRef<VoteResult>('CoreValuesVoteResult').implement({
  fields: (t) => ({
    closedOn: t.expose('closedOn', { type: 'Date' }),
    decided: t.boolean({
      description: 'Whether enough people voted to decide something.',
      resolve: ({ outcome }) => outcome === 'decided',
    }),
    lines: t.field({ type: [LineResultRef], resolve: ({ lines }) => [...lines] }),
  }),
});

export const CoreValuesRef = builder.objectRef<CoreValues>('CoreValues').implement({
  description: 'How people want to live in a building, as everybody may read it.',
  fields: (t) => ({
    place: t.exposeString('place', {
      description: 'The building; or the neighbourhood, where small buildings are taken together.',
    }),
    stage: t.expose('stage', { type: StageEnum }),
    history: t.field({
      type: [CharterRef],
      description: 'The newest first, which is what holds now.',
      resolve: ({ history }) => [...history],
    }),
    lastVote: t.expose('lastVote', {
      type: VoteResultRef,
      nullable: true,
      description:
        'For those who live there and those at work. Everybody else reads of it what was adopted, without numbers; null where nothing was.',
    }),
  }),
});

builder.queryField('coreValues', (t) =>
  t.field({
    type: CoreValuesRef,
    nullable: true,
    description: 'Null where there is no such building.',
    args: { building: t.arg.string() },
    resolve: (_, { building }, context) => (building ? readCoreValues(context, building) : null),
  }),
);

export const WordsRef = builder.objectRef<Words>('CoreValuesWords').implement({
  description: 'What a resident wrote; nobody is told whose it is.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id, kind }) => encodeGlobalID(kind, id) }),
    text: t.exposeString('text'),
    why: t.exposeString('why', { nullable: true }),
    language: t.exposeString('language', {
      description: 'As far as the words tell themselves; nothing is told of what its author reads in.',
    }),
    isMine: t.exposeBoolean('isMine', { description: 'Of the viewer.' }),
    state: t.expose('state', { type: WordsStateEnum }),
  }),
});

export const ValueInTalkRef = builder.objectRef<ValueInTalk>('CoreValueInTalk').implement({
  description: 'A line whose wording is talked about.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('CoreValue', id) }),
    text: t.exposeString('text'),
    translations: t.loadableList(translatedFields((value: ValueInTalk) => value)),
    replaces: t.exposeString('replaces', {
      nullable: true,
      description: 'The adopted line that it would take the place of.',
    }),
    from: t.field({
      type: [WordsRef],
      description: 'What residents proposed that it was made of, in their own words.',
      resolve: ({ from }) => [...from],
    }),
    remarks: t.field({ type: [WordsRef], resolve: ({ remarks }) => [...remarks] }),
  }),
});

const AskedLineRef = builder.objectRef<VoteToCast['lines'][number]>('CoreValuesAskedLine').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ valueId }) => encodeGlobalID('CoreValue', valueId) }),
    text: t.exposeString('text'),
    translations: t.loadableList(
      translatedFields(({ valueId: id, text }: VoteToCast['lines'][number]) => ({ id, text })),
    ),
  }),
});

const VoteToCastRef = builder.objectRef<VoteToCast>('CoreValuesVote').implement({
  description: 'A vote that comes or runs. What anybody voted is told to nobody, not to themselves either.',
  fields: (t) => ({
    id: t.id({ resolve: ({ round }) => encodeGlobalID('CoreValuesVote', round.id) }),
    opensOn: t.field({ type: 'Date', resolve: ({ round }) => round.opensOn }),
    closesOn: t.field({ type: 'Date', resolve: ({ round }) => round.closesOn }),
    support: t.field({ type: SupportEnum, resolve: ({ round }) => round.support }),
    turnout: t.field({ type: TurnoutEnum, resolve: ({ round }) => round.turnout }),
    votesBy: t.field({ type: VotesByEnum, resolve: ({ round }) => round.votesBy }),
    voted: t.exposeBoolean('voted', { description: 'The viewer did, or their home.' }),
    lines: t.field({ type: [AskedLineRef], resolve: ({ lines }) => [...lines] }),
  }),
});

export const ReviewChoiceEnum = builder.enumType('CoreValuesReviewChoice', {
  values: {
    STILL: { value: 'still' },
    NOT_ANY_MORE: { value: 'not-any-more' },
    UNSURE: { value: 'unsure' },
  } as const,
});

const ReviewRef = builder.simpleObject('CoreValuesReview', {
  description: 'The yearly question whether it is still right.',
  fields: (t) => ({ choice: t.field({ type: ReviewChoiceEnum, nullable: true }) }),
});

const OwnCoreValuesRef = builder.objectRef<OwnCoreValues>('OwnCoreValues').implement({
  description: 'A place as those who live there see it.',
  fields: (t) => ({
    shown: t.expose('shown', { type: CoreValuesRef }),
    proposals: t.field({
      type: [WordsRef],
      description: 'What was proposed and is no part of a line yet.',
      resolve: ({ proposals }) => [...proposals],
    }),
    values: t.field({ type: [ValueInTalkRef], resolve: ({ values }) => [...values] }),
    vote: t.expose('vote', { type: VoteToCastRef, nullable: true }),
    review: t.expose('review', {
      type: ReviewRef,
      nullable: true,
      description: 'Null unless it is asked now.',
    }),
  }),
});

builder.objectField(ViewerRef, 'coreValues', (t) =>
  t.field({
    type: OwnCoreValuesRef,
    nullable: true,
    description: 'Where the viewer lives; null where the page is about another building.',
    args: { building: t.arg.string() },
    resolve: (_, { building }, context) => ownCoreValues(context, building ?? null),
  }),
);
