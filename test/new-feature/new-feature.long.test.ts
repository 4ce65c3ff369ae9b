import { hasPostgres } from '@wederkerig/server/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../packages/tooling/src/repository-root.ts';
import { makeCheckout, passes, type MadeCheckout } from './made-checkout.ts';

/** A word of one syllable is short where the templates have a long one, and a word of three wraps other lines. */
const words = ['tool', 'shared-garden-tool-library'];

describe.skipIf(!hasPostgres()).each(words)('A new feature called %s', (word) => {
  let checkout: MadeCheckout;

  beforeAll(async () => {
    checkout = makeCheckout(repositoryRoot);
    expect(await checkout.run('new', 'feature', word)).toEqual(passes);
    expect(await checkout.run('contracts')).toEqual(passes);
    expect(await checkout.run('recordings', '-t', word)).toEqual(passes);
  }, 300_000);
  afterAll(() => checkout.remove());

  it('passes everything that can be seen without running it', { timeout: 900_000 }, async () => {
    expect(await checkout.run('check')).toEqual(passes);
  });

  it('costs no other widget its budget', { timeout: 300_000 }, async () => {
    expect(await checkout.run('build')).toEqual(passes);
  });

  it('can be used by everybody, in every story', { timeout: 900_000 }, async () => {
    const tests = await checkout.run('test', '--project', 'browser', `packages/elements/src/${word}/`);
    expect(tests).toEqual(passes);
    expect(tests.said).toMatch(/Test Files +3 passed/);
  });

  it('is in the matrix with all others, and so is each of its guards', { timeout: 1_800_000 }, async () => {
    const tests = await checkout.run('test', '--project', 'node', 'test/security/matrix', 'test/stories');
    expect(tests).toEqual(passes);
  });

  it('takes nothing that nobody should send', { timeout: 900_000 }, async () => {
    const doors = 'test/security/input/bad-input.test.ts';
    expect(await checkout.run('test', '--project', 'node', doors)).toEqual(passes);
  });

  it('is reached from a host page as the list says', { timeout: 900_000 }, async () => {
    const lists = 'test/security/host-page';
    expect(await checkout.run('test', '--project', 'node', lists)).toEqual(passes);
  });
});
