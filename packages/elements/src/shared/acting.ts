import type { InputOf, Operation, Outcome, PayloadOf, Viewer } from '@wederkerig/client';
import { openPart } from './open-part.ts';
import type { Widget } from './widget.ts';

/** Lets somebody sign in on the spot. Undefined where the person thought better of it. */
export async function signIn(widget: Widget): Promise<Outcome<Viewer> | undefined> {
  const { client, viewer } = widget;
  if (viewer.kind !== 'VISITOR') return { kind: 'ready', data: viewer };
  if (!client || !widget.maySignIn) return undefined;
  try {
    const { SignInElement } = await import('./sign-in.element.ts');
    const data = await openPart(widget, new SignInElement(widget));
    return data && { kind: 'ready', data };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** Does what only somebody who is signed in may do; asks to sign in first where needed, and then goes on. */
export async function actSignedIn<Data, Variables>(
  widget: Widget,
  operation: Operation<Data, Variables>,
  input: InputOf<Variables>,
): Promise<Outcome<PayloadOf<Data>> | undefined> {
  const { client, reader } = widget;
  if (!client) return { kind: 'unreachable' };
  const act = () => client.act(operation, { input }, { language: reader.language });
  if (widget.viewer.kind !== 'VISITOR') {
    const outcome = await act();
    // The session ended in the meantime: what was typed is still here, so signing in again is enough.
    if (outcome.kind !== 'refused' || outcome.code !== 'SIGN_IN_NEEDED') return outcome;
  }
  const signed = await signIn(widget);
  return signed?.kind === 'ready' ? act() : signed;
}
