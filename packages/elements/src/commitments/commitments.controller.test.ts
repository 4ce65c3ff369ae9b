import { createClient, type Transport } from '@wederkerig/client';
import { describe, expect, it } from 'vitest';
import { FakeHost } from '../shared/fake-host.ts';
import { playing, type PlayedAnswer } from '../shared/played-answers.ts';
import { CommitmentsController } from './commitments.controller.ts';
import recordings from './commitments.recordings.json';

const { promised, more, onlyLate } = recordings;

/** Reads promises, and remembers with what they were asked. */
function reading(answers: PlayedAnswer[], page: { show?: string; limit?: number; building?: string } = {}) {
  const sent: unknown[] = [];
  const play = playing(...answers);
  const transport: Transport = async (request) => {
    const variables = new URL(request.url).searchParams.get('variables');
    if (variables) sent.push(JSON.parse(variables));
    return play(request);
  };
  const client = createClient({ server: 'https://community.example/', transport });
  let shown = 0;
  const at = { ...page };
  const controller = new CommitmentsController(new FakeHost(), {
    client: () => client,
    language: () => 'nl',
    narrow: () => (at.building ? { building: at.building } : {}),
    limit: () => at.limit ?? 5,
    read: () => at.show,
    known: () => {},
    shown: () => shown++,
  });
  return { controller, sent, at, shown: () => shown };
}

describe('Reading what was promised', () => {
  it('asks what embed.js asked before, so that the answer is there already', async () => {
    const { controller, sent } = reading([promised]);
    await controller.request.ask();
    expect(sent).toEqual([{ page: expect.any(String), language: 'nl' }]);
    expect(controller.commitments).toHaveLength(5);
    expect(controller.hasMore).toBe(true);
  });

  it('asks for what the page and the reader chose', async () => {
    const { controller, sent } = reading([onlyLate], { show: 'late', limit: 3, building: 'de-linde' });
    await controller.request.ask();
    expect(sent).toMatchObject([{ show: 'LATE', first: 3, building: 'de-linde' }]);
    expect(controller.show).toBe('LATE');
  });

  it.each(['dropped', 'everything', ''])('shows everything where the address says "%s"', (show) => {
    expect(reading([promised], { show }).controller.show).toBeUndefined();
  });

  it('adds the next ones below, and knows when there are no more', async () => {
    const { controller, shown } = reading([promised, more]);
    await controller.request.ask();
    await controller.more();
    expect(controller.commitments).toHaveLength(6);
    expect(controller.hasMore).toBe(false);
    expect(shown()).toBe(2);
  });

  it('keeps what is shown where the next ones cannot be fetched', async () => {
    const { controller } = reading([promised, { to: 'MoreCommitments', answer: 'unreachable' }]);
    await controller.request.ask();
    await controller.more();
    expect(controller.moreOutcome).toMatchObject({ kind: 'unreachable' });
    expect(controller.commitments).toHaveLength(5);
    expect(controller.hasMore).toBe(true);
  });

  it('begins anew when the reader chooses something else', async () => {
    const { controller, at } = reading([promised, more, onlyLate]);
    await controller.request.ask();
    await controller.more();
    at.show = 'late';
    await controller.request.ask();
    await controller.request.ask();
    expect(controller.commitments).toHaveLength(1);
  });
});
