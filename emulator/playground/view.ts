/** All that the page shows, as data: made anew from the workspace whenever something may have changed. */
import {selectionOf} from '../apps-script/host/spreadsheet';
import type {LogEntry} from '../google/state';
import type {SampleCompany} from '../sample-company/company';
import type {Dialog, MenuTree, Workspace} from '../workspace';
import type {Delegated, Trouble} from './command';
import type {ToImport} from './companies';
import type {PermissionView} from './permission-step';
import {scriptView, type ScriptView} from './script-view';
import {sheetView, type SheetView} from './sheet-view';
import {consentView, type ConsentView} from './consent-view';

export interface View {
  /** Milliseconds since the epoch on the virtual clock. */
  readonly now: number;
  /** What the spreadsheet is called. */
  readonly title: string;
  /** null if there is nothing except the content of the sheet. */
  readonly toImport: ToImport | null;
  readonly person: string;
  readonly people: readonly {readonly address: string; readonly is: string}[];
  /** A menu item or trigger that is at work; empty otherwise. */
  readonly running: string;
  /** Their names, from left to right. */
  readonly sheets: readonly string[];
  readonly sheet: SheetView;
  readonly menus: readonly MenuTree[];
  /** The last toast; `number` counts all of them. */
  readonly toast: {
    readonly number: number;
    readonly title: string;
    readonly message: string;
  } | null;
  readonly dialog: (Dialog & {readonly id: number}) | null;
  /** Of the person at the keyboard. */
  readonly permission: PermissionView;
  /** `opening` counts how often it was opened. */
  readonly sidebar: {readonly title: string; readonly opening: number} | null;
  readonly script: ScriptView;
  readonly google: GoogleView;
  readonly consent: ConsentView;
}

export interface GoogleView {
  /** Aliases and what Gmail holds for each, those first that have a certificate; of many, some. */
  readonly aliases: readonly {
    readonly user: string;
    readonly alias: string;
    readonly certificates: readonly {
      readonly id: string;
      readonly issuer: string;
      readonly expires: number;
      readonly isDefault: boolean;
    }[];
  }[];
  /** Certificates that Gmail holds, and aliases, of all users. */
  readonly held: number;
  readonly aliasCount: number;
  /** The last requests, newest first. */
  readonly requests: readonly LogEntry[];
  /** How often each method was asked for, since the start. */
  readonly counts: Readonly<Record<string, number>>;
  readonly delegated: Delegated;
  readonly troubles: readonly {
    readonly kind: Trouble;
    readonly left: number;
  }[];
}

/** What the view needs in addition to the workspace. */
export interface Scene {
  readonly workspace: Workspace;
  readonly company: SampleCompany;
  readonly title: View['title'];
  readonly toImport: View['toImport'];
  readonly person: string;
  readonly people: View['people'];
  readonly running: string;
  readonly dialog: View['dialog'];
  readonly permission: View['permission'];
  readonly openings: number;
  readonly troubles: GoogleView['troubles'];
}

/** More than these would only make the page slow. */
const MAX_REQUESTS = 200;
const MAX_ALIASES = 200;

export function viewOf(scene: Scene): View {
  const {workspace, person, people, running, dialog, openings} = scene;
  const {permission, title, toImport} = scene;
  const {spreadsheet, ui} = workspace;
  const selection = selectionOf(spreadsheet, person);
  const open =
    spreadsheet.sheets.find(({id}) => id === selection.sheet) ??
    spreadsheet.sheets[0]!;
  const toast = ui.toasts.at(-1);
  return {
    now: workspace.clock.now(),
    title,
    toImport,
    person,
    people,
    running,
    sheets: spreadsheet.sheets.map(({name}) => name),
    sheet: sheetView(workspace, open, selection.areas),
    menus: ui.menus,
    toast: toast ? {...toast, number: ui.toasts.length} : null,
    dialog,
    permission,
    sidebar: ui.sidebar && {title: ui.sidebar.title, opening: openings},
    script: scriptView(workspace),
    google: googleView(scene),
    consent: consentView(scene.company),
  };
}

function googleView({company, troubles}: Scene): GoogleView {
  const {users, log, delegations} = company.google.state;
  const counts: Record<string, number> = {};
  for (const {method} of log) counts[method] = (counts[method] ?? 0) + 1;
  const all = users.flatMap(user =>
    user.sendAs.map(it => ({user: user.primary, ...it})),
  );
  const isEmpty = ({smimeInfos}: (typeof all)[number]) =>
    Number(smimeInfos.length === 0);
  const fullFirst = [...all].sort((a, b) => isEmpty(a) - isEmpty(b));
  return {
    aliases: fullFirst
      .slice(0, MAX_ALIASES)
      .map(({user, sendAsEmail, smimeInfos}) => ({
        user,
        alias: sendAsEmail,
        certificates: smimeInfos.map(held => ({
          id: held.id,
          issuer: held.issuerCn,
          expires: held.expiration,
          isDefault: held.isDefault,
        })),
      })),
    held: all.reduce((sum, it) => sum + it.smimeInfos.length, 0),
    aliasCount: all.length,
    requests: log.slice(-MAX_REQUESTS).reverse(),
    counts,
    delegated: delegatedBy(delegations[company.settings.clientId] ?? []),
    troubles,
  };
}

function delegatedBy(scopes: readonly string[]): Delegated {
  if (scopes.length === 0) return 'nothing';
  const isWide = scopes.some(it => it.includes('/admin.directory.'));
  return isWide ? 'Gmail and the directory' : 'Gmail';
}
