import { pageOrigin, type Client, type DataOf, type Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { RequestController } from '../shared/request.controller.ts';
import { Account } from './account.operations.ts';

/** Who is signed in, and signing in and out. */
export class AccountController {
  readonly request: RequestController<DataOf<typeof Account>>;
  /** Who is signed in is known: an earlier sign-in was found again, or there is none. */
  restored = false;
  signingOut: Outcome<unknown> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly client: () => Client | undefined,
    known: (organisation: DataOf<typeof Account>['organisation']) => void,
  ) {
    this.request = new RequestController(
      host,
      () => client()?.read(Account, { page: pageOrigin() }),
      ({ organisation }) => known(organisation),
    );
  }

  async start(): Promise<void> {
    void this.request.ask();
    await this.client()?.session.restored;
    this.restored = true;
    this.host.requestUpdate();
  }

  async signOut(): Promise<void> {
    this.signingOut = await this.client()?.session.signOut();
    this.host.requestUpdate();
  }
}
