// npx pnpm@12 new feature NAME: makes a feature that is thin but whole and passes its tests.
import { newFeature } from '../new-feature/new-feature.ts';
import { NotMade } from '../new-feature/not-made.ts';
import { repositoryRoot } from '../repository-root.ts';

const [kind, word, ...more] = process.argv.slice(2);

try {
  if (kind !== 'feature' || more.length > 0)
    throw new NotMade('This makes one feature at a time: npx pnpm@12 new feature tool-shed');
  console.log(await newFeature(word, repositoryRoot));
} catch (reason) {
  if (!(reason instanceof NotMade)) throw reason;
  console.error(reason.message);
  process.exitCode = 1;
}
