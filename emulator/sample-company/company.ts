/** Meridian Freight, a company that does not exist: users, aliases, certificate files in Drive, and the rows of its sheet. */
import type {Clock} from '../clock';
import {createGoogle, type Google} from '../google/google';
import type {NewUser} from '../google/set-up';
import {certificateFiles, type CertificateFiles} from './certificate-files';
import {addCse, type CseCompanyRow} from './cse';
import {CSE_MAILBOXES} from './cse-recipe';
import {AT_HOME, type CompanyLanguage} from './languages';
import {MAILBOXES} from './recipe';
import {
  SAMPLE_ROWS,
  type GmailAnswer,
  type OtherFile,
  type SampleRow,
  type Source,
} from './rows';

/** When the sample company's clock starts, unless another day is given: 2026-11-22T09:00:00Z. */
export const SAMPLE_START = Date.UTC(2026, 10, 22, 9);

export interface CompanyRow {
  readonly user: string;
  readonly alias: string;
  /** Drive id, or a link to the file. */
  readonly file: string;
  readonly password: string;
  /** What the row shows. */
  readonly note: string;
  readonly gmail: GmailAnswer;
}

export interface SampleCompany {
  readonly google: Google;
  readonly rows: readonly CompanyRow[];
  readonly cseRows: readonly CseCompanyRow[];
  /** Drive ids of the certificate files, by their name in the recipe. */
  readonly files: Readonly<Record<string, string>>;
  /** The administrator at the keyboard. */
  readonly operator: string;
  readonly settings: {
    readonly serviceAccount: string;
    readonly clientId: string;
    /** What the delegation entry grants. */
    readonly scopes: readonly string[];
    readonly testUser: string;
  };
  /** For consent; Google knows it once the script's web app has an address. */
  readonly oauthClient: {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly name: string;
  };
}

const OPERATOR = 'robin.delacroix@meridian.example';
const SERVICE_ACCOUNT = 'smime-rollout@meridian-mail.iam.gserviceaccount.com';
const CLIENT_ID = '104857600000000000021';
const SCOPES = [
  'https://www.googleapis.com/auth/gmail.settings.basic',
  'https://www.googleapis.com/auth/gmail.settings.sharing',
];
const OAUTH_CLIENT = {
  clientId: '104857600000-meridianmail.apps.googleusercontent.com',
  clientSecret: 'GOCSPX-only-in-the-playground',
  name: 'Meridian S/MIME',
};
const HUGE_BYTES = 20 * 1024 * 1024;

/** The special properties of a user; all other users of rows are ordinary ones. */
const PECULIARITIES: Readonly<Record<string, Partial<NewUser>>> = {
  'amina.okafor': {aliases: [{sendAsEmail: 'sales@meridian.example'}]},
  'bjorn.akesson': {
    aliases: [
      {sendAsEmail: 'press@meridian.example', verificationStatus: 'pending'},
    ],
  },
  'carmen.ortiz': {
    aliases: [
      {sendAsEmail: 'carmen@ortiz-consulting.example', treatAsAlias: true},
    ],
  },
  'fiona.macleod': {suspended: true},
  'warehouse.kiosk': {mailbox: false},
  'gustav.nilsen': {smime: 'off'},
};
const UNKNOWN_USER = 'ingrid.holm';

/** What Gmail holds before anything begins. */
const HELD = [
  {user: 'hana.yamada', file: 'hana-yamada', isDefault: true},
  {user: 'ilse.vandermeer', file: 'ilse-van-der-meer', isDefault: false},
  {user: 'joao.pereira', file: 'joao-pereira-2025', isDefault: true},
];

export interface SampleCompanyOptions {
  readonly clock: Clock;
  /** How often the passwords of its files are hashed; the usual number by default. With few, files open immediately. */
  readonly iterations?: number | undefined;
  /** Default: English. */
  readonly language?: CompanyLanguage | undefined;
}

/**
 * The company on the day that its clock shows. Makes the certificates if they are not in the cache yet (about two seconds),
 * otherwise takes milliseconds.
 *
 * @throws Error with what to do if the program `openssl` is missing
 */
export async function createSampleCompany({
  clock,
  iterations,
  language = 'en',
}: SampleCompanyOptions): Promise<SampleCompany> {
  const certificates = await certificateFiles(
    clock.now(),
    [...MAILBOXES, ...CSE_MAILBOXES].map(it =>
      iterations ? {...it, iterations} : it,
    ),
  );
  const google = createGoogle({clock});
  google.trustRoot(certificates.trustedRoot);
  addUsers(google, AT_HOME[language].names);
  addServiceAccount(google);
  const files = addFiles(google, certificates);
  for (const held of HELD) {
    google.holdCertificate(address(held.user), address(held.user), {
      pkcs12: certificates.get(held.file),
      password: passwordOf(held.file),
      isDefault: held.isDefault,
    });
  }
  return {
    google,
    rows: SAMPLE_ROWS.map(row => companyRow(row, files)),
    cseRows: addCse(google, certificates, address, [OPERATOR]),
    files,
    operator: OPERATOR,
    settings: {
      serviceAccount: SERVICE_ACCOUNT,
      clientId: CLIENT_ID,
      scopes: SCOPES,
      testUser: address('amina.okafor'),
    },
    oauthClient: OAUTH_CLIENT,
  };
}

function addUsers(
  google: Google,
  atHome: Readonly<Record<string, string>>,
): void {
  google.addUser({
    primary: OPERATOR,
    displayName: atHome[OPERATOR.split('@')[0]!] ?? 'Robin Delacroix',
    admin: true,
  });
  const names = new Set(SAMPLE_ROWS.map(row => row.user.toLowerCase()));
  for (const name of names) {
    if (!name || name === UNKNOWN_USER) continue;
    const primary = address(name);
    const displayName =
      atHome[name] ??
      MAILBOXES.find(it => it.address === primary)?.name ??
      titleCase(name);
    google.addUser({primary, displayName, ...PECULIARITIES[name]});
  }
}

function addServiceAccount(google: Google): void {
  google.addServiceAccount({email: SERVICE_ACCOUNT, clientId: CLIENT_ID});
  google.grantTokenCreator(SERVICE_ACCOUNT, OPERATOR);
  google.delegate(CLIENT_ID, SCOPES);
}

function addFiles(
  google: Google,
  certificates: CertificateFiles,
): Record<string, string> {
  const files: Record<string, string> = {};
  const hidden = SAMPLE_ROWS.filter(row => row.hidden).map(row => row.source);
  for (const {file, packing} of MAILBOXES) {
    const isHidden = hidden.some(
      it => it && 'mailbox' in it && it.mailbox === file,
    );
    files[file] = google.addDriveFile({
      name: packing === 'pem' ? `${file}.pem` : `${file}.p12`,
      bytes: certificates.get(file),
      readers: [isHidden ? address('dmitri.sokolov') : OPERATOR],
    });
  }
  const others: Record<Exclude<OtherFile, 'missing'>, string> = {
    empty: google.addDriveFile({
      name: 'nadia-haddad.p12',
      bytes: new Uint8Array(),
      readers: [OPERATOR],
    }),
    text: google.addDriveFile({
      name: 'zoe-clarke.p12',
      bytes: new TextEncoder().encode(
        'Please find attached the certificate you asked for.\n',
      ),
      readers: [OPERATOR],
    }),
    huge: google.addDriveFile({
      name: 'bruno-keller.p12',
      // Begins like a PKCS#12 of that length, made when asked for.
      bytes: hugeFile,
      readers: [OPERATOR],
    }),
    document: google.addDriveFile({
      name: 'Certificate of Esther Mensah',
      mimeType: 'application/vnd.google-apps.document',
      bytes: new Uint8Array(),
      readers: [OPERATOR],
    }),
  };
  return {...files, ...others, missing: `1${'NoSuchFile'.repeat(3)}xy`};
}

function hugeFile(): Uint8Array {
  const bytes = new Uint8Array(HUGE_BYTES);
  // SEQUENCE with a four-byte length, then version 3.
  bytes.set([0x30, 0x84, 0x01, 0x3f, 0xff, 0xfa, 0x02, 0x01, 0x03]);
  return bytes;
}

function companyRow(
  row: SampleRow,
  files: Readonly<Record<string, string>>,
): CompanyRow {
  const id = fileOf(row.source, files);
  return {
    user: row.user && address(row.user),
    alias: row.alias ?? (row.user && address(row.user)),
    file: row.asLink
      ? `https://drive.google.com/file/d/${id}/view?usp=sharing`
      : id,
    password:
      row.source?.password ??
      (row.source && 'mailbox' in row.source
        ? passwordOf(row.source.mailbox)
        : ''),
    note: row.note,
    gmail: row.gmail,
  };
}

function fileOf(
  source: Source,
  files: Readonly<Record<string, string>>,
): string {
  if (!source) return '';
  const id = files['mailbox' in source ? source.mailbox : source.other];
  if (!id) throw new Error('a row names a file that is not in the recipe');
  return id;
}

function passwordOf(file: string): string {
  const mailbox = MAILBOXES.find(it => it.file === file);
  if (!mailbox) throw new Error(`${file} is not in the recipe`);
  return mailbox.password;
}

/** Whole addresses stay as they are. */
function address(user: string): string {
  return user.includes('@') ? user : `${user}@meridian.example`;
}

function titleCase(local: string): string {
  return local
    .split('.')
    .map(part => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}
