import { version } from './version.ts';

type Registered = CustomElementConstructor & { wkVersion?: string };

/**
 * Registers an element once per page. A second copy of the same version is silent; another version is told in one
 * line and left out, because a page can have one element per name. It never throws into the host page.
 */
export function define(tag: string, element: Registered): void {
  element.wkVersion ??= version;
  const there = customElements.get(tag) as Registered | undefined;
  if (!there) return register(tag, element);
  if (there === element || there.wkVersion === element.wkVersion) return;
  console.info(
    `<${tag}> ${there.wkVersion ?? 'of another maker'} is on this page; ${element.wkVersion} is left out.`,
  );
}

function register(tag: string, element: Registered): void {
  try {
    customElements.define(tag, element);
  } catch (fault) {
    console.info(`<${tag}> could not be registered: ${String(fault)}`);
  }
}
