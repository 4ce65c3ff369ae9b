/** A telephone number as an address that a phone calls. */
export const dialled = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;

/** A telephone number as it is shown: on one line, wherever it stands; no line ends between a hyphen and a digit. */
export const unbroken = (phone: string): string => phone.replace(/ /g, '\u00a0');
