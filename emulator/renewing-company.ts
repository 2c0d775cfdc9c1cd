/**
 * A company whose certificates begin and expire at chosen instants, for tests and figures of renewal: what Gmail held
 * before simply exists, as if it had been uploaded at that time, and future files are made in advance.
 */
import {Clock} from './clock';
import {
  fillIn,
  openCompany,
  OPERATOR,
  SECOND_OPERATOR,
  type Company,
} from './company';
import {createGoogle, type Google} from './google/google';
import type {NewUser} from './google/set-up';
import {userOf, type StoredSmimeInfo} from './google/state';
import {
  certificateFiles,
  type CertificateFiles,
} from './sample-company/certificate-files';
import {SAMPLE_START} from './sample-company/company';
import type {Mailbox, Validity} from './sample-company/recipe';

const DAY_MS = 86_400_000;
/** Days of the recipe count from here: midnight in UTC. */
export const DAY_ZERO = Math.floor(SAMPLE_START / DAY_MS) * DAY_MS;

/** A certificate to be made. */
export interface CertificateRecipe {
  readonly name: string;
  /** All that it is made out to. */
  readonly addresses: readonly string[];
  /** Days from `DAY_ZERO`; parts of days down to the second. */
  readonly validity: Validity;
}

/** Certificates by name: as files, and as Gmail keeps them. */
export class Certificates {
  private readonly kept = new Map<string, StoredSmimeInfo>();
  private readonly recipes: ReadonlyMap<string, CertificateRecipe>;
  private held = 0;

  constructor(
    recipes: readonly CertificateRecipe[],
    private readonly files: CertificateFiles,
  ) {
    this.recipes = new Map(recipes.map(it => [it.name, it]));
  }

  get trustedRoot(): string {
    return this.files.trustedRoot;
  }

  /** The PKCS#12 file. */
  file(name: string): Uint8Array {
    return this.files.get(name);
  }

  password(name: string): string {
    return passwordOf(name);
  }

  fingerprint(name: string): string {
    return this.stored(name).fingerprint;
  }

  /** The certificate with this fingerprint. */
  nameOf(fingerprint: string): string {
    for (const name of this.recipes.keys()) {
      if (this.fingerprint(name) === fingerprint) return name;
    }
    throw new Error(`there is no certificate ${fingerprint}`);
  }

  /** When it begins and ends, milliseconds since the epoch. */
  validity(name: string): {readonly from: number; readonly to: number} {
    const [from, to] = this.recipe(name).validity;
    return {from: instantOf(from), to: instantOf(to)};
  }

  /** Gives it to an alias in Gmail, as if it had been uploaded at the time. */
  hold(
    google: Google,
    {user, alias}: {readonly user: string; readonly alias: string},
    name: string,
    isDefault: boolean,
  ): StoredSmimeInfo {
    const {sendAs = []} = userOf(google.state, user) ?? {};
    const at = sendAs.find(it => it.sendAsEmail === alias);
    if (!at) throw new Error(`${user} has no alias ${alias}`);
    const id = `ANe1Bm${String(++this.held).padStart(26, '0')}`;
    const stored = {...this.stored(name), id, isDefault};
    at.smimeInfos.push(stored);
    return stored;
  }

  /** Gmail's record of it, as made on a day on which it was valid. */
  private stored(name: string): StoredSmimeInfo {
    const known = this.kept.get(name);
    if (known) return known;
    const {addresses} = this.recipe(name);
    const {from, to} = this.validity(name);
    const google = createGoogle({clock: new Clock((from + to) / 2)});
    const primary = addresses[0] ?? '';
    google.trustRoot(this.trustedRoot);
    google.addUser({primary});
    const stored = google.holdCertificate(primary, primary, {
      pkcs12: this.file(name),
      password: passwordOf(name),
      isDefault: false,
    });
    this.kept.set(name, stored);
    return stored;
  }

  private recipe(name: string): CertificateRecipe {
    const found = this.recipes.get(name);
    if (!found) throw new Error(`there is no certificate ${name}`);
    return found;
  }
}

/** Makes the certificates, or reads those made before. */
export async function makeCertificates(
  recipes: readonly CertificateRecipe[],
): Promise<Certificates> {
  const mailboxes = recipes.map(
    ({name, addresses: [address = '', ...others], validity}): Mailbox => ({
      ...{file: name, name, address, others, validity},
      ...{password: passwordOf(name), key: 'rsa-2048', packing: 'quick'},
    }),
  );
  return new Certificates(recipes, await certificateFiles(DAY_ZERO, mailboxes));
}

export interface RenewingCompanyOptions {
  readonly users: readonly NewUser[];
  readonly certificates: Certificates;
  readonly bundle: string;
  /** Default: one that begins at `SAMPLE_START`. */
  readonly clock?: Clock;
  /** Of the spreadsheet. */
  readonly timeZone?: string;
}

/** A row to be filled in. */
export interface RenewingRow {
  readonly user: string;
  readonly alias?: string;
  /** Drive's id, or whatever the cell is to hold. */
  readonly file?: string;
  readonly password?: string;
  readonly renewalDays?: string;
}

export interface RenewingCompany extends Company {
  readonly certificates: Certificates;
  /** See `Certificates.hold`; the alias is the primary address by default. */
  hold(
    name: string,
    isDefault: boolean,
    user: string,
    alias?: string,
  ): StoredSmimeInfo;
  /** Puts a certificate's file into Drive and gives its id. */
  addFile(name: string): string;
  /** Puts another certificate's file in the place of one, under the same id. */
  replaceFile(id: string, name: string): void;
  /** Fills in rows of the Rollout sheet, from the second line on. */
  fillIn(rows: readonly RenewingRow[]): void;
}

/** Opens one, with its sheets set up and delegation turned on, but without rows. */
export function openRenewingCompany({
  users,
  certificates,
  bundle,
  clock = new Clock(SAMPLE_START),
  timeZone = 'Etc/UTC',
}: RenewingCompanyOptions): RenewingCompany {
  const {google, workspace} = openCompany({
    ...{users, bundle, clock, timeZone},
    trustedRoot: certificates.trustedRoot,
  });
  return {
    google,
    workspace,
    certificates,
    hold: (name, isDefault, user, alias = user) =>
      certificates.hold(google, {user, alias}, name, isDefault),
    addFile: name =>
      google.addDriveFile({
        name: `${name}.p12`,
        bytes: certificates.file(name),
        readers: [OPERATOR, SECOND_OPERATOR],
      }),
    replaceFile: (id, name) => {
      const {driveFiles} = google.state;
      const at = driveFiles.findIndex(it => it.id === id);
      const file = driveFiles[at];
      if (!file) throw new Error(`there is no file ${id}`);
      const bytes = certificates.file(name);
      driveFiles[at] = {...file, bytes, modified: clock.now()};
    },
    fillIn: rows =>
      fillIn(
        workspace,
        'Rollout',
        rows.map(row =>
          Object.fromEntries(
            Object.entries(row).map(([name, text]) => [
              HEADERS[name as keyof RenewingRow],
              text as string | undefined,
            ]),
          ),
        ),
      ),
  };
}

const HEADERS = {
  user: 'User',
  alias: 'Alias',
  file: 'Certificate file',
  password: 'Password',
  renewalDays: 'Renew days before',
} as const;

function passwordOf(name: string): string {
  return `pass of ${name}`;
}

function instantOf(day: number): number {
  return Math.round((DAY_ZERO + day * DAY_MS) / 1000) * 1000;
}
