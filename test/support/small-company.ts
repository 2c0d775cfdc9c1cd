/** Three users with four rows and certificates of every age, over the real bundle: for the schedule, undo and off-boarding. */
import type {Line} from '../../emulator/company';
import {Clock} from '../../emulator/clock';
import {
  openRenewingCompany,
  type Certificates,
  type RenewingCompany,
  type RenewingRow,
} from '../../emulator/renewing-company';
import type {Action} from '../../src/core/door/contract';
import {NOW, pool, type Span} from './certificate-pool';
import {confirmedRows} from './confirmed-rows';
import {checkpoint} from './long-run';
import {DIST} from './project';
import {operatingOn, type Operating} from './operating';
import {writes} from './workflow-on-google';

export const ADA = 'ada@small.example';
/** Of Ada, without a row. */
export const ADA_DESK = 'ada.desk@small.example';
/** Of Ada, not confirmed yet. */
export const ADA_NEW = 'ada.new@small.example';
export const BEN = 'ben@small.example';
export const CLEO = 'cleo@small.example';
/** Of Cleo, with a row. */
export const CLEO_SALES = 'cleo.sales@small.example';

const DAY = 86_400_000;
const NIGHT = DAY / 4;

const USERS = [
  {
    primary: ADA,
    aliases: [
      {sendAsEmail: ADA_DESK},
      {sendAsEmail: ADA_NEW, verificationStatus: 'pending' as const},
    ],
  },
  {primary: BEN},
  {primary: CLEO, aliases: [{sendAsEmail: CLEO_SALES}]},
];

/** The rows as they are in the sheet. */
export const ROWS = [
  {user: ADA, alias: ADA},
  {user: BEN, alias: BEN},
  {user: CLEO, alias: CLEO},
  {user: CLEO, alias: CLEO_SALES},
];

export interface SmallCompany extends RenewingCompany, Operating {
  /** For the tools of long runs. */
  readonly company: Parameters<typeof checkpoint>[0];
  readonly certificates: Certificates;
  /** Runs an action over all rows or those of some aliases, and gives the calls that changed something in Gmail. */
  run(
    action: Action,
    aliases?: readonly string[],
    options?: {force?: boolean; confirmed?: number; previews?: boolean},
  ): string[];
  /** The line of Rollout for an alias. */
  row(alias: string): Line;
  type(alias: string, header: string, value: string): void;
  /** Names of the certificates that Gmail holds for an alias, the default's with a star. */
  holds(user: string, alias?: string): string[];
  /** Takes a certificate away, or makes it the default, as its user could in Gmail. */
  behindOurBack(user: string, name: Span, what: 'delete' | 'setDefault'): void;
  /** A day passes, from one evening to the next; Apps Script runs triggers only in the night. */
  night(): void;
  /** Saves the present state; the returned function restores it, any number of times. */
  checkpoint(): () => void;
}

/** Opens one; the rows name the given files, by alias. */
export async function openSmallCompany(
  files: Readonly<Record<string, Span>> = {},
): Promise<SmallCompany> {
  const addresses = [ADA, ADA_DESK, BEN, CLEO, CLEO_SALES];
  const certificates = await pool(addresses);
  const opened = openRenewingCompany({
    ...{users: USERS, certificates, bundle: DIST},
    clock: new Clock(NOW),
  });
  const {google, workspace} = opened;
  opened.fillIn(
    ROWS.map(({user, alias}): RenewingRow => {
      const name = files[alias];
      if (!name) return {user, alias};
      const password = certificates.password(name);
      return {user, alias, file: opened.addFile(name), password};
    }),
  );
  const operating = operatingOn(workspace);
  const {ask, lines, typeInto} = operating;
  const numberOf = (alias: string) =>
    lines('Rollout').findIndex(it => it['Alias'] === alias) + 2;
  const company = {google, workspace, rows: ROWS_WITHOUT_FILES};
  return {
    ...opened,
    ...operating,
    company,
    night() {
      workspace.advanceTo(workspace.clock.now() + NIGHT);
      workspace.clock.advance(DAY - NIGHT);
    },
    checkpoint: () => checkpoint(company),
    run(action, aliases, options = {}) {
      const before = google.state.log.length;
      if (aliases) {
        workspace.activate(
          'Rollout',
          aliases.map(it => `A${numberOf(it)}`),
        );
      }
      const selection = aliases ? 'selected' : 'all';
      const asked = {action, selection} as const;
      let progress = ask('start', {
        ...{...asked, ...options},
        ...(options.confirmed === undefined
          ? {}
          : confirmedRows(workspace, asked)),
      });
      while (!progress.finished) progress = ask('continue');
      return writes(google.state.log.slice(before).map(it => it.method));
    },
    row: alias => lines('Rollout')[numberOf(alias) - 2]!,
    type(alias, header, value) {
      typeInto('Rollout', numberOf(alias) - 2, header, value);
    },
    holds: (user, alias = user) =>
      google.smimeInfos(user, alias).map(it => {
        const name = certificates.nameOf(it.fingerprint);
        return it.isDefault ? `${name} *` : name;
      }),
    behindOurBack(user, name, what) {
      const at = google.state.users
        .find(it => it.primary === user)!
        .sendAs.find(it => it.isPrimary)!;
      const wanted = certificates.fingerprint(name);
      const found = at.smimeInfos.findIndex(it => it.fingerprint === wanted);
      if (found < 0) throw new Error(`${user} does not hold ${name}`);
      if (what === 'delete') at.smimeInfos.splice(found, 1);
      else at.smimeInfos.forEach((it, i) => (it.isDefault = i === found));
    },
  };
}

const ROWS_WITHOUT_FILES = ROWS.map(it => ({
  ...it,
  fileId: '',
  password: '',
}));
