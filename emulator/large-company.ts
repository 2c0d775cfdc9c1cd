/**
 * A company of any size, for measuring and for tests of long runs: good rows only, its sheet filled and delegation
 * switched on. Certificates name many addresses, so that ten thousand rows need a hundred of them; every row has a Drive
 * file of its own nevertheless.
 */
import {Clock} from './clock';
import {createGoogle, type Google} from './google/google';
import {certificateFiles} from './sample-company/certificate-files';
import {SAMPLE_START} from './sample-company/company';
import type {KeyName, Mailbox, Packing} from './sample-company/recipe';
import {ask} from './sample-company/workspace';
import {insertRows} from './spreadsheet/moving';
import {createWorkspace, type Workspace} from './workspace';

export const OPERATOR = 'operator@large.example';
export const SECOND_OPERATOR = 'second@large.example';
export const SERVICE_ACCOUNT = 'smime-rollout@large.iam.gserviceaccount.com';
export const CLIENT_ID = '100000000000000000001';

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

export interface LargeCompany {
  readonly google: Google;
  readonly workspace: Workspace;
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
  const clock = new Clock(SAMPLE_START);
  const google = createGoogle({clock});
  google.trustRoot(files.trustedRoot);
  delegate(google);
  const workspace = createWorkspace({
    google,
    clock,
    operator: OPERATOR,
    editors: [SECOND_OPERATOR],
    bundle,
    seed,
  });
  workspace.menu('setUp');
  for (const [primary = '', ...others] of addresses) {
    const sendAs = others.map(it => ({sendAsEmail: it}));
    google.addUser({primary, aliases: sendAs});
  }
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
  const sheet = workspace.spreadsheet.sheets.find(it => it.name === 'Rollout')!;
  const more = rows.length + 1 - sheet.maxRows;
  if (more > 0) insertRows(workspace.spreadsheet, sheet, sheet.maxRows, more);
  rows.forEach((row, i) =>
    [row.user, row.alias, row.fileId, row.password].forEach((text, j) =>
      workspace.edit('Rollout', i + 2, j + 1, text),
    ),
  );
  saveSettings(workspace, options.width);
  return {google, workspace, rows};
}

function addressOf(user: number, alias: number): string {
  return `user${String(user).padStart(5, '0')}.${alias}@large.example`;
}

/** One certificate for so many neighbouring rows. */
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

/** Lets the operators' service account act for every user. */
export function delegate(google: Google): void {
  google.addServiceAccount({email: SERVICE_ACCOUNT, clientId: CLIENT_ID});
  google.grantTokenCreator(SERVICE_ACCOUNT, OPERATOR);
  google.grantTokenCreator(SERVICE_ACCOUNT, SECOND_OPERATOR);
  google.delegate(CLIENT_ID, [
    'https://www.googleapis.com/auth/gmail.settings.basic',
    'https://www.googleapis.com/auth/gmail.settings.sharing',
  ]);
}

/** Tells the script of that service account. */
export function saveSettings(workspace: Workspace, width?: number): void {
  const {settings} = ask(workspace, {verb: 'settings'}) as {settings: object};
  ask(workspace, {
    verb: 'saveSettings',
    settings: {
      ...settings,
      access: 'keyless',
      serviceAccount: SERVICE_ACCOUNT,
      operators: [OPERATOR, SECOND_OPERATOR],
      ...(width ? {width} : {}),
    },
  });
}
