import { expect, test } from 'vitest';
import { bring, type Way } from './bring.ts';
import { ready, signInNeeded, type Outcome } from './outcome.ts';
import { home, json } from './testing/played-server.ts';

const photo = new Blob(['a photo'], { type: 'image/png' });

function way(answers: Response[], held: Outcome<string | undefined> = ready('first')) {
  const asked: Request[] = [];
  let ended = false;
  const told: Way = {
    base: home,
    transport: async (request) => {
      asked.push(request);
      const answer = answers.shift();
      if (!answer) throw new TypeError('Failed to fetch');
      return answer;
    },
    keeper: { bearer: async () => held, renewed: async () => ready('second'), end: () => (ended = true) },
  };
  return { told, asked, ended: () => ended };
}

test('a file goes to its own server as it is, in the name of whoever is signed in', async () => {
  const { told, asked } = way([json({})]);
  expect(await bring(told, 'profile-picture', photo, 'ar')).toEqual(ready({}));
  const [request] = asked;
  expect([request!.url, request!.redirect]).toEqual([`${home}profile-picture`, 'error']);
  expect(Object.fromEntries(request!.headers)).toMatchObject({
    authorization: 'Bearer first',
    'content-type': 'image/png',
    'accept-language': 'ar',
  });
  expect(await request!.text()).toBe('a photo');
});

test('what is refused is told in the words of the server, and the same file can be brought again', async () => {
  const refusal = { code: 'PICTURE_TOO_LARGE', message: 'Deze foto is te groot.' };
  const { told } = way([json({ refusal }, 400), json({})]);
  expect(await bring(told, 'profile-picture', photo)).toMatchObject({ kind: 'refused', ...refusal });
  expect(await bring(told, 'profile-picture', photo)).toEqual(ready({}));
});

test('a token that ended is renewed once; one that cannot be used ends the session', async () => {
  const { told, asked } = way([json({}, 401), json({})]);
  expect(await bring(told, 'profile-picture', photo)).toEqual(ready({}));
  expect(asked.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer first', 'Bearer second']);
  const over = way([json({}, 401), json({}, 401)]);
  expect(await bring(over.told, 'profile-picture', photo)).toEqual(signInNeeded);
  expect(over.ended()).toBe(true);
});

test('nothing is sent for nobody, and a network that is away is told as such', async () => {
  const { told, asked } = way([json({})], ready(undefined));
  expect(await bring(told, 'profile-picture', photo)).toEqual(signInNeeded);
  expect(asked).toHaveLength(0);
  expect(await bring(way([]).told, 'profile-picture', photo)).toEqual({ kind: 'unreachable' });
});
