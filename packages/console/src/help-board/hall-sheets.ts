import type { HallPost } from './hall-paper.operations.ts';

/** What a sheet of A4 has for its posts, in millimetres, beside its heading, the number to call and the strips. */
const room = 128;
/** How many strips hang below a sheet. */
export const strips = 8;
/** How much of a title stands on a strip. */
const shortTitle = 40;

/** Which posts stand on which sheet: as many as can be read in passing, and each of them whole. */
export function sheetsOf(posts: readonly HallPost[]): HallPost[][] {
  const sheets: HallPost[][] = [];
  let left = 0;
  for (const post of posts) {
    const height = heightOf(post);
    if (height > left || sheets.length === 0) {
      sheets.push([]);
      left = room;
    }
    sheets.at(-1)!.push(post);
    left -= height;
  }
  return sheets;
}

/** Whether the posts of a sheet leave so much of it free that their letters can be larger still. */
export function areFew(posts: readonly HallPost[]): boolean {
  return posts.reduce((height, post) => height + heightOf(post), 0) < 60;
}

/** At most so many millimetres, of letters as wide as they come in a sentence. */
function heightOf({ title, text, onDate, place }: HallPost): number {
  const lines = (said: string | null, most: number) => Math.ceil([...(said ?? '')].length / most);
  const [kind, gap] = [6, 10];
  return kind + gap + lines(title, 38) * 9 + (lines(text, 64) + lines(onDate, 64) + lines(place, 64)) * 6.5;
}

/** What stands on each strip: as many for each post. */
export function stripsOf<Post>(posts: readonly Post[]): Post[] {
  return Array.from({ length: strips }, (_, at) => posts[Math.floor((at * posts.length) / strips)]!);
}

/** The beginning of a title, up to a whole word. */
export function shortly(title: string): string {
  if (title.length <= shortTitle) return title;
  const space = title.lastIndexOf(' ', shortTitle);
  return `${title.slice(0, space > shortTitle / 2 ? space : shortTitle).trimEnd()} …`;
}
