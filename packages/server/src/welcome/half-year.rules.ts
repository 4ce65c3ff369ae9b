import {
  contactsByPerson,
  fewestContacts,
  stateOf,
  type DoneSoFar,
  type PlannedStep,
} from './welcome-clock.rules.ts';
import type { CheckInStep, WelcomeFace } from './welcome.table.ts';

/** What one half year adds to the numbers of its half: a cell of each subject, and nothing that says whose it was. */
export function talliesOf(
  steps: readonly PlannedStep[],
  done: DoneSoFar & {
    readonly checkIns: readonly { readonly step: CheckInStep; readonly face: WelcomeFace }[];
  },
  endedOn: string,
): { subject: string; cell: string }[] {
  const reached = contactsByPerson(done.contacts) >= fewestContacts ? 'reached' : 'not-reached';
  return [
    { subject: 'reached', cell: reached },
    ...steps.flatMap((planned) => {
      const state = planned.needsContact ? stateOf(planned, done, endedOn) : undefined;
      if (state !== 'done' && state !== 'missed') return [];
      return [{ subject: `contact:${planned.step}`, cell: state === 'done' ? 'made' : 'missed' }];
    }),
    ...done.checkIns.map(({ step, face }) => ({ subject: `faces:${step}`, cell: face as string })),
  ];
}
