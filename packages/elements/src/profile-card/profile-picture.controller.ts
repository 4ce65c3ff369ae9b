import type { Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';

export interface ProfilePictureSurroundings {
  bring(file: File): Promise<Outcome<unknown> | undefined>;
  /** The server made a picture of it; the page asks where that is. */
  brought(): Promise<void>;
}

/** Choosing a photo. What was chosen is kept when it is refused or nobody can be reached. */
export class ProfilePictureController {
  file: File | undefined;
  busy = false;
  outcome: Outcome<unknown> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: ProfilePictureSurroundings,
  ) {}

  choose(file: File | undefined): Promise<void> {
    if (file && !this.busy) this.file = file;
    return this.bring();
  }

  async bring(): Promise<void> {
    const { file } = this;
    if (!file || this.busy) return;
    this.busy = true;
    this.outcome = undefined;
    this.host.requestUpdate();
    this.outcome = await this.around.bring(file);
    if (this.outcome?.kind === 'ready') {
      await this.around.brought();
      this.file = undefined;
    }
    this.busy = false;
    this.host.requestUpdate();
  }

  forget(): void {
    this.file = this.outcome = undefined;
  }
}
