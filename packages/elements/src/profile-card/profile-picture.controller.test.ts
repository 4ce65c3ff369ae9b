import type { Outcome } from '@wederkerig/client';
import { expect, it } from 'vitest';
import { FakeHost } from '../shared/fake-host.ts';
import { ProfilePictureController } from './profile-picture.controller.ts';

const photo = new File(['a photo'], 'vakantie.jpg', { type: 'image/jpeg' });
const ready: Outcome<unknown> = { kind: 'ready', data: {} };
const refused: Outcome<unknown> = { kind: 'refused', code: 'PICTURE_TOO_LARGE', message: 'Te groot.' };

function choosing(...outcomes: Outcome<unknown>[]) {
  const brought: File[] = [];
  let asked = 0;
  const picture = new ProfilePictureController(new FakeHost(), {
    bring: async (file) => {
      brought.push(file);
      return outcomes.shift();
    },
    brought: async () => void asked++,
  });
  return { picture, brought, asked: () => asked };
}

it('brings a photo at once, and asks where the picture of it is', async () => {
  const { picture, brought, asked } = choosing(ready);
  await picture.choose(photo);
  expect([brought, asked(), picture.file, picture.busy]).toEqual([[photo], 1, undefined, false]);
});

it('keeps what was chosen when it is refused, and brings it again when that is asked', async () => {
  const { picture, brought, asked } = choosing(refused, ready);
  await picture.choose(photo);
  expect([picture.file, picture.outcome, asked()]).toEqual([photo, refused, 0]);
  await picture.bring();
  expect([brought.length, asked(), picture.file]).toEqual([2, 1, undefined]);
});

it('does nothing where the window was closed without a choice', async () => {
  const { picture, brought } = choosing();
  await picture.choose(undefined);
  expect([brought, picture.busy]).toEqual([[], false]);
});

it('brings one photo at a time', async () => {
  const { picture, brought } = choosing(ready, ready);
  await Promise.all([picture.choose(photo), picture.choose(photo)]);
  expect(brought).toHaveLength(1);
});
