/**
 * The sample company's sheet, opened, set up and filled, with delegation turned on and the web app deployed: where playground
 * and demo begin.
 */
import {Clock} from '../clock';
import {withWhitelist} from '../with-whitelist';
import {
  createWorkspace,
  type Workspace,
  type WorkspaceOptions,
} from '../workspace';
import {
  createSampleCompany,
  SAMPLE_START,
  type SampleCompany,
  type SampleCompanyOptions,
} from './company';
import {KEY_SERVICE} from './cse';
import {AT_HOME} from './languages';

export interface SampleWorkspace {
  readonly company: SampleCompany;
  readonly workspace: Workspace;
}

/** The columns that are filled in, by what fills them: their places, since their headers differ by language. */
const INPUTS = {user: 1, alias: 6, file: 4, password: 5} as const;
const CSE_INPUTS = {
  ...{user: 1, certificate: 4, password: 5},
  ...{metadata: 6, use: 7},
} as const;

/** The places of the sheets that are filled in. */
const ROLLOUT = 0;
const CSE = 4;

/**
 * @param bundle - folder with the built project, or its files by name
 * @param options - about the company's files; `isBlank`: the script is bound to a new spreadsheet, and nothing is set up yet
 * @throws Error when the script refuses a step of the set-up
 */
export async function openSampleWorkspace(
  bundle: WorkspaceOptions['bundle'],
  {
    isBlank = false,
    ...options
  }: Omit<SampleCompanyOptions, 'clock'> & {readonly isBlank?: boolean} = {},
): Promise<SampleWorkspace> {
  const clock = new Clock(SAMPLE_START);
  const company = await createSampleCompany({...options, clock});
  const workspace = createWorkspace({
    google: company.google,
    clock,
    operator: company.operator,
    bundle: withWhitelist(bundle, KEY_SERVICE),
    locale: AT_HOME[options.language ?? 'en'].locale,
  });
  workspace.open();
  if (!isBlank) fillInAll(workspace, company);
  company.google.addOAuthClient({
    ...company.oauthClient,
    redirectUris: [workspace.deployWebApp()],
  });
  if (!isBlank) workspace.activate(sheetAt(workspace, ROLLOUT), 'A2');
  return {company, workspace};
}

function fillInAll(workspace: Workspace, company: SampleCompany): void {
  workspace.menu('setUp');
  fillIn(workspace, ROLLOUT, INPUTS, company.rows);
  fillIn(workspace, CSE, CSE_INPUTS, company.cseRows);
  const {serviceAccount, testUser} = company.settings;
  ask(workspace, {
    verb: 'saveSettings',
    settings: {
      access: 'keyless',
      serviceAccount,
      clientId: '',
      operators: [company.operator],
      testUser,
      makeDefault: true,
      emptyPassword: true,
      // Few at once, so that a run over forty rows can be watched.
      width: 8,
      asWarning: [],
      roots: company.google.state.trustedRoots,
    },
  });
  // Its operators are past their first steps; the blank spreadsheet is where these are practised.
  ask(workspace, {verb: 'changeFirstRun', choice: 'hide'});
}

function fillIn<Name extends string>(
  workspace: Workspace,
  place: number,
  columns: Readonly<Record<Name, number>>,
  rows: readonly Readonly<Record<NoInfer<Name>, string>>[],
): void {
  const sheet = sheetAt(workspace, place);
  const [header = []] = workspace.shown(sheet);
  rows.forEach((row, i) => {
    for (const name of Object.keys(columns) as Name[]) {
      const column = header[columns[name] - 1]!;
      if (row[name]) workspace.edit(sheet, i + 2, column, row[name]);
    }
  });
}

function sheetAt({spreadsheet}: Workspace, place: number): string {
  return spreadsheet.sheets[place]!.name;
}

/**
 * Asks the script's door as the sidebar does.
 *
 * @throws Error with the notices when it refuses
 */
export function ask(workspace: Workspace, request: object): unknown {
  const answer = workspace.run('door', [request]) as {
    ok: boolean;
    value?: unknown;
    notices?: unknown;
  };
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}
