import type {Cause} from '../../../core/report/causes';
import type {SheetWords} from '../../sheet-words';
import {actionNames} from '../action-names';
import {PATHS} from '../words';

/** What to do about a cause. */
interface Remedy {
  /** In a few words, below the cause's title. */
  readonly fix: string;
  /** What happened. */
  readonly what: string;
  /** In this order. */
  readonly steps: readonly string[];
  /** Which commands help. */
  readonly commands?: 'chain' | 'export' | 'open' | 'repack';
}

const ASK_CA = 'Ask your CA for a new certificate that follows Gmail’s rules.';
/** The file's own chain, or a new export, is what most causes need. */
const ca = (what: string): Remedy => ({
  fix: 'Ask your CA',
  what,
  steps: [
    'Send your CA the message of one of these rows.',
    ASK_CA,
    'Put the new files in Drive, and their links in the rows.',
  ],
});

/** What to do about each cause. */
export const remediesIn = ({
  columns,
}: SheetWords): Readonly<Record<Cause, Remedy>> => {
  const NEW_FILE = `Put the new file in Drive, and its link into the “${columns.file}” cell of the row.`;

  return {
    'intermediate-missing': {
      fix: 'Export with the whole chain',
      what: 'The files lack the certificate between the user’s certificate and the root. Gmail refuses them without it.',
      steps: [
        'Get the intermediate certificate from your CA. The row’s message names it.',
        'Export each file again with all certificates in its certification path.',
        NEW_FILE,
      ],
      commands: 'chain',
    },
    'chain-incomplete': {
      fix: 'Export with the whole chain',
      what: 'The chain in the files stops before the root.',
      steps: [
        'Get the certificates of the CAs that the row’s message names.',
        'Export each file again with all certificates in its certification path.',
        NEW_FILE,
      ],
      commands: 'chain',
    },
    'not-a-certificate-file': {
      fix: 'Choose a .p12 or .pfx file',
      what: 'The linked files are not PKCS#12 files with a certificate and its private key.',
      steps: [
        'Export the certificate with its private key, as .p12 or .pfx.',
        NEW_FILE,
      ],
      commands: 'export',
    },
    password: {
      fix: 'Type the password again',
      what: 'The password in the rows doesn’t open the files.',
      steps: [
        'Get the password from the person who exported the file. Check capital letters and spaces.',
        `Type it into the “${columns.password}” cell of the row.`,
      ],
      commands: 'open',
    },
    'file-not-found': {
      fix: 'Share the file or fix the link',
      what: 'Drive has no file for the link, or you don’t have access to it.',
      steps: [
        'Open the link of a row in your browser.',
        `If you see no file there, put the right link into the “${columns.file}” cell.`,
        'If it opens only for others, ask them to share the file with you.',
      ],
    },
    'file-link': {
      fix: 'Put in a link to the file',
      what: `The “${columns.file}” cell is empty, or contains something other than a link to a file in Drive.`,
      steps: [
        `In Drive, choose the file, then ${PATHS.copyLink}.`,
        `Put the link into the “${columns.file}” cell of the row, or import a folder, which matches files to rows automatically.`,
      ],
    },
    download: {
      fix: 'Let the file be downloaded',
      what: 'Drive shows the files, but doesn’t let you download them.',
      steps: [
        'Ask the owner to allow downloads for viewers (Share → Settings), or to make you an editor.',
        'If Drive marks the file as harmful, upload it to Drive again from a clean computer.',
      ],
    },
    'private-key': {
      fix: 'Export with the private key',
      what: 'The files lack the private key, or contain one that doesn’t belong to the certificate.',
      steps: [
        'Export the certificate with its private key, on the computer where it was requested.',
        NEW_FILE,
      ],
      commands: 'export',
    },
    'protection-unknown': {
      fix: 'Export in a common format',
      what: 'The files are protected in a way that S/MIME Rollout can’t read.',
      steps: [
        'Export each file again with AES-256 or Triple DES and a password.',
        NEW_FILE,
      ],
      commands: 'repack',
    },
    'expensive-to-open': {
      fix: 'Open them in the sidebar, or export again',
      what: 'The password protection of the files takes more time than a script has.',
      steps: [
        'Keep the sidebar open while the rows run: your browser then opens the files.',
        'Otherwise, export each file again with fewer iterations.',
      ],
      commands: 'repack',
    },
    'address-in-row': {
      fix: 'Correct the address in the row',
      what: `The “${columns.user}” or “${columns.alias}” cell contains something other than an e-mail address.`,
      steps: [
        `Type the address into the “${columns.user}” or “${columns.alias}” cell of the row.`,
      ],
    },
    'cell-in-row': {
      fix: 'Correct the cell that the message names',
      what: `The “${columns.renewalDays}” or “${columns.access}” cell contains something that can’t be understood.`,
      steps: ['Correct the cell that the row’s message names, or empty it.'],
    },
    'row-twice': {
      fix: 'Delete one of the rows',
      what: 'Two rows are for the same address. Gmail uses one certificate for an address.',
      steps: [
        'Compare both rows. The message names the other one.',
        'Delete the one with the older file.',
      ],
    },
    secret: {
      fix: 'Check the secret',
      what: `A secret in Google Cloud, named in the “${columns.password}” cell or in Settings, can’t be read.`,
      steps: [
        `Compare the name in the “${columns.password}” cell or in Settings with the secret in Secret Manager.`,
        'Give the operator the role Secret Manager Secret Accessor.',
        'Check in Settings which secrets are allowed.',
      ],
    },
    alias: {
      fix: 'Add or confirm the alias in Gmail',
      what: 'The users have no such address to send mail as, or haven’t confirmed it.',
      steps: [
        `Check the “${columns.alias}” cell for typing errors. The row’s message names the nearest address.`,
        `Otherwise the user adds the address in Gmail: Settings → ${PATHS.sendAs}.`,
      ],
    },
    'smime-off': {
      fix: 'Turn on hosted S/MIME',
      what: 'Hosted S/MIME is not turned on for these users, or their edition doesn’t include it.',
      steps: [
        `Open the Admin console: ${PATHS.smime}.`,
        'Turn it on for the users’ organizational unit. This can take up to 24 hours.',
      ],
    },
    'root-not-trusted': {
      fix: 'Add the root in the Admin console',
      what: 'Gmail doesn’t trust the root of these certificates.',
      steps: [
        `Open the Admin console: ${PATHS.smime}.`,
        'Add the root and its intermediate certificates there. This can take hours.',
      ],
    },
    'no-mailbox': {
      fix: 'Correct the user, or delete the row',
      what: 'These users have no mailbox in your organization.',
      steps: [
        `Check the “${columns.user}” cell for typing errors. It must contain the primary address, not an alias or a group.`,
        'Delete the row if the user has left.',
      ],
    },
    access: {
      fix: 'Check the access in Settings',
      what: 'S/MIME Rollout has no access to these mailboxes.',
      steps: [
        'Open Settings → Set-up check, and do what it says.',
        `Rows with “consent” in the “${columns.access}” column need the user’s consent: invite the users.`,
      ],
    },
    'google-busy': {
      fix: 'Run them again later',
      what: 'Google was busy or unavailable, or a limit of today was reached. Nothing is wrong with the rows.',
      steps: ['Wait a few minutes. After a daily limit, wait until tomorrow.'],
    },
    'not-default': {
      fix: 'Set a valid default',
      what: 'Gmail has no valid default certificate for these addresses.',
      steps: [
        `Run “${actionNames.setDefault}” for these rows, or “${actionNames.renew}” if the certificate has expired.`,
      ],
    },
    'certificate-gone': {
      fix: 'Upload the files again',
      what: 'Gmail no longer has the rows’ certificates.',
      steps: [
        `Run “${actionNames.upload}” for these rows if the users still need it.`,
      ],
    },
    refused: {
      fix: 'Read what Google says',
      what: 'Google refused without a reason, or with an unusual one.',
      steps: [
        'Read the row’s message and its likely reason.',
        'Compare with a row that works: same issuer, same kind of key, same chain?',
        'Check that your own root and its intermediate are in the Admin console.',
      ],
    },
    revoked: {
      fix: 'Replace the certificate',
      what: 'The CA has revoked the certificates that Gmail uses.',
      steps: [
        'Request new certificates from your CA. If you revoked them by mistake, they can’t be restored.',
        NEW_FILE,
      ],
    },
    expired: {
      fix: 'Renew the certificate',
      what: 'The certificates in the files have expired.',
      steps: ['Order new certificates from your CA.', NEW_FILE],
    },
    'not-yet-valid': {
      fix: 'Wait until it is valid',
      what: 'The certificates in the files are not valid yet.',
      steps: ['The row’s message names the day. Run the rows again then.'],
    },
    'dates-invalid': ca('The certificates contain dates that can’t be right.'),
    'address-mismatch': {
      fix: 'Use the file of this user',
      what: 'The certificates are for different addresses than the rows.',
      steps: [
        `The row’s message names the address in the certificate. Compare it with the “${columns.user}” and “${columns.alias}” cells.`,
        'Correct the address, or put in the link to the right file.',
      ],
    },
    'address-missing': ca('The certificates contain no e-mail address.'),
    'no-email-protection': ca('The certificates may not be used for e-mail.'),
    'rsa-modulus': ca('The RSA keys have a size that Gmail doesn’t accept.'),
    'key-unsuitable': ca('Gmail accepts RSA and elliptic-curve keys only.'),
    'self-signed': {
      fix: 'Use a certificate of a CA',
      what: 'The certificates are self-signed. Gmail needs a CA and an intermediate.',
      steps: ['Order certificates from a CA that Gmail trusts.', NEW_FILE],
    },
    'issued-by-root': ca(
      'A root issued these certificates directly. Gmail needs an intermediate certificate in between.',
    ),
    'ca-certificate': {
      fix: 'Use the certificate of the user',
      what: 'The files contain the certificate of a CA instead of the user’s.',
      steps: [
        'Export the user’s own certificate with its private key.',
        NEW_FILE,
      ],
      commands: 'export',
    },
    'several-keys': {
      fix: 'Export one certificate per file',
      what: 'The files contain several private keys, and Gmail may choose the wrong one.',
      steps: ['Export each certificate into a separate file.', NEW_FILE],
      commands: 'export',
    },
    'password-other-reading': {
      fix: 'Choose a plain password',
      what: 'The password has characters that Gmail may read differently.',
      steps: [
        'Export each file again with a password of plain letters, digits, and signs.',
        `Type it into the “${columns.password}” cell of the row.`,
      ],
      commands: 'repack',
    },
    'extensions-contradict': ca('The certificates contradict themselves.'),
    'signature-invalid': ca(
      'The signature of the CA doesn’t match the certificate.',
    ),
    'issuer-expired': ca('A CA certificate in the chain has expired.'),
    'issuer-not-yet-valid': ca(
      'A CA certificate in the chain is not valid yet.',
    ),
    'issuer-signature': ca(
      'A CA certificate in the chain is signed in a way that Gmail doesn’t accept.',
    ),
    'issuer-key': ca(
      'A CA certificate in the chain has a key that Gmail doesn’t accept.',
    ),
    'issuer-form': ca('A CA certificate in the chain has an unusual form.'),
    'issuer-not-ca': ca('A certificate in the chain may not issue others.'),
    'issuer-cannot-sign': ca('A CA in the chain may not sign certificates.'),
    'issuer-path-length': ca('The chain is longer than one of its CAs allows.'),
    'issuer-name-differs': ca(
      'The name of the issuer differs from the name in its own certificate.',
    ),
    'issuer-no-crl': ca(
      'A CA certificate in the chain has no revocation list.',
    ),
    'issuer-no-usage': ca(
      'A CA certificate in the chain doesn’t say what it issues for.',
    ),
    'issuer-no-email-protection': ca(
      'A CA in the chain may not issue certificates for e-mail.',
    ),
    other: {
      fix: 'Read the message of each row',
      what: 'Each of these rows has a different reason.',
      steps: ['Open each row, and do what its message says.'],
    },
  };
};
