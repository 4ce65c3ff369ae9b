import type { RefusalCode as Told } from '../errors.ts';
import type { RefusalCode } from './report/refused.ts';

/** Why a file was not taken, as an editor is told. */
export const refusedAs: Readonly<Record<RefusalCode, Told>> = {
  EMPTY: 'TEXT_EMPTY',
  TOO_LARGE: 'REPORT_TOO_LARGE',
  PICTURE: 'REPORT_NOT_READABLE',
  OTHER_FILE: 'REPORT_NOT_READABLE',
  CONTROL_CHARACTERS: 'REPORT_NOT_READABLE',
  INFLATES_TOO_FAR: 'REPORT_TOO_LARGE',
  DAMAGED: 'REPORT_NOT_READABLE',
  NO_SECTIONS: 'REPORT_WITHOUT_SECTIONS',
  TOO_MANY_ITEMS: 'REPORT_TOO_LARGE',
  TOO_LONG: 'REPORT_TOO_LARGE',
  TOO_HEAVY: 'REPORT_TOO_LARGE',
  UNREADABLE: 'REPORT_NOT_READABLE',
};
