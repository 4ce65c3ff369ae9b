import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { programsOf15 } from './packages/server/src/testing/postgres-15.ts';
import { findChromium } from './packages/tooling/src/browser/find-chromium.ts';
import { operationsPlugin } from './packages/tooling/src/build/operations-plugin.ts';

/** Many more rounds of the same; `test:long` alone runs them. */
const longRuns = 'test/**/*.long.test.ts';

const oneGraphql = createRequire(new URL('./packages/server/package.json', import.meta.url)).resolve(
  'graphql',
);

/** On a machine that is busy with something else, what waits in vain gets one more chance; a wrong answer never does. */
const retry = { count: 1, condition: /TimeoutError|Timeout \d+ms exceeded|timed out in/ };

const { executablePath, args } = await findChromium();

// As Node resolves: graphql ships its code twice, and two copies refuse each other's schema.
const resolve = { alias: [{ find: /^graphql$/, replacement: oneGraphql }] };

/** Where the tests of the server write down what they ask the database, for PostgreSQL 15 to read. */
const statements = mkdtempSync(join(tmpdir(), 'wk-statements-'));
process.once('exit', () => rmSync(statements, { recursive: true, force: true }));

// Hundreds of programs are started in a run, nearly all of the same source: each need not read it anew.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('node_modules/.cache/node/', import.meta.url));

/** The server's own tests. They share what is read: reading the server anew for each file would take as long as the tests. */
const server = {
  resolve,
  test: {
    name: 'server',
    isolate: false,
    environment: 'node',
    env: { STATEMENTS_SEEN: statements },
    include: ['packages/server/src/*/*.test.ts'],
    exclude: ['**/node_modules/**', 'packages/server/src/bin/**'],
    globalSetup: ['packages/server/src/testing/global-setup.ts'],
    setupFiles: ['packages/server/src/testing/on-15/write-statements-down.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
};

const globalSetupOn15 = ['packages/server/src/testing/global-setup-15.ts'];

/** What the slices asked, on PostgreSQL 15, the oldest that is promised; left out where the machine has none. */
const statementsOn15 = {
  ...server,
  test: {
    ...server.test,
    name: 'statements-on-15',
    include: ['packages/server/src/testing/on-15/*.test.ts'],
    setupFiles: [],
    globalSetup: globalSetupOn15,
    // Once everything of the server has been asked.
    sequence: { groupOrder: 1 },
  },
};

/** The slices themselves once more there; `test:long` alone runs them. */
const slicesOn15 = {
  ...server,
  test: {
    ...server.test,
    name: 'server-on-15',
    exclude: [...server.test.exclude, '**/*.rules.test.ts'],
    globalSetup: globalSetupOn15,
  },
};

export default defineConfig({
  test: {
    // Two cores is what a continuous integration machine has; more workers only make tests slow and flaky.
    maxWorkers: 2,
    projects: [
      {
        plugins: [operationsPlugin()],
        resolve,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'packages/{client,embed,tooling,words}/src/**/*.test.ts',
            'packages/server/src/{*,bin/*,!(testing)/*/*}.test.ts',
            'packages/{elements,console}/src/**/*.controller.test.ts',
            'test/**/*.test.ts',
          ],
          exclude: [
            '**/node_modules/**',
            'test/bench/**',
            ...(process.env['WEDERKERIG_LONG'] ? [] : [longRuns]),
          ],
          globalSetup: ['packages/server/src/testing/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          retry,
        },
      },
      server,
      ...(programsOf15() ? [statementsOn15] : []),
      ...(programsOf15() && process.env['WEDERKERIG_LONG'] ? [slicesOn15] : []),
      {
        plugins: [operationsPlugin()],
        test: {
          name: 'browser',
          include: ['packages/{elements,console}/src/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.controller.test.ts'],
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          retry,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: [...args] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
