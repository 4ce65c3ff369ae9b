import { ask, read, type Reply, type Transport } from './asking.ts';

/** Asks whether the server knows the site of this page. The refusal where it does not, and nothing where that is not why. */
export async function whyNot(
  base: string,
  transport: Transport,
  { 'accept-language': language = '' }: Record<string, string>,
): Promise<Reply> {
  const headers = { 'accept-language': language };
  const reply = await ask((signal) =>
    read(
      transport(
        new Request(`${base}session/site`, { credentials: 'omit', cache: 'no-store', signal, headers }),
      ),
    ),
  );
  if (!reply?.body?.refusal) return undefined;
  console.info(
    `wederkerig: ${location.origin} is not among the sites of ${base}: people can only read here.`,
  );
  return { status: 403, body: reply.body };
}
