/** A company of any size for measuring: every user has one good row, certificates of RSA 2048 with their chain. */
import {Clock} from '../emulator/clock';
import {createGoogle, type Google} from '../emulator/google/google';
import {certificateFiles} from '../emulator/sample-company/certificate-files';
import {SAMPLE_START} from '../emulator/sample-company/company';
import type {Mailbox} from '../emulator/sample-company/recipe';
import {ask} from '../emulator/sample-company/workspace';
import {createWorkspace, type Workspace} from '../emulator/workspace';

const OPERATOR = 'operator@large.example';
const SERVICE_ACCOUNT = 'smime-rollout@large.iam.gserviceaccount.com';
const CLIENT_ID = '100000000000000000001';

export interface LargeCompany {
  readonly google: Google;
  readonly workspace: Workspace;
}

/** @param users - how many rows */
export async function openLargeCompany(
  users: number,
  bundle: string,
): Promise<LargeCompany> {
  const mailboxes = Array.from({length: users}, (_, i) => mailbox(i));
  const certificates = await certificateFiles(SAMPLE_START, mailboxes);
  const clock = new Clock(SAMPLE_START);
  const google = createGoogle({clock});
  google.trustRoot(certificates.trustedRoot);
  google.addServiceAccount({email: SERVICE_ACCOUNT, clientId: CLIENT_ID});
  google.grantTokenCreator(SERVICE_ACCOUNT, OPERATOR);
  google.delegate(CLIENT_ID, [
    'https://www.googleapis.com/auth/gmail.settings.basic',
    'https://www.googleapis.com/auth/gmail.settings.sharing',
  ]);
  const workspace = createWorkspace({
    google,
    clock,
    operator: OPERATOR,
    bundle,
  });
  workspace.menu('setUp');
  mailboxes.forEach(({file, address, password}, i) => {
    google.addUser({primary: address});
    const id = google.addDriveFile({
      name: `${file}.p12`,
      bytes: certificates.get(file),
      readers: [OPERATOR],
    });
    workspace.edit('Rollout', i + 2, 1, address);
    workspace.edit('Rollout', i + 2, 3, id);
    workspace.edit('Rollout', i + 2, 4, password);
  });
  const answer = ask(workspace, {verb: 'settings'}) as {settings: object};
  ask(workspace, {
    verb: 'saveSettings',
    settings: {
      ...answer.settings,
      access: 'keyless',
      serviceAccount: SERVICE_ACCOUNT,
    },
  });
  return {google, workspace};
}

function mailbox(i: number): Mailbox {
  const name = `user${String(i).padStart(5, '0')}`;
  return {
    file: name,
    name,
    address: `${name}@large.example`,
    password: `pass-${i}`,
    key: 'rsa-2048',
  };
}
