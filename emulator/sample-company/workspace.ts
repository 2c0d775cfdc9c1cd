/** The sample company's sheet, opened, set up and filled, with delegation switched on: where playground and demo begin. */
import {Clock} from '../clock';
import {
  createWorkspace,
  type Workspace,
  type WorkspaceOptions,
} from '../workspace';
import {createSampleCompany, SAMPLE_START, type SampleCompany} from './company';

export interface SampleWorkspace {
  readonly company: SampleCompany;
  readonly workspace: Workspace;
}

/** Where the inputs stand in a sheet that has just been set up. */
const INPUTS = ['user', 'alias', 'file', 'password'] as const;

/**
 * @param bundle - folder with the built project, or its files by name
 * @throws Error when the script refuses a step of the set-up
 */
export async function openSampleWorkspace(
  bundle: WorkspaceOptions['bundle'],
): Promise<SampleWorkspace> {
  const clock = new Clock(SAMPLE_START);
  const company = await createSampleCompany({clock});
  const workspace = createWorkspace({
    google: company.google,
    clock,
    operator: company.operator,
    bundle,
  });
  workspace.open();
  workspace.menu('setUp');
  company.rows.forEach((row, i) =>
    INPUTS.forEach((name, j) => {
      if (row[name]) workspace.edit('Rollout', i + 2, j + 1, row[name]);
    }),
  );
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
      // Few at once, so that a run over forty rows is something to watch.
      width: 8,
      asWarning: [],
    },
  });
  workspace.activate('Rollout', 'A2');
  return {company, workspace};
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
