import type { Client } from '@wederkerig/client';
import { expect, it } from 'vitest';
import { FakeHost } from '../shared/fake-host.ts';
import { clientPlaying } from '../shared/played-answers.ts';
import { LabFeedbackController } from './lab-feedback.controller.ts';
import recordings from './lab-feedback.recordings.json';

function reading(client: Client | undefined, anchor?: string) {
  const page = { anchor, organisation: undefined as { phone: string } | undefined };
  const lab = new LabFeedbackController(new FakeHost(), {
    client: () => client,
    language: () => 'nl',
    slug: () => 'samen-in-de-hal',
    anchor: () => page.anchor,
    show: (shown) => (page.anchor = shown),
    known: (organisation) => (page.organisation = organisation),
  });
  return { lab, page };
}

it('begins with the first item that asks something', async () => {
  const { lab, page } = reading(clientPlaying(recordings.lab));
  await lab.request.ask();
  expect(lab.current?.item.anchor).toBe('hal');
  expect([lab.current?.step, lab.current?.steps]).toEqual([1, 4]);
  expect(page.organisation?.phone).toBe('000 000 00 00');
});

it('shows the item that the address names', async () => {
  const { lab } = reading(clientPlaying(recordings.lab), 'ruimte');
  await lab.request.ask();
  expect([lab.current?.section.kind, lab.current?.step]).toEqual(['BOTTLENECKS', 3]);
});

it('begins at the start when the address names an item that is gone', async () => {
  const { lab } = reading(clientPlaying(recordings.lab), 'lang-geleden');
  await lab.request.ask();
  expect(lab.current?.item.anchor).toBe('hal');
});

it('goes through all items, from one section into the next, and knows the end', async () => {
  const { lab } = reading(clientPlaying(recordings.lab));
  await lab.request.ask();
  const way = [lab.current!.item.anchor];
  while (lab.next) {
    lab.show(lab.next);
    way.push(lab.current!.item.anchor);
  }
  expect(way).toEqual(['hal', 'namen', 'ruimte', 'druk', 'koffie', 'bord', 'beginnen', 'sleutel']);
  expect(lab.previous?.item.anchor).toBe('beginnen');
});

it('tells a lab that is not there from one that has not come yet', async () => {
  const { lab } = reading(clientPlaying(recordings.noLab));
  expect(lab.lab).toBeUndefined();
  await lab.request.ask();
  expect(lab.lab).toBeNull();
});
