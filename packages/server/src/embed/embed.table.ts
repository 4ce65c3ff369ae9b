import { column, plain, table, type RowOf } from '../database/columns.ts';

const aboutNobody = {
  whose: 'nobody',
  purpose: 'running-the-service',
  class: 'none',
  onErase: 'keep',
} as const;
const seen = { ...aboutNobody, keep: '90-days' } as const;
const refused = { ...aboutNobody, keep: '14-days' } as const;

/** Which widget of which version a page of a known site asked for, and the last day on which. */
export const widgetSighting = table(
  'widget_sighting',
  {
    organisation_id: plain<string>(),
    origin: column<string>(seen),
    widget: column<string>(seen),
    /** Empty where the request names none. */
    version: column<string>(seen),
    /** False where a page pins a version that is not on the server any more. */
    served: column<boolean>(seen),
    last_seen_on: column<string>(seen),
  },
  { agesBy: 'last_seen_on' },
);

/** Pages of no known site that wanted to do more than read. */
export const refusedOrigin = table(
  'refused_origin',
  {
    organisation_id: plain<string>(),
    origin: column<string>(refused),
    first_refused_on: column<string>(refused),
    last_refused_on: column<string>(refused),
  },
  { agesBy: 'last_refused_on' },
);

declare module '../database/tables.ts' {
  interface Tables {
    widget_sighting: RowOf<typeof widgetSighting>;
    refused_origin: RowOf<typeof refusedOrigin>;
  }
}
