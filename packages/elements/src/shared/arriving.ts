import type { Outcome } from '@wederkerig/client';
import { openPart } from './open-part.ts';
import type { Widget } from './widget.ts';

const mark = '#wk-account.in=';
const patience = 20_000;

/** Who would be signed in, as the server tells before anybody is. */
export interface WhoComes {
  readonly firstName: string | null;
  readonly building: string | null;
}

/**
 * Takes in somebody whom the server's own page hands over. Whoever sends another a link could make them sign in as somebody else,
 * and write there what is their own: so only what comes from that page counts, and the person says who they are first.
 */
export async function arrive(widget: Widget): Promise<void> {
  const { hash, pathname, search } = location;
  const { client } = widget;
  if (!client || !hash.startsWith(mark)) return;
  // At once, and before anybody is asked: no other element asks too, and no script of the page sends the address elsewhere.
  history.replaceState(history.state, '', pathname + search);
  const token = hash.slice(mark.length);
  const { ArrivingElement } = await import('./arriving.element.ts');
  const ours = cameFrom(client.server);
  // Who is signed in by now is known first: the person is told who it would be instead.
  await client.session.restored;
  const who = ours ? await client.session.step<WhoComes>('hand-over', { token }) : undefined;
  await whenShown(widget);
  const take = () => client.session.step('hand-over/take', { token });
  await openPart(widget, new ArrivingElement(widget, who, take));
}

/** Whether this page was opened by one of the server's own. A link of somebody else carries another referrer, or none. */
function cameFrom(server: string): boolean {
  return URL.canParse(document.referrer) && new URL(document.referrer).origin === new URL(server).origin;
}

/** A part stands in its element, which shows nothing before it has words. */
async function whenShown({ host }: Widget): Promise<void> {
  for (const until = Date.now() + patience; Date.now() < until;) {
    await host.updateComplete;
    if (host.renderRoot.querySelector('.parts')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export type Take = () => Promise<Outcome<object>>;
