import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { labText } from '../server/lab-question.ts';

const folder = fileURLToPath(new URL('../bare-list', import.meta.url));

/** Builds the list as the elements are built: same target, minified, as a library. */
export async function buildBareList(): Promise<string> {
  process.env['NODE_ENV'] = 'production';
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', LAB_QUERY: JSON.stringify(labText) },
    build: {
      write: false,
      target: ['safari15.6', 'chrome109', 'firefox115'],
      lib: { entry: `${folder}/bare-list.ts`, formats: ['es'] },
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output[0].code;
}
