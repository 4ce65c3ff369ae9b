import { builder } from '../builder.ts';
import type { StepView } from './welcomes-at-work.actions.ts';

export const WelcomeStepKind = builder.enumType('WelcomeStepKind', {
  values: {
    BEFORE: { value: 'before', description: 'Before the keys.' },
    DAY_0: { value: 'day-0', description: 'The day of the keys: somebody stands at the door.' },
    WEEK_1: { value: 'week-1' },
    MONTH_1: { value: 'month-1' },
    MONTH_2: { value: 'month-2' },
    MONTH_3: { value: 'month-3' },
    MONTH_6: { value: 'month-6' },
    MONTH_9: { value: 'month-9', description: 'Of who wanted more, as the one after it.' },
    MONTH_12: { value: 'month-12' },
  } as const,
});

export const CheckInStepType = builder.enumType('WelcomeCheckInStep', {
  values: {
    WEEK_1: { value: 'week-1' },
    MONTH_1: { value: 'month-1' },
    MONTH_2: { value: 'month-2' },
    MONTH_3: { value: 'month-3' },
    MONTH_6: { value: 'month-6' },
    MONTH_9: { value: 'month-9' },
    MONTH_12: { value: 'month-12' },
  } as const,
});

const StepStateType = builder.enumType('WelcomeStepState', {
  values: {
    LATER: { value: 'later' },
    NOW: { value: 'now' },
    DONE: { value: 'done' },
    MISSED: { value: 'missed', description: 'Nobody of the organisation made contact in time.' },
    OVER: { value: 'over', description: 'It passed, and nobody had to do anything.' },
  } as const,
});

export const WelcomeFaceType = builder.enumType('WelcomeFace', {
  values: { GOOD: { value: 'good' }, SO_SO: { value: 'so-so' }, BAD: { value: 'bad' } } as const,
});

export const NeighboursHearType = builder.enumType('WelcomeNeighboursHear', {
  values: {
    NOTHING: { value: 'nothing' },
    COMING: { value: 'coming', description: 'That somebody is coming to live here.' },
    FIRST_NAME: { value: 'first-name', description: 'And their first name.' },
  } as const,
});

export const WelcomeStepRef = builder.objectRef<StepView>('WelcomeStep').implement({
  fields: (t) => ({
    step: t.expose('step', { type: WelcomeStepKind }),
    on: t.expose('on', { type: 'Date' }),
    by: t.expose('by', { type: 'Date', description: 'The last day on which contact is in time.' }),
    state: t.expose('state', { type: StepStateType }),
    needsContact: t.exposeBoolean('needsContact', { description: 'A person makes contact.' }),
  }),
});
