import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import {
  EditLab,
  EditLabItem,
  EditLabSection,
  LabToEdit,
  MakeLabItems,
  ShapeLabItem,
  WriteLabText,
  type EditedItem,
  type EditedLab,
  type EditedSection,
} from './lab-editor.operations.ts';
import { forgetTyped, keepTyped, typedBefore, type TypedPiece } from './typed-piece.ts';

type Changed = Outcome<{ lab?: EditedLab | null }>;

/** One lab in the making: what it says, the piece that is open, and what is done with it. */
export class LabEditorController extends Doing {
  readonly lab: RequestController<EditedLab | null>;
  /** What is typed for the piece that is open. */
  typed: TypedPiece | undefined;
  /** Whose outcome it is, and which piece was kept last. */
  about = '';
  saved = '';
  /** What gets the focus once it is there. */
  focus = '';
  private _slug = '';

  constructor(host: ReactiveControllerHost, client: () => Client | undefined) {
    super(host, client);
    this.lab = new RequestController(host, () => this._ask());
  }

  show(slug: string): void {
    if (slug === this._slug) return;
    this._slug = slug;
    this.lab.forget();
    this.typed = undefined;
    this.outcome = undefined;
    this.saved = '';
    void this.lab.ask();
  }

  get changedMeanwhile(): boolean {
    return this.outcome?.kind === 'refused' && this.outcome.code === 'CHANGED_MEANWHILE';
  }

  isOpen(key: string): boolean {
    return this.typed?.key === key;
  }

  /** Opens a piece with what it says, or with what was typed for it before. */
  begin(piece: TypedPiece): void {
    this.typed = typedBefore(piece.key) ?? piece;
    this.outcome = undefined;
    this.saved = '';
    this.focus = `first-${piece.key}`;
    this.host.requestUpdate();
  }

  type(changed: Readonly<Record<string, string>>): void {
    if (!this.typed) return;
    this.typed = { ...this.typed, values: { ...this.typed.values, ...changed } };
    keepTyped(this.typed);
    this.host.requestUpdate();
  }

  /** Closes the piece that is open; what was typed is let go. */
  leave(): void {
    if (!this.typed) return;
    forgetTyped(this.typed.key);
    this.focus = `open-${this.typed.key}`;
    this.typed = undefined;
    this.outcome = undefined;
    this.host.requestUpdate();
  }

  /** Of two that changed a piece, this one stands: it is kept over the version that is there now. */
  insist(version: number): void {
    if (this.typed) this.typed = { ...this.typed, version };
  }

  async saveHead(lab: EditedLab): Promise<void> {
    const { values, version } = this.typed!;
    const participants = values['participants']?.trim() ? Number(values['participants']) : null;
    const input = {
      title: values['title']!,
      heldOn: values['heldOn']!,
      place: values['place'] || null,
      // What is no number is refused as one that is not offered.
      participants: participants !== null && !Number.isInteger(participants) ? 0 : participants,
    };
    await this._save((client) => client.act(EditLab, { input: { ...input, id: lab.id, version } }));
  }

  async saveSection(section: EditedSection): Promise<void> {
    const { values, version } = this.typed!;
    const input = {
      kind: values['kind'] as EditedSection['kind'],
      heading: values['heading']!,
      paragraphs: values['paragraphs']!.split(/\n\s*\n/),
    };
    await this._save((client) =>
      client.act(EditLabSection, { input: { ...input, id: section.id, version } }),
    );
  }

  async saveItem(item: EditedItem): Promise<void> {
    const { values, version } = this.typed!;
    const input = { text: values['text']!, owner: values['owner'] || null, due: values['due'] || null };
    await this._save((client) => client.act(EditLabItem, { input: { ...input, id: item.id, version } }));
  }

  async saveText(about: string, language: string): Promise<void> {
    const { values, version } = this.typed!;
    const input = { about, language, version, text: values['text']!, checked: values['checked'] === 'yes' };
    await this._save((client) => client.act(WriteLabText, { input }));
  }

  async shape(
    item: EditedItem,
    how: ShapeOfItem,
    more: { at?: number; section?: string } = {},
  ): Promise<void> {
    const { id, version } = item;
    const input = { id, version, how, ...more };
    await this._act(`shape:${id}`, (client) => client.act(ShapeLabItem, { input }));
  }

  async makeItems({ id, version }: EditedSection, paragraph: number | null): Promise<void> {
    await this._act(`section:${id}`, (client) =>
      client.act(MakeLabItems, { input: { id, version, paragraph } }),
    );
  }

  private async _save(act: (client: Client) => Promise<Changed>): Promise<void> {
    await this._act(this.typed!.key, act);
  }

  private async _act(key: string, act: (client: Client) => Promise<Changed>): Promise<void> {
    this.about = key;
    this.saved = '';
    const done = await this.do(act);
    if (done?.lab) {
      this.lab.data = done.lab;
      if (this.typed?.key === key) this.leave();
      this.saved = key;
    } else if (this.changedMeanwhile) await this.lab.ask();
    this.host.requestUpdate();
  }

  private async _ask(): Promise<Outcome<EditedLab | null>> {
    const outcome = await this.mine(LabToEdit, { slug: this._slug });
    if (outcome.kind !== 'ready') return outcome;
    return { kind: 'ready', data: outcome.data.console?.lab ?? null };
  }
}

export type ShapeOfItem =
  'SPLIT' | 'JOIN_PREVIOUS' | 'TO_TEXT' | 'TO_HEADING' | 'MOVE' | 'UP' | 'WITHDRAW' | 'RESTORE';
