import { Doing } from '../shared/doing.ts';
import {
  EnterLabSlips,
  LabSlips,
  LabsWithSlips,
  RemoveLabSlip,
  type LabWithSlips,
  type SlipChoice,
  type SlipSource,
} from './lab-slips.operations.ts';

/** Entering slips one by one: what is typed stays until the server has it. */
export class LabSlipsController extends Doing {
  organisation = '';
  /** Undefined until the server said which there are. */
  labs: readonly { readonly slug: string; readonly title: string }[] | undefined;
  open: LabWithSlips | undefined;
  source: SlipSource = 'PAPER';
  number = '';
  answers: ReadonlyMap<string, SlipChoice> = new Map();
  /** What was done last. */
  done: { readonly kind: 'saved' | 'removed'; readonly number: number } | undefined;
  /** The slip of which is asked whether it should go. */
  removing: number | undefined;

  begin = async (): Promise<void> => {
    const told = await this.do((client) => client.mine(LabsWithSlips, {}));
    if (!told) return;
    this.organisation = told.organisation.name;
    this.labs = told.console?.labsWithSlips ?? [];
    const [first] = this.labs;
    if (first) await this.choose(first.slug);
    this.host.requestUpdate();
  };

  async choose(slug: string): Promise<void> {
    this.done = this.removing = undefined;
    const told = await this.do((client) => client.mine(LabSlips, { slug }));
    if (!told) return;
    this.answers = new Map();
    this._show(told.console?.labSlips);
  }

  typeNumber(typed: string): void {
    this.number = typed;
    this.done = undefined;
    this.host.requestUpdate();
  }

  /** No choice: nothing was filled in there. */
  answer(item: string, choice: SlipChoice | undefined): void {
    const answers = new Map(this.answers);
    if (choice) answers.set(item, choice);
    else answers.delete(item);
    this.answers = answers;
    this.host.requestUpdate();
  }

  get typedNumber(): number | null {
    const number = Number(this.number.trim());
    return this.number.trim() && Number.isInteger(number) ? number : null;
  }

  /** @returns whether it is in */
  async save(): Promise<boolean> {
    const { open, source, typedNumber: number } = this;
    if (!open) return false;
    this.done = undefined;
    const slip = {
      number: number ?? 0,
      answers: [...this.answers].map(([item, choice]) => ({ item, choice })),
    };
    const saved = await this.do((client) =>
      client.act(EnterLabSlips, { input: { lab: open.lab, source, slips: [slip] } }),
    );
    if (!saved) return false;
    this.answers = new Map();
    this.done = { kind: 'saved', number: slip.number };
    this._show(saved.labSlips, slip.number + 1);
    return true;
  }

  ask(number: number | undefined): void {
    this.removing = number;
    this.done = undefined;
    this.host.requestUpdate();
  }

  async remove(): Promise<void> {
    const { open, removing: number } = this;
    if (!open || number === undefined) return;
    const removed = await this.do((client) =>
      client.act(RemoveLabSlip, { input: { lab: open.lab, number } }),
    );
    if (!removed) return;
    this.removing = undefined;
    this.done = { kind: 'removed', number };
    this._show(removed.labSlips, this.typedNumber ?? undefined);
  }

  private _show(open: LabWithSlips | null | undefined, number?: number): void {
    this.open = open ?? undefined;
    this.number = open ? String(number ?? open.next) : '';
    this.host.requestUpdate();
  }
}
