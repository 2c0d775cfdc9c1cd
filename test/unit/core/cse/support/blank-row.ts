import type {CseTexts} from '../../../../../src/core/cse/row';

/** A row in which nothing stands. */
export const BLANK_CSE_ROW: CseTexts = {
  number: 0,
  user: '',
  certificate: '',
  password: '',
  metadata: '',
  use: '',
  queued: '',
  state: '',
  message: '',
  keyPair: '',
  previousKeyPair: '',
  keyService: '',
  fingerprint: '',
  waitingSince: null,
  readFrom: '',
};
