import { openIssuer, type TestIssuer } from '@wederkerig/server/testing/issuer';
import { forResidents, issuersHere } from '@wederkerig/server/testing/openid';
import { openStage, type Stage } from './stage.ts';

/** With an issuer that residents of both sites sign in with. */
export interface OpenidStage extends Stage {
  readonly issuer: TestIssuer;
  readonly provider: string;
}

export async function openidStage(): Promise<OpenidStage> {
  const issuer = await openIssuer();
  const stage = await openStage(issuersHere);
  const provider = await forResidents(stage.community, issuer, { server: stage.server });
  const { close } = stage;
  return Object.assign(stage, {
    issuer,
    provider,
    async close() {
      await Promise.all([close(), issuer.close()]);
    },
  });
}
