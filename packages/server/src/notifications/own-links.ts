/** Where the reader of a mail chooses how to hear what is new, with what `codeToChoose` gave. */
export function linkToChoose(ownPages: string, language: string, code: string): string {
  return `${ownPages}/notifications?lang=${language}#${code}`;
}

/** What a mail program asks when its button is pressed that turns such mail off (RFC 8058). */
export function linkToTurnOff(ownPages: string, code: string): string {
  return `${ownPages}/notifications/off?code=${code}`;
}
