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
