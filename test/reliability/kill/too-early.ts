type Fetch = (request: Request, remoteAddress?: string) => Promise<Response>;

/** A server as it must never be: it says that a thing was written, and then writes it. */
export function answeringTooEarly(fetch: Fetch): Fetch {
  return async (request, remoteAddress) => {
    const copy = request.clone();
    const text = request.method === 'POST' ? await request.text() : '';
    if (!text.includes('mutation')) return fetch(copy, remoteAddress);
    void fetch(copy, remoteAddress).catch(() => {});
    const payload = text.includes('commentOnLabItem') ? 'CommentOnLabItemPayload' : 'AnswerLabItemPayload';
    return Response.json({ data: { done: { __typename: payload } } });
  };
}
