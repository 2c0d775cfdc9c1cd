/** English: the columns of the CSE sheet, and what stands in them. */
import type {Language} from '../language';
import {details} from './labels';

const OURS = 'Filled in by S/MIME Rollout.';
const LOCAL = 'In the time zone of the spreadsheet; messages name days in UTC.';

export const cse: Language['cse'] = {
  user: {
    header: 'User',
    note: 'The account’s primary address; client-side encryption knows no other.',
  },
  certificate: {
    header: 'Certificate',
    note: 'The file in Drive with the certificate and its chain up to the root: .p7pem, .p7b, PEM, or a .p12 of which only the certificates are taken. Its link, its ID or a file chip.',
  },
  password: {
    header: 'Password',
    note: 'For a .p12 file only. Emptied after a successful upload (see Settings), but the sheet’s version history keeps what was once in a cell.',
  },
  metadata: {
    header: 'Key metadata',
    note: 'What Gmail has to know of the private key: the .wrap file in Drive; or “https://key.service/address wrappedKey”; or “hardware: description”; or “wrap”, if the key service is to wrap the key of the .p12 file.',
  },
  use: {
    header: 'Use',
    note: 'both, signing or encryption. Empty: both. Two key pairs of a user need two rows, one for each use.',
  },
  queued: {
    header: 'Queued',
    note: 'The action that waits for this row. Empty the cell to take the row out of the run.',
  },
  state: {header: 'State', note: OURS},
  message: {header: 'Message', note: `${OURS} What happened and what to do.`},
  keyPair: {
    header: 'Key pair',
    note: `${OURS} Gmail’s id of this row’s key pair.`,
  },
  previousKeyPair: {
    header: 'Previous key pair',
    note: `${OURS} What the identity used before the last switch: “Roll back” goes by it.`,
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
    note: `${OURS} When Gmail first said that client-side encryption is not active for the user yet. ${LOCAL}`,
  },
  readFrom: {
    header: 'Read from',
    note: `${OURS} What the fingerprint belongs to: IDs of Drive files, or a mark of what stands in the cell.`,
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
