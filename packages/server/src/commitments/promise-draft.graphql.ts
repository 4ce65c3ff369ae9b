import { builder, findLocalId } from '../builder.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import { allPlaces } from '../groups/group-places.actions.ts';
import { GroupPlaceRef } from '../groups/group-places.graphql.ts';
import { AnswerAsStaffPayload } from '../lab-feedback/lab-staff-answer.graphql.ts';
import { works } from './commitments-at-work.actions.ts';
import { draftOfAnswer, draftOfItem, type PromiseDraft } from './promise-draft.actions.ts';
import { promises } from './promise.rules.ts';

const PromiseDraftRef = builder.objectRef<PromiseDraft>('PromiseDraft').implement({
  description: 'What a promise begins with.',
  fields: (t) => ({
    text: t.exposeString('text'),
    owner: t.exposeString('owner', { nullable: true }),
    due: t.expose('due', { type: 'Date', nullable: true }),
  }),
});

builder.objectFields(ConsoleRef, (t) => ({
  promiseDraft: t.field({
    type: PromiseDraftRef,
    nullable: true,
    description:
      'What a point of a lab, or an answer of a colleague, says already of a promise; for editors and staff.',
    args: { item: t.arg.id(), answer: t.arg.id() },
    resolve: (_, { item, answer }, context) => {
      const answerId = answer && findLocalId('LabComment', String(answer));
      if (answerId) return draftOfAnswer(context, answerId);
      const itemId = item && findLocalId('LabItem', String(item));
      return itemId ? draftOfItem(context, itemId) : null;
    },
  }),
  commitmentPlaces: t.field({
    type: [GroupPlaceRef],
    nullable: true,
    description: 'Where something can be promised; for editors and staff.',
    resolve: (_, __, context) => (works(context) ? allPlaces(context) : null),
  }),
}));

builder.objectField(AnswerAsStaffPayload, 'promises', (t) =>
  t.boolean({
    description: 'Whether it may promise something: its writer is asked for a date then.',
    resolve: ({ comment }) => promises(comment.text),
  }),
);
