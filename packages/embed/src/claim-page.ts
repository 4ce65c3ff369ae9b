import { thisPage } from '@wederkerig/client';

/** Says which version runs this page and where its server is. The first to say so stays; another version is told apart once. */
export function claimPage(version: string, base: string): boolean {
  const page = thisPage();
  if (page.version && page.version !== version) {
    console.info(`wederkerig: ${page.version} runs, not ${version}.`);
  }
  if (page.version) return false;
  page.version = version;
  page.server ??= base;
  return true;
}
