import { plain, table, type RowOf } from '../database/columns.ts';

/** The forum of a site whose accounts residents sign in with. What a forum calls somebody stands with the accounts elsewhere. */
export const discourseForum = table('discourse_forum', {
  organisation_id: plain<string>('signing-in'),
  id: plain<string>('signing-in'),
  site_id: plain<string>('signing-in'),
  address: plain<string>('signing-in'),
  secret: plain<Buffer>('signing-in'),
  cuts_opener: plain<boolean>('signing-in'),
  removed_at: plain<Date | null>('signing-in'),
});

declare module '../database/tables.ts' {
  interface Tables {
    discourse_forum: RowOf<typeof discourseForum>;
  }
}
