/** English: the columns of the CSE sheet, and the words in them. */
import type {Language} from '../language';
import {details} from './labels';
import {COLUMNS, NAMES} from './words';

const OURS = 'Filled in by S/MIME Rollout.';
const LOCAL =
  'In the time zone of the spreadsheet. Dates in messages are in UTC.';

export const cse: Language['cse'] = {
  user: {
    header: COLUMNS.user,
    note: 'The user’s primary address. Client-side encryption is only for primary addresses.',
  },
  certificate: {
    header: COLUMNS.certificate,
    note: 'The file in Drive with the certificate and its chain up to the root: a .p7pem, .p7b or PEM file, or a .p12 file, from which only the certificates are used. Its link, its ID or a file chip.',
  },
  password: {
    header: COLUMNS.password,
    note: 'For a .p12 file only. Emptied after a successful upload (see Settings), but the sheet’s version history keeps earlier contents of the cell.',
  },
  metadata: {
    header: COLUMNS.metadata,
    note: 'Where the private key is: the .wrap file in Drive; “https://key.service/address wrappedKey”; “hardware: description”; or “wrap” to have the key service wrap the key in the .p12 file.',
  },
  use: {
    header: COLUMNS.use,
    note: 'both, signing or encryption. Empty: both. Two key pairs of a user need two rows, one for each use.',
  },
  queued: {
    header: COLUMNS.queued,
    note: 'The action that is waiting for this row. Empty the cell to remove the row from the run.',
  },
  state: {header: COLUMNS.state, note: OURS},
  message: {
    header: COLUMNS.message,
    note: `${OURS} What happened and what to do.`,
  },
  keyPair: {
    header: COLUMNS.keyPair,
    note: `${OURS} Gmail’s ID of this row’s key pair.`,
  },
  previousKeyPair: {
    header: 'Previous key pair',
    note: `${OURS} What the identity used before the last switch. “${NAMES.rollBack}” returns to it.`,
  },
  identity: {
    header: 'Identity',
    note: `${OURS} Which key pair the user’s identity uses.`,
  },
  keyService: {header: 'Key service', note: OURS},
  fingerprint: {
    header: 'Certificate fingerprint',
    note: `${OURS} SHA-256 of the certificate.`,
  },
  expires: {header: 'Expires', note: `${OURS} ${LOCAL}`},
  obliterableIn: {
    header: 'Obliterable in',
    note: `${OURS} Days until the disabled key pair can be obliterated; empty while it is enabled.`,
  },
  waitingSince: {
    header: 'Waiting since',
    note: `${OURS} When Gmail first reported that client-side encryption is not active for the user yet. ${LOCAL}`,
  },
  readFrom: {
    header: 'Read from',
    note: `${OURS} What the fingerprint belongs to: IDs of Drive files, or a mark of the cell’s contents.`,
  },
  updated: {header: 'Updated', note: `${OURS} ${LOCAL}`},
  details,
};

export const cseIdentity: Language['cseIdentity'] = {
  none: 'none',
  thisPair: 'this pair',
  thisForSigning: 'this pair (signing)',
  thisForEncryption: 'this pair (encryption)',
};
