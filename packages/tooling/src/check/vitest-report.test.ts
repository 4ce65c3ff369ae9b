import { describe, expect, test } from 'vitest';
import { countsOf, filesToTryAgain, type Report, unnamedSkips, withSecondTry } from './vitest-report.ts';

const passed = { status: 'passed', fullName: 'a neighbour asks for help' };
const failed = { status: 'failed', fullName: 'a neighbour closes a post' };
const skipped = { status: 'skipped', fullName: 'a letter is printed on paper' };

describe('counting a test run', () => {
  test('adds up what passed, failed and was skipped over all files', () => {
    const report = run([passed, passed, failed], [skipped, passed]);
    expect(countsOf(report)).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  test('counts a file that could not be loaded as a failure, although no test in it failed', () => {
    const report: Report = {
      testResults: [{ name: 'broken.test.ts', status: 'failed', assertionResults: [] }],
    };
    expect(countsOf(report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('counts tests that did not run because their set-up broke as failures', () => {
    const report: Report = {
      testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: [passed, skipped, skipped] }],
    };
    expect(countsOf(report)).toEqual({ passed: 1, failed: 2, skipped: 0 });
    expect(unnamedSkips(report, '')).toEqual([]);
  });
});

describe('skipped tests', () => {
  test('are named when the README is silent about them', () => {
    expect(unnamedSkips(run([passed, skipped]), 'Nothing is skipped.')).toEqual([skipped.fullName]);
  });

  test('are fine when the README names them', () => {
    const readme = '### Skips\n\n- **printed on paper**, where there is no printer.\n\n## More\n';
    expect(unnamedSkips(run([passed, skipped]), readme)).toEqual([]);
  });

  test('are not fine when the phrase stands elsewhere in the README', () => {
    const readme = '### Skips\n\nNone.\n\n## More\n\n- **printed on paper** is a poster.';
    expect(unnamedSkips(run([skipped]), readme)).toEqual([skipped.fullName]);
  });
});

describe('a second try', () => {
  test('is for a few files that failed', () => {
    expect(filesToTryAgain(run([passed], [failed]))).toEqual(['1.test.ts']);
    expect(filesToTryAgain(run([passed]))).toEqual([]);
  });

  test('is not for many', () => {
    expect(filesToTryAgain(run([failed], [failed], [failed], [failed]))).toEqual([]);
  });

  test('is not for an attack that came through once', () => {
    const attack = {
      name: '/test/security/small-groups.test.ts',
      status: 'failed',
      assertionResults: [failed],
    };
    expect(filesToTryAgain({ testResults: [attack] })).toEqual([]);
  });

  test('counts instead of the first, and can fail too', () => {
    const first = run([passed, passed], [failed, passed]);
    const again = (status: 'passed' | 'failed'): Report => ({
      testResults: [{ name: '1.test.ts', status, assertionResults: [{ ...failed, status }, passed] }],
    });
    expect(countsOf(withSecondTry(first, again('passed')))).toEqual({ passed: 4, failed: 0, skipped: 0 });
    expect(countsOf(withSecondTry(first, again('failed')))).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });
});

function run(...files: { status: string; fullName: string }[][]): Report {
  return {
    testResults: files.map((assertionResults, index) => ({
      name: `${index}.test.ts`,
      status: assertionResults.some(({ status }) => status === 'failed') ? 'failed' : 'passed',
      assertionResults,
    })),
  };
}
