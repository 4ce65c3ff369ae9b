import { deliveredLanguages } from '@wederkerig/words';
import { builder, type OrganisationOfRequest } from '../builder.ts';

const FormOfAddress = builder.enumType('FormOfAddress', {
  values: { JE: { value: 'je' }, U: { value: 'u' } } as const,
});

const Organisation = builder.objectRef<OrganisationOfRequest>('Organisation').implement({
  description: 'What a page may know of the organisation whose widgets it shows.',
  fields: (t) => ({
    name: t.exposeString('name'),
    phone: t.exposeString('phone', { description: 'The number of "Bel ons", in every widget.' }),
    formOfAddress: t.expose('formOfAddress', { type: FormOfAddress }),
    languages: t.stringList({ resolve: () => [...deliveredLanguages] }),
  }),
});

builder.queryField('organisation', (t) =>
  t.field({ type: Organisation, resolve: (_, __, { organisation }) => organisation }),
);
