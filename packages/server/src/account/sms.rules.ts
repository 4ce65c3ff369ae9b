/** The letters of a text message that take one place of 160 (GSM 03.38); those after the space take two. */
const ordinary =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const double = '^{}\\[~]|€';

/** How many messages a gateway makes of a text, each of which is paid for; other letters than these take more than twice the room. */
export function messagesOf(text: string): number {
  const letters = [...text];
  const isPlain = letters.every((letter) => ordinary.includes(letter) || double.includes(letter));
  const places = isPlain
    ? letters.reduce((sum, letter) => sum + (double.includes(letter) ? 2 : 1), 0)
    : text.length;
  const [alone, inARow] = isPlain ? [160, 153] : [70, 67];
  return places <= alone ? 1 : Math.ceil(places / inARow);
}

/** The fuller text, where it costs no more messages than the shorter one. */
export function inOneMessage(full: string, short: string): string {
  return messagesOf(full) > messagesOf(short) ? short : full;
}

/**
 * The last line of a message that binds its code to a page (origin-bound one-time codes): a phone then offers it there and on no
 * other page, so that one who imitates ours does not get it by a tap.
 */
export function boundTo(host: string, code: string): string {
  return `@${host} #${code}`;
}
