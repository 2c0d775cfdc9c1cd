/** A company as every one that is made up begins: two operators, delegation, and a Sheet that is set up, without rows. */
import {Clock} from './clock';
import {createGoogle, type Google} from './google/google';
import {SAMPLE_START} from './sample-company/company';
import {ask} from './sample-company/workspace';
import {insertRows} from './spreadsheet/moving';
import {withWhitelist} from './with-whitelist';
import {
  createWorkspace,
  type Workspace,
  type WorkspaceOptions,
} from './workspace';

export const OPERATOR = 'operator@large.example';
export const SECOND_OPERATOR = 'second@large.example';
export const SERVICE_ACCOUNT = 'smime-rollout@large.iam.gserviceaccount.com';
export const CLIENT_ID = '100000000000000000001';

/** A row of a sheet, by header. */
export type Line = Record<string, string>;

export interface Company {
  readonly google: Google;
  readonly workspace: Workspace;
}

export interface CompanyOptions extends Pick<
  WorkspaceOptions,
  'bundle' | 'timeZone' | 'seed'
> {
  readonly users: readonly Parameters<Google['addUser']>[0][];
  /** What an administrator has added to the roots that Gmail trusts. */
  readonly trustedRoot?: Parameters<Google['trustRoot']>[0];
  /** The script may ask them. */
  readonly keyServices?: readonly Parameters<Google['addKeyService']>[0][];
  /** Default: one that is set to `SAMPLE_START`. */
  readonly clock?: Clock;
  /** The creator of the Sheet. Default: `OPERATOR`. */
  readonly operator?: string;
  /** Whether the script reaches everybody, by delegation. Default: yes. */
  readonly isDelegated?: boolean;
  /** Mailboxes at once. Default: the script's own. */
  readonly width?: number;
}

/** Opens a fresh one. */
export function openCompany({
  users,
  bundle,
  trustedRoot,
  keyServices = [],
  clock = new Clock(SAMPLE_START),
  operator = OPERATOR,
  isDelegated = true,
  width,
  ...more
}: CompanyOptions): Company {
  const google = createGoogle({clock});
  if (trustedRoot) google.trustRoot(trustedRoot);
  if (isDelegated) delegate(google);
  for (const it of keyServices) google.addKeyService(it);
  const workspace = createWorkspace({
    ...{google, clock, operator, ...more},
    editors: [SECOND_OPERATOR],
    bundle: keyServices.reduce<WorkspaceOptions['bundle']>(
      (it, {url}) => withWhitelist(it, `${url}/`),
      bundle,
    ),
  });
  workspace.menu('setUp');
  for (const it of users) google.addUser(it);
  if (isDelegated) saveSettings(workspace, trustedRoot, width);
  return {google, workspace};
}

/** The lines of a sheet below its header; empty for a missing sheet. */
export function linesOf(
  {spreadsheet, shown}: Workspace,
  sheet: string,
): Line[] {
  const isThere = spreadsheet.sheets.some(it => it.name === sheet);
  const [header = [], ...rest] = isThere ? shown(sheet) : [];
  return rest.map(line =>
    Object.fromEntries(header.map((name, i) => [name, line[i] ?? ''])),
  );
}

/**
 * Writes lines into a sheet as a person would, and makes room for them. Cells that a line omits or leaves empty stay
 * unchanged.
 *
 * @param first - the row number of the first one
 */
export function fillIn(
  workspace: Workspace,
  name: string,
  lines: readonly Readonly<Record<string, string | undefined>>[],
  first = 2,
): void {
  const {spreadsheet} = workspace;
  const sheet = spreadsheet.sheets.find(it => it.name === name)!;
  const more = lines.length + first - 1 - sheet.maxRows;
  if (more > 0) insertRows(spreadsheet, sheet, sheet.maxRows, more);
  const header = workspace.shown(name)[0] ?? [];
  lines.forEach((line, i) => {
    for (const [title, text] of Object.entries(line)) {
      const column = header.indexOf(title) + 1;
      if (column === 0) throw new Error(`no column ${title}`);
      if (text) workspace.edit(name, first + i, column, text);
    }
  });
}

/** Lets the operators' service account act for every user. */
function delegate(google: Google): void {
  google.addServiceAccount({email: SERVICE_ACCOUNT, clientId: CLIENT_ID});
  google.grantTokenCreator(SERVICE_ACCOUNT, OPERATOR);
  google.grantTokenCreator(SERVICE_ACCOUNT, SECOND_OPERATOR);
  google.delegate(CLIENT_ID, [
    'https://www.googleapis.com/auth/gmail.settings.basic',
    'https://www.googleapis.com/auth/gmail.settings.sharing',
  ]);
}

/** Tells the script of that service account, and of the root that is trusted. */
function saveSettings(
  workspace: Workspace,
  trustedRoot: string | undefined,
  width?: number,
): void {
  const {settings} = ask(workspace, {verb: 'settings'}) as {settings: object};
  ask(workspace, {
    verb: 'saveSettings',
    settings: {
      ...settings,
      access: 'keyless',
      serviceAccount: SERVICE_ACCOUNT,
      operators: [OPERATOR, SECOND_OPERATOR],
      roots: trustedRoot ? [trustedRoot] : [],
      ...(width ? {width} : {}),
    },
  });
}
