import { column, plain, table, type RowOf } from '../database/columns.ts';
import type { HelpVisibility } from './help-board.table.ts';

export type HelpSide = 'author' | 'responder';
/** A ready sentence is read by each in their own language; `thanks` is an extra; `moved-out` is said by nobody, about its writer. */
export type HelpMessageKind = 'sentence' | 'text' | 'thanks' | 'moved-out';

const ours = 'talking-with-a-neighbour';

const talking = {
  whose: 'resident',
  purpose: ours,
  class: 'ordinary',
  keep: '90-days',
  onErase: 'keep',
} as const;

/** A talk of two about one post. */
export const helpTalk = table(
  'help_talk',
  {
    organisation_id: plain<string>(ours),
    id: column<string>(talking),
    post_id: column<string>(talking),
    started_at: column<Date>(talking),
    last_said_at: column<Date>(talking),
    agreed_at: column<Date | null>(talking),
    done_at: column<Date | null>(talking),
  },
  { agesBy: 'last_said_at' },
);

const own = { ...talking, onErase: 'delete-row' } as const;

export const helpTalkSide = table('help_talk_side', {
  organisation_id: plain<string>(ours),
  talk_id: column<string>(own),
  resident_id: column<string>(own),
  side: column<HelpSide>(own),
  read_at: column<Date | null>(own),
  left_at: column<Date | null>(own),
  agreed_at: column<Date | null>(own),
  shares_at: column<Date | null>(own),
  mailed_at: column<Date | null>(own),
});

export const helpMessage = table(
  'help_message',
  {
    organisation_id: plain<string>(ours),
    id: column<string>(talking),
    talk_id: column<string>(talking),
    writer_id: column<string | null>({ ...talking, onErase: 'clear' }),
    kind: column<HelpMessageKind>(talking),
    sentence: column<string | null>(talking),
    text: column<string | null>({ ...talking, onErase: 'delete-row' }),
    language: column<string | null>(talking),
    visibility: column<HelpVisibility>(talking),
    said_at: column<Date>(talking),
  },
  { agesBy: 'said_at' },
);

const contact = {
  whose: 'resident',
  purpose: 'sharing-contact',
  class: 'contact',
  keep: '7-days',
  onErase: 'delete-row',
} as const;

export const helpContact = table(
  'help_contact',
  {
    organisation_id: plain<string>('sharing-contact'),
    talk_id: column<string>(contact),
    resident_id: column<string>(contact),
    phone: column<string | null>(contact),
    shares_email: column<boolean>(contact),
    given_at: column<Date>(contact),
    kept_from: column<Date>(contact),
  },
  { agesBy: 'kept_from' },
);

declare module '../database/tables.ts' {
  interface Tables {
    help_talk: RowOf<typeof helpTalk>;
    help_talk_side: RowOf<typeof helpTalkSide>;
    help_message: RowOf<typeof helpMessage>;
    help_contact: RowOf<typeof helpContact>;
  }
}
