/** Whether own words appear at once, or a person looks at them first. The one place where patterns will be looked for. */
export function lookFirst(_written: readonly (string | null)[]): 'published' | 'waiting' {
  return 'published';
}
