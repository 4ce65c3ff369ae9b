import { Refused } from '../errors.ts';
import { etagOf, isKnown } from '../etag.ts';
import type { Asked, Route } from '../route.ts';
import { asPlainText, readAdvertText, type MixAdvertText } from './read-mix-advert.actions.ts';

const forms = {
  txt: { type: 'text/plain; charset=utf-8', write: asPlainText },
  json: { type: 'application/json; charset=utf-8', write: (text: MixAdvertText) => JSON.stringify(text) },
} as const;

/** `/mix/BUILDING.txt` and `.json`: the text beside a vacant home, for a website that fetches it; `lang` says in which language. */
export const mixTextRoute: Route = {
  path: '/mix',
  get: async ({ request, rest, act }: Asked) => {
    const [, building, form] = /^([a-z0-9-]{1,80})\.(txt|json)$/.exec(rest) ?? [];
    if (!building || !form) throw new Refused('NOT_FOUND');
    const language = new URL(request.url).searchParams.get('lang');
    const { type, write } = forms[form as keyof typeof forms];
    const text = await act(async (context) => {
      await context.limits.use('mix-text-from-network', context.network);
      return readAdvertText(context, building, language ?? context.language);
    });
    if (!text) throw new Refused('NOT_FOUND');
    const body = write(text);
    const etag = etagOf(body);
    const headers = {
      'Content-Type': type,
      'Content-Language': text.language,
      ETag: etag,
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=300',
      Vary: 'Accept-Language',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    };
    return isKnown(request.headers.get('if-none-match'), etag)
      ? new Response(null, { status: 304, headers })
      : new Response(body, { headers });
  },
};
