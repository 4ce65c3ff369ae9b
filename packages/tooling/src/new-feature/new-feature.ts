import { checkUnchanged, longerLists, newFiles, write, type Change } from './changes.ts';
import { listsFor } from './lists.ts';
import { namesOf } from './names.ts';
import { checkWord } from './refused-words.ts';

/**
 * Makes a feature that is thin but whole, from its table to its stories, and puts it into every list that has to know of it.
 *
 * @throws NotMade with one line; then nothing was written
 * @returns what to tell whoever asked
 */
export async function newFeature(word: string | undefined, root: string): Promise<string> {
  checkWord(word, root);
  const names = namesOf(word);
  const files = await newFiles(root, names);
  const lists = await longerLists(root, listsFor(names));
  checkUnchanged(root, lists);
  write(root, [...files, ...lists]);
  return whatNow(word, files, lists);
}

function whatNow(word: string, files: readonly Change[], lists: readonly Change[]): string {
  const yours = [
    [`packages/server/src/${word}/${word}.table.ts`, 'what is kept, for which purpose, how long'],
    [`packages/server/src/${word}/${word}.rules.ts`, 'who may, and what is refused'],
    [`packages/words/src/${word}/`, 'what it says: Dutch first, then the other languages'],
    [`packages/elements/src/${word}/${word}.stories.ts`, 'what each person gets to see'],
    [
      `.storybook/docs/widgets/${word}.mdx`,
      'its page: what it is for, the keyboard, what is kept and who sees it',
    ],
    [`test/security/matrix/${word}.matrix.ts`, 'who sees what, decided by hand'],
    [`.changeset/${word}.md`, 'what is different for whom; and in .storybook/docs embed.mdx, glossary.mdx'],
  ] as const;
  const width = Math.max(...yours.map(([file]) => file.length));
  return `Made ${word}: ${files.length} files, and a place for it in ${lists.length} lists, which \`git diff\` shows.
It lets a resident keep a note that nobody else reads, so that each part has something to do and a test.

Next:
  npx pnpm@12 contracts
  npx pnpm@12 recordings -t ${word}
  npx pnpm@12 test

Then make it yours:
${yours.map(([file, what]) => `  ${file.padEnd(width)}  ${what}`).join('\n')}`;
}
