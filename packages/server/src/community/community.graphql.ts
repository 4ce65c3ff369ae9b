import { deliveredLanguages } from '@wederkerig/words';
import { builder, type OrganisationOfRequest } from '../builder.ts';
import { organisationOnPage } from './sites.actions.ts';

export const FormOfAddressEnum = builder.enumType('FormOfAddress', {
  values: { JE: { value: 'je' }, U: { value: 'u' } } as const,
});

const Organisation = builder.objectRef<OrganisationOfRequest>('Organisation').implement({
  description: 'What a page may know of the organisation whose widgets it shows.',
  fields: (t) => ({
    name: t.exposeString('name'),
    phone: t.exposeString('phone', { description: 'The number of "Bel ons", in every widget.' }),
    formOfAddress: t.expose('formOfAddress', { type: FormOfAddressEnum }),
    accountAddress: t.string({
      description: 'Where somebody sees their devices and who saw their data, after a fresh code.',
      resolve: (_, __, { ownPages }) => `${ownPages}/account`,
    }),
    languages: t.stringList({ resolve: () => [...deliveredLanguages] }),
  }),
});

builder.queryField('organisation', (t) =>
  t.field({
    type: Organisation,
    args: {
      page: t.arg.string({
        description: 'The origin of the page that asks; what its site sets for itself goes before.',
      }),
    },
    resolve: (_, { page }, context) => organisationOnPage(context, page),
  }),
);
