/** Where this browser keeps a visitor's answers in a lab. */
export const keptAt = (slug: string): string => `wk-lab:${slug}`;
