import { column, plain, table, type RowOf } from '../database/columns.ts';

export type FormOfAddress = 'je' | 'u';
export type BuildingKind = 'block' | 'complex' | 'street';

export const databaseBirth = table('database_birth', {
  only_row: plain<boolean>(),
  demo: plain<boolean>(),
  born_at: plain<Date>(),
});

export const organisation = table('organisation', {
  id: plain<string>(),
  slug: plain<string>(),
  name: plain<string>(),
  phone: plain<string>(),
  form_of_address: plain<FormOfAddress>(),
  language: plain<string>(),
  timezone: plain<string>(),
  created_at: plain<Date>(),
});

export const neighbourhood = table('neighbourhood', {
  organisation_id: plain<string>(),
  id: plain<string>(),
  slug: plain<string>(),
  name: plain<string>(),
});

export const building = table('building', {
  organisation_id: plain<string>(),
  id: plain<string>(),
  neighbourhood_id: plain<string>(),
  slug: plain<string>(),
  name: plain<string>(),
  kind: plain<BuildingKind>(),
});

export const home = table('home', {
  organisation_id: plain<string>(),
  id: plain<string>(),
  building_id: plain<string>(),
  number: plain<string>(),
  stairwell: plain<string | null>(),
});

export const site = table('site', {
  organisation_id: plain<string>(),
  id: plain<string>(),
  slug: plain<string>(),
  name: plain<string>(),
  language: plain<string | null>(),
  form_of_address: plain<FormOfAddress | null>(),
  phone: plain<string | null>(),
  action_colour: plain<string | null>(),
  ink: plain<string | null>(),
  font: plain<string | null>(),
  /** In CSS pixels. */
  corner: plain<number | null>(),
  version: plain<number>(),
  removed_at: plain<Date | null>(),
});

export const siteOrigin = table('site_origin', {
  organisation_id: plain<string>(),
  origin: plain<string>(),
  site_id: plain<string>(),
});

const accountable = {
  whose: 'staff',
  purpose: 'accountability',
  class: 'ordinary',
  keep: '12-months',
  onErase: 'keep',
} as const;

export const auditEntry = table('audit_entry', {
  organisation_id: plain<string>('accountability'),
  id: plain<string>('accountability'),
  at: column<Date>(accountable),
  actor: column<'terminal' | 'server' | 'resident'>(accountable),
  actor_id: column<string | null>(accountable),
  action: column<string>(accountable),
  about_id: column<string | null>({ ...accountable, whose: 'resident' }),
  reason: column<string>(accountable),
  /** Whose words were read or decided about, so that they can see it later. */
  whose_id: column<string | null>({ ...accountable, whose: 'resident' }),
});

const receipt = {
  whose: 'resident',
  purpose: 'fair-use',
  class: 'ordinary',
  keep: '24-hours',
  onErase: 'delete-row',
} as const;

export const mutationReceipt = table(
  'mutation_receipt',
  {
    organisation_id: plain<string>('fair-use'),
    actor: column<string>(receipt),
    client_mutation_id: column<string>(receipt),
    mutation: column<string>(receipt),
    input_hash: column<Buffer>(receipt),
    result: column<unknown>(receipt),
    created_at: column<Date>(receipt),
  },
  { agesBy: 'created_at' },
);

/** Cells are rounded and never small, so a row is about a group and about nobody. */
export const publishedCount = table('published_count', {
  organisation_id: plain<string>('hearing-residents'),
  subject: plain<string>('hearing-residents'),
  audience: plain<string>('hearing-residents'),
  counted_on: plain<string>('hearing-residents'),
  cells: plain<string>('hearing-residents'),
});

export const rateLimit = table('rate_limit', {
  key: column<string>(receipt),
  points: column<number>(receipt),
  expire: column<number | null>(receipt),
});

declare module '../database/tables.ts' {
  interface Tables {
    database_birth: RowOf<typeof databaseBirth>;
    organisation: RowOf<typeof organisation>;
    neighbourhood: RowOf<typeof neighbourhood>;
    building: RowOf<typeof building>;
    home: RowOf<typeof home>;
    site: RowOf<typeof site>;
    site_origin: RowOf<typeof siteOrigin>;
    audit_entry: RowOf<typeof auditEntry>;
    mutation_receipt: RowOf<typeof mutationReceipt>;
    published_count: RowOf<typeof publishedCount>;
    rate_limit: RowOf<typeof rateLimit>;
  }
}
