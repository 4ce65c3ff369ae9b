/** Why a file was not taken as a report: the closed list, with the line that the command shows. */
export const refusals = {
  EMPTY: 'The file is empty.',
  TOO_LARGE:
    'The file is too large: 20 MB for Word, 2 MB for other files, and 300,000 signs of text at most.',
  PICTURE: 'The file is a picture, whatever its name says; a report has text.',
  OTHER_FILE: 'The file is not text, Markdown, HTML or Word (.docx). Save the report as one of those.',
  CONTROL_CHARACTERS:
    'The file holds control characters, so it is not a text. Save the report again as text or Word.',
  INFLATES_TOO_FAR: 'The Word file unpacks to more than 64 MB. Save it again without pictures.',
  DAMAGED: 'The Word file is damaged or locked. Open it in Word and save it again.',
  NO_SECTIONS:
    'No section of a lab report was found, such as "Knelpunten" or "Oplossingen" with something below it.',
  TOO_MANY_ITEMS: 'More than 500 items were found, which is no report of one lab.',
  TOO_LONG: 'Reading took longer than 20 seconds and was stopped.',
  TOO_HEAVY: 'Reading took more than 256 MB of memory and was stopped.',
  UNREADABLE: 'The file could not be read as a report.',
} as const;

export type RefusalCode = keyof typeof refusals;

/** A file that is not taken: nothing of it was kept. The message is one line in plain English. */
export class ReportRefused extends Error {
  override readonly name = 'ReportRefused';
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(refusals[code]);
    this.code = code;
  }
}
