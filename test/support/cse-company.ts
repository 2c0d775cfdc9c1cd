/** Some users with rows in the CSE sheet, two key services, and certificates of all kinds, over the real bundle. */
import {
  fillIn,
  openCompany,
  OPERATOR,
  SECOND_OPERATOR,
  type Company,
  type Line,
} from '../../emulator/company';
import type {Google} from '../../emulator/google/google';
import type {Wrapping} from '../../emulator/google/key-service';
import {
  certificateFiles,
  type CertificateFiles,
} from '../../emulator/sample-company/certificate-files';
import {SAMPLE_START} from '../../emulator/sample-company/company';
import type {Mailbox, Packing} from '../../emulator/sample-company/recipe';
import type {Workspace} from '../../emulator/workspace';
import type {WorkspaceOptions} from '../../emulator/workspace-types';
import type {
  CseAction,
  CseSettings,
  Progress,
  Selection,
} from '../../src/core/door/contract';
import {confirmedRows} from './confirmed-rows';
import {checkpoint} from './long-run';
import {DIST} from './project';
import {operatingOn, type Operating} from './operating';

export const ADA = 'ada@cse.example';
export const BEN = 'ben@cse.example';
export const CLEO = 'cleo@cse.example';
export const DORA = 'dora@cse.example';

export const KEY_SERVICE = 'https://kacls.example.com/v1';
export const NEW_SERVICE = 'https://keys.new.example/kacls';

/** Certificates by name. */
const RECIPES: readonly (readonly [string, string, Packing])[] = [
  ['ada', ADA, 'pkcs7'],
  ['ada next', ADA, 'pkcs7'],
  ['ben signing', BEN, 'pkcs7'],
  ['ben encryption', BEN, 'pkcs7'],
  ['ben next signing', BEN, 'pkcs7'],
  ['ben next encryption', BEN, 'pkcs7'],
  ['cleo', CLEO, 'with-root'],
  ['cleo slow', CLEO, 'with-root'],
  ['dora', DORA, 'pkcs7'],
  ['dora without root', DORA, 'pkcs7-without-root'],
];

export const PASSWORD = 'the pass of all files';

const MAILBOXES = RECIPES.map(([name, address, packing]): Mailbox => ({
  ...{file: `small-cse-${name.replace(/ /g, '-')}`, name, address},
  ...{password: PASSWORD, key: 'p-256', packing},
  // More than the page leaves to the script.
  ...(name === 'cleo slow' ? {iterations: 25_000} : {}),
}));

/** The content of a row. */
export interface Inputs {
  readonly user: string;
  readonly certificate: string;
  readonly metadata: string;
  readonly password?: string;
  readonly use?: string;
}

export interface CseCompany
  extends Company, Pick<Operating, 'ask' | 'refusal'> {
  /** For the tools of long runs. */
  readonly company: Parameters<typeof checkpoint>[0];
  readonly files: CertificateFiles;
  /** Puts a certificate file into Drive and gives its id. */
  certificate(name: string): string;
  /** Puts the wrapped key of one there, and gives its id. */
  wrapFile(name: string, service?: string): string;
  /** The wrapped key itself: the same one each time. */
  wrapped(name: string, service?: string): string;
  fillIn(...rows: readonly Inputs[]): void;
  /** Writes into the row of a user, by header. */
  type(user: string, header: string, value: string, use?: string): void;
  run(
    action: CseAction,
    options?: {
      readonly selection?: Selection;
      readonly confirmed?: number;
      readonly previews?: true;
      readonly token?: string;
    },
  ): Progress;
  setUpCse(settings: Partial<CseSettings>): void;
  /** The lines that are not blank, of the CSE sheet unless another one is named. */
  lines(sheet?: string): Line[];
  row(user: string, use?: string): Line;
  /** Ids of the methods that Google has answered since the last call of this, without those of tokens and Drive. */
  calls(): string[];
  /** Those that change something, by their last words. */
  writes(): string[];
  checkpoint(): () => void;
}

const HEADERS = {
  user: 'User',
  certificate: 'Certificate',
  password: 'Password',
  metadata: 'Key metadata',
  use: 'Use',
} as const;

const MOST_SLICES = 50;

/** Opens one, with its sheets set up and delegation turned on, but without rows. Certificates are made once and kept. */
export async function openCseCompany(
  wrap?: Wrapping,
  bundle: WorkspaceOptions['bundle'] = DIST,
): Promise<CseCompany> {
  const files = await certificateFiles(SAMPLE_START, MAILBOXES);
  const {google, workspace} = openCompany({
    bundle,
    users: [ADA, BEN, CLEO, DORA].map(primary => ({primary, cse: 'on'})),
    trustedRoot: files.trustedRoot,
    keyServices: [KEY_SERVICE, NEW_SERVICE].map(url => ({
      url,
      ...(wrap ? {wrap} : {}),
    })),
  });
  return around(google, workspace, files);
}

function around(
  google: Google,
  workspace: Workspace,
  files: CertificateFiles,
): CseCompany {
  const company = {google, workspace, rows: []};
  const readers = [OPERATOR, SECOND_OPERATOR];
  const known = new Map<string, string>();
  let counted = google.state.log.length;

  const fileOf = (name: string) => MAILBOXES.find(it => it.name === name)!.file;
  const wrapped = (name: string, service = KEY_SERVICE) => {
    const key = `${name} ${service}`;
    const data =
      known.get(key) ?? google.wrapped(service, files.keyOf(fileOf(name)));
    known.set(key, data);
    return data;
  };
  const operating = operatingOn(workspace);
  const {ask, refusal, typeInto} = operating;
  const lines = (sheet = 'CSE'): Line[] =>
    operating
      .lines(sheet)
      .filter(line => Object.values(line).some(it => it !== ''));
  const indexOf = (user: string, use = '') => {
    const found = lines().findIndex(
      it => it['User'] === user && (use === '' || it['Use'] === use),
    );
    if (found < 0) throw new Error(`no row for ${user} ${use}`);
    return found;
  };
  const calls = () => {
    const log = google.state.log.slice(counted);
    counted = google.state.log.length;
    return log
      .map(it => it.method)
      .filter(it => /\.cse\.|^kacls/.test(it))
      .map(it => it.replace(/^.*\.cse\./, ''));
  };

  return {
    ...{google, workspace, company, files},
    certificate: name =>
      google.addDriveFile({
        name: `${name}.p7pem`,
        bytes: files.get(fileOf(name)),
        readers,
      }),
    wrapFile: (name, service = KEY_SERVICE) =>
      google.addDriveFile({
        name: `${name}.wrap`,
        bytes: new TextEncoder().encode(
          JSON.stringify({
            kacls_url: service,
            wrapped_private_key: wrapped(name, service),
          }),
        ),
        readers,
      }),
    wrapped,
    fillIn(...rows) {
      const named = rows.map(row =>
        Object.fromEntries(
          Object.entries(HEADERS).map(([name, header]) => [
            header,
            row[name as keyof Inputs],
          ]),
        ),
      );
      fillIn(workspace, 'CSE', named, lines().length + 2);
    },
    type(user, header, value, use) {
      typeInto('CSE', indexOf(user, use), header, value);
    },
    ask,
    refusal,
    run(
      action,
      {selection = 'all', confirmed = 0, token, previews = false} = {},
    ) {
      const asked = {action, selection};
      const rows = confirmed === 0 ? {} : confirmedRows(workspace, asked);
      let progress = ask('start', {...asked, confirmed, ...rows, previews});
      const given = token === undefined ? {} : {keyServiceToken: token};
      for (let i = 0; !progress.finished && !progress.rests; i++) {
        if (i > MOST_SLICES) throw new Error('the run does not end');
        progress = ask('continue', given);
      }
      return progress;
    },
    setUpCse(settings) {
      const now = ask('cse').settings;
      ask('saveCse', {settings: {...now, ...settings}});
    },
    lines,
    row: (user, use) => lines()[indexOf(user, use)]!,
    calls,
    writes: () =>
      calls()
        .filter(it => !/(list|get|status)$/.test(it))
        .map(it => it.replace(/^kacls\./, '')),
    checkpoint() {
      const back = checkpoint(company);
      return () => {
        back();
        counted = google.state.log.length;
      };
    },
  };
}

/** The rows that most tests begin with, and what Gmail holds of their users. */
export function rowsOf(company: () => CseCompany) {
  return {
    ada: () => ({
      user: ADA,
      certificate: company().certificate('ada'),
      metadata: company().wrapFile('ada'),
    }),
    ben: (use: 'signing' | 'encryption', next = '') => ({
      user: BEN,
      use,
      certificate: company().certificate(`ben ${next}${use}`),
      metadata: company().wrapFile(`ben ${next}${use}`),
    }),
    dora: () => ({
      user: DORA,
      certificate: company().certificate('dora'),
      metadata: company().wrapFile('dora'),
    }),
    pairs: (user: string) => company().google.cseKeyPairs(user),
    identity: (user: string) => company().google.cseIdentities(user)[0],
  };
}
