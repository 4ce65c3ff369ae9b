import { withoutNul } from './without-nul.ts';

/** The JSON of a request; undefined when there is more of it than anybody needs, which is then not read to its end. */
export async function readBody(request: Request, mostBytes: number): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return undefined;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return withoutNul(Buffer.concat(chunks).toString('utf8'));
}

/** Further than this nobody is heard out. */
const patience = 4;

/**
 * The bytes of a request; undefined when there are more than anybody needs. What is a little too much is read to its end, and
 * forgotten: a browser hears an answer only after it has said everything.
 */
export async function readBytes(request: Request, mostBytes: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes * patience) return undefined;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes * patience) return undefined;
    if (bytes > mostBytes) chunks.length = 0;
    else chunks.push(chunk);
  }
  return bytes > mostBytes ? undefined : Buffer.concat(chunks);
}
