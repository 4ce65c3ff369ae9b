/**
 * In which language words are, as far as their letters tell. The language that its author chose to read in is no part of it: where
 * few read in one, that tells whose words they are.
 */
export function writtenIn(text: string): string {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar';
  return /\p{Script=Cyrillic}/u.test(text) ? 'uk' : 'nl';
}
