/** A piece of a report as every format gives it: what it was marked as, and its words. */
export type Block = {
  type: 'heading' | 'paragraph' | 'bullet';
  text: string;
  /** Of a heading: 1 to 6 as marked, 7 for a line that is only bold, 8 for the head of a column. Of a bullet: how deep it lies, from 1. */
  level?: number;
  /** Of a numbered bullet, which may turn out to be a numbered heading; 0 for a letter. */
  number?: number;
  /** Of a numbered bullet or heading: its number, such as "3" or "3.1". */
  outline?: string;
  /** Of a row of a table: who does it, and when, in columns of their own. */
  said?: { who?: Said; when?: Said };
};

/** Words in a cell, with the head of their column. */
type Said = { head: string; words: string };

export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
