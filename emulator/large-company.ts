/**
 * A company of any size, for measurements and for tests of long runs: valid rows only, its sheet filled and delegation
 * turned on. Certificates name many addresses, so that ten thousand rows need only a hundred of them; every row
 * nevertheless has its own Drive file.
 */
import {
  fillIn,
  openCompany,
  OPERATOR,
  SECOND_OPERATOR,
  type Company,
} from './company';
import {certificateFiles} from './sample-company/certificate-files';
import {SAMPLE_START} from './sample-company/company';
import type {KeyName} from './sample-company/keys';
import type {Mailbox, Packing} from './sample-company/recipe';

export interface LargeCompanyOptions {
  readonly users: number;
  /** Rows of each user: the primary address and send-as addresses. Default: 1. */
  readonly aliases?: number;
  /** Rows that share a certificate. Default: 100. */
  readonly together?: number;
  readonly key?: KeyName;
  readonly packing?: Packing;
  /** Mailboxes at once. Default: the script's own. */
  readonly width?: number;
  /** For the workspace's random numbers. */
  readonly seed?: number;
  readonly bundle: string;
}

/** A row as it was filled in. */
export interface LargeRow {
  readonly user: string;
  readonly alias: string;
  /** In Drive. */
  readonly fileId: string;
  readonly password: string;
}

export interface LargeCompany extends Company {
  readonly rows: readonly LargeRow[];
}

/** Opens a fresh one. Certificates are made once and kept. */
export async function openLargeCompany(
  options: LargeCompanyOptions,
): Promise<LargeCompany> {
  const {users, aliases = 1, bundle, seed = 1} = options;
  const addresses = Array.from({length: users}, (_, user) =>
    Array.from({length: aliases}, (_, alias) => addressOf(user, alias)),
  );
  const mailboxes = mailboxesOf(addresses.flat(), options);
  const files = await certificateFiles(SAMPLE_START, mailboxes);
  const {google, workspace} = openCompany({
    bundle,
    users: addresses.map(([primary = '', ...others]) => ({
      primary,
      aliases: others.map(it => ({sendAsEmail: it})),
    })),
    trustedRoot: files.trustedRoot,
    seed,
    ...(options.width ? {width: options.width} : {}),
  });
  const rows = mailboxes.flatMap(({address, others, file, password}) =>
    [address, ...(others ?? [])].map(alias => ({
      user: alias.replace(/\.\d+@/, '.0@'),
      alias,
      fileId: google.addDriveFile({
        name: `${alias}.p12`,
        bytes: files.get(file),
        readers: [OPERATOR, SECOND_OPERATOR],
      }),
      password,
    })),
  );
  fillIn(
    workspace,
    'Rollout',
    rows.map(({user, alias, fileId, password}) => ({
      User: user,
      Alias: alias,
      'Certificate file': fileId,
      Password: password,
    })),
  );
  return {google, workspace, rows};
}

function addressOf(user: number, alias: number): string {
  return `user${String(user).padStart(5, '0')}.${alias}@large.example`;
}

/** One certificate for so many neighboring rows. */
function mailboxesOf(
  addresses: readonly string[],
  {together = 100, key = 'rsa-2048', packing}: LargeCompanyOptions,
): Mailbox[] {
  const mailboxes: Mailbox[] = [];
  for (let i = 0; i < addresses.length; i += together) {
    const [address = '', ...others] = addresses.slice(i, i + together);
    mailboxes.push({
      file: `file-${i}`,
      name: `File ${i}`,
      address,
      others,
      password: `pass-${i}`,
      key,
      ...(packing ? {packing} : {}),
    });
  }
  return mailboxes;
}
