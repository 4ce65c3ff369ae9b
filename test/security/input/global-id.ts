/** The id of a thing as the schema gives it. */
export const globalId = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64');
