/** A name as it stands in addresses: small letters, digits and hyphens. */
export function slugOf(name: string, longest = 60): string {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug.slice(0, longest).replace(/-$/, '');
}

/** Whether somebody could have got this name from us; what else stands in an address need not be looked for. */
export function isSlug(given: string): boolean {
  return /^[a-z0-9-]{1,80}$/.test(given);
}
