import type { Client } from '@wederkerig/client';
import { html, nothing, type LitElement } from 'lit';
import { ConsoleGo } from '../console/go.event.ts';

interface Linking extends LitElement {
  client?: Client;
}

/** A link to another place in the console: followed here, and by the browser where somebody wants a tab of its own. */
export function consoleLink(
  host: Linking,
  place: string,
  label: string,
  { className, name, describedBy }: { className: string; name?: string; describedBy?: string },
) {
  const { pathname } = new URL(`console/${place}`, host.client?.server);
  return html`<a
    class=${className}
    href=${pathname}
    aria-label=${name ?? nothing}
    aria-describedby=${describedBy ?? nothing}
    @click=${follow(host, place)}
    >${label}</a
  >`;
}

const follow = (host: LitElement, place: string) => (event: MouseEvent) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  host.dispatchEvent(new ConsoleGo(place));
};
