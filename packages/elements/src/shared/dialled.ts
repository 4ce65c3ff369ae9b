/** A telephone number as an address that a phone calls. */
export const dialled = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;
