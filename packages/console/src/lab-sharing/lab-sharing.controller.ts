import type { Outcome } from '@wederkerig/client';
import { Doing } from '../shared/doing.ts';
import {
  AskToPassOn,
  LabColumn,
  LabSharing,
  LabsToShare,
  PassOn,
  type Association,
  type LabToShare,
  type PassOnAsked,
  type SharedLab,
} from './lab-sharing.operations.ts';

/** The ways in which a forum writes. */
export const forumForms = ['forum', 'forumMarkdown', 'forumBbcode'] as const;
export type ForumForm = (typeof forumForms)[number];

/** A mail as it is typed. */
interface TypedMail {
  association: string;
  committees: readonly string[];
  subject: string;
  text: string;
}

/** What is said of a lab in each place, and what others were asked to say of it. */
export class LabSharingController extends Doing {
  /** Null for who shares none; undefined until the server said. */
  labs: readonly LabToShare[] | null | undefined;
  passOns: readonly PassOnAsked[] = [];
  lab: SharedLab | undefined;
  form: ForumForm = 'forum';
  wanted = '150';
  words: number | undefined;
  mail: TypedMail = { association: '', committees: [], subject: '', text: '' };
  /** Where the last thing was done: there it is said what came of it. */
  at = '';
  /** Which text was copied, and whether the browser let us. */
  copied: { what: string; done: boolean } | undefined;
  told: 'asked' | 'willPass' | undefined;
  private _texts = new Map<string, string>();

  begin = async (): Promise<void> => {
    this.at = '';
    const told = await this.do((client) => client.mine(LabsToShare, {}));
    if (!told) return;
    this.labs = told.console?.labsToShare ?? null;
    this.passOns = told.console?.labPassOns ?? [];
    this.host.requestUpdate();
  };

  /** @param language of the texts; the lab's own where none is given */
  async open(slug: string, language = ''): Promise<void> {
    this.at = 'lab';
    const told = await this.do(async (client) =>
      unlessRefused(await client.mine(LabSharing, { slug, language }), (data) => data.console?.labSharing),
    );
    if (!told || !('link' in told)) return;
    this.lab = told;
    this.told = undefined;
    this._texts.clear();
    const { subject, text } = told.mail;
    const association = told.ways.associations.find(({ hasMembers }) => hasMembers);
    this.mail = { association: association?.id ?? '', committees: this._fresh(association), subject, text };
    await this.cut();
  }

  leave(): void {
    this.lab = undefined;
    this.outcome = undefined;
    this.told = undefined;
  }

  text(channel: string): string {
    const given = this.lab?.[channel as ForumForm];
    return this._texts.get(channel) ?? given ?? '';
  }

  type(channel: string, text: string): void {
    this._texts.set(channel, text);
    this.copied = undefined;
    this.host.requestUpdate();
  }

  choose(form: ForumForm): void {
    this.form = form;
    this.copied = undefined;
    this.host.requestUpdate();
  }

  /** Cuts the column to the number of words that was typed. */
  async cut(): Promise<void> {
    const { lab } = this;
    if (!lab) return;
    this.at = 'column';
    const asked = { slug: lab.slug, language: lab.language, words: Math.trunc(Number(this.wanted)) || 0 };
    const told = await this.do(async (client) =>
      unlessRefused(await client.mine(LabColumn, asked), ({ console }) => {
        const shared = console?.labSharing;
        return shared && 'column' in shared ? shared.column : shared;
      }),
    );
    if (!told || !('words' in told)) return;
    this.words = told.words;
    this.type('column', told.text);
  }

  async copy(what: string, text: string, field?: HTMLTextAreaElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = { what, done: true };
    } catch {
      field?.select();
      this.copied = { what, done: false };
    }
    this.host.requestUpdate();
  }

  write(typed: Partial<TypedMail>): void {
    this.mail = { ...this.mail, ...typed };
    this.told = undefined;
    this.host.requestUpdate();
  }

  askOf(id: string): void {
    const association = this.lab?.ways.associations.find((one) => one.id === id);
    this.write({ association: id, committees: this._fresh(association) });
  }

  async ask(): Promise<void> {
    const { lab, mail } = this;
    if (!lab) return;
    this.at = 'mail';
    this.told = undefined;
    const input = { lab: lab.lab, language: lab.language, ...mail, committees: [...mail.committees] };
    const done = await this.do((client) => client.act(AskToPassOn, { input }));
    if (!done) return;
    this.lab = { ...lab, ways: done.ways };
    this.told = 'asked';
    this.write({ committees: [] });
    this.told = 'asked';
  }

  async passOn({ id }: PassOnAsked): Promise<void> {
    this.at = id;
    this.told = undefined;
    const done = await this.do((client) => client.act(PassOn, { input: { passOn: id } }));
    if (!done) return;
    this.passOns = done.passOns;
    this.told = 'willPass';
    this.host.requestUpdate();
  }

  /** Where an association speaks for, those that got no mail yet and can get one. */
  private _fresh(association: Association | undefined): string[] {
    const near = new Set(association?.near);
    const all = this.lab?.ways.committees ?? [];
    return all
      .filter(({ id, hasMembers, askedOn }) => near.has(id) && hasMembers && !askedOn)
      .map(({ id }) => id);
  }
}

/** What was asked for, where the server gave it: a refusal in its place is one of the outcome. */
function unlessRefused<Data, Part extends object>(
  outcome: Outcome<Data>,
  part: (data: Data) => Part | null | undefined,
): Outcome<Part> {
  if (outcome.kind !== 'ready') return outcome;
  const found = part(outcome.data);
  if (!found) return { kind: 'broken' };
  if ('code' in found && 'message' in found)
    return { kind: 'refused', code: String(found.code), message: String(found.message) };
  return { kind: 'ready', data: found };
}
