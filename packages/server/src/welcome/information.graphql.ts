import { encodeGlobalID } from '@pothos/plugin-relay';
import { ViewerRef } from '../account/account.graphql.ts';
import { builder } from '../builder.ts';
import { OrganisationTextType } from '../lab-feedback/lab-feedback.graphql.ts';
import { readLanguage } from '../text.rules.ts';
import { ownInformation, type InformationView } from './information.actions.ts';

export const InformationKindType = builder.enumType('WelcomeInformationKind', {
  values: {
    WASTE: { value: 'waste' },
    REPAIRS: { value: 'repairs' },
    HOUSE: { value: 'house' },
    NEIGHBOURHOOD: { value: 'neighbourhood' },
    CONTACT: { value: 'contact' },
    OTHER: { value: 'other' },
  } as const,
});

const InformationRef = builder.objectRef<InformationView>('WelcomeInformation').implement({
  description: 'What is good to know of the building the viewer lives in.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('WelcomeInformation', id) }),
    kind: t.expose('kind', { type: InformationKindType }),
    title: t.expose('title', { type: OrganisationTextType }),
    text: t.expose('text', { type: OrganisationTextType }),
  }),
});

builder.objectField(ViewerRef, 'welcomeInformation', (t) =>
  t.field({
    type: [InformationRef],
    description: 'Practical information of the building, for whoever lives there.',
    args: { language: t.arg.string({ required: true }) },
    resolve: (_, { language }, context) => ownInformation(context, readLanguage(language)),
  }),
);
