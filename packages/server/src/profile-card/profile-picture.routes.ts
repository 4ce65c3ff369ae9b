import { Refused } from '../errors.ts';
import type { Route } from '../route.ts';
import { makePicture, largestPicture } from './picture/make-picture.ts';
import { twoAtATime } from '../foreign-files/two-at-a-time.ts';
import { beginPicture, keepPicture, readPicture } from './place-picture.actions.ts';

const taken = new Set(['image/jpeg', 'image/png', 'image/webp']);

/** `/profile-picture`: a photo comes in here, is made anew, and goes out by addresses that are signed and short-lived. */
export const profilePictureRoute: Route = {
  path: '/profile-picture',
  async post({ request, act, bytes }) {
    await act(beginPicture);
    const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    if (!taken.has(type)) throw new Refused('PICTURE_NOT_READABLE');
    const sent = await bytes(largestPicture);
    if (!sent) throw new Refused('PICTURE_TOO_LARGE');
    const made = await twoAtATime(() => makePicture(sent));
    await act((context) => keepPicture(context, made));
    return Response.json({});
  },
  async get({ rest, act }) {
    const picture = await act((context) => readPicture(context, rest));
    if (!picture) throw new Refused('NOT_FOUND');
    return new Response(new Uint8Array(picture), {
      headers: {
        'Content-Type': 'image/webp',
        'Cache-Control': 'private, max-age=600',
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'Referrer-Policy': 'no-referrer',
      },
    });
  },
};
