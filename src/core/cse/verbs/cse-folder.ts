/** The verbs that bring a folder of certificate and key files in Drive into the CSE sheet. */
import {cseFolderFinding, type CseFolderFinding} from '../folder-findings';
import {
  pairFiles,
  pathOf,
  type FolderPairs,
  type Leftover,
} from '../folder-pairs';
import {folderChanges, type CseFolderChanges} from '../folder-changes';
import type {CseFolder, CseLeftover, CseVerbs} from '../contract';
import {besideRuns} from '../../run/beside-runs';
import {readTree} from '../../import/verbs/folder-tree';
import {keepLease} from '../../import/verbs/import-rows';
import {RequestRefused} from '../../rows/refusal';
import type {CsePorts} from '../ports';

const MAX_EXAMPLES = 10;
const MAX_LEFTOVERS = 100;
/** Files of other kinds in a finding. */
const MAX_NAMED = 5;

/**
 * What `takeCseFolder` would do. Writes nothing, and opens no file.
 *
 * @throws RequestRefused if the folder does not exist or may not be read, and without a CSE sheet
 */
export function scanCseFolder(
  ports: CsePorts,
  {link}: CseVerbs['scanCseFolder']['in'],
): CseFolder {
  const rows = ports.workbook.cse.rows();
  const {files, findings} = readTree(ports, String(link ?? ''));
  const pairs = pairFiles(files);
  const plan = folderChanges(pairs, rows);
  const {leftovers} = plan;
  const shown = [...leftovers].sort(byPlace).slice(0, MAX_LEFTOVERS);
  return {
    ...countsOf(plan),
    unchanged: plan.unchanged.length,
    examples: examplesOf(plan),
    leftovers: shown.map(it => told(ports, it)),
    left: leftovers.length,
    notices: [...findings, ...findingsOn(pairs)].map(it =>
      ports.viewerSpeech.notice(it),
    ),
  };
}

/**
 * Imports a folder into the CSE sheet. If cut off at any point and repeated, the result is the same: what is already written
 * stays unchanged.
 *
 * @returns how many rows were written
 * @throws RequestRefused as `scanCseFolder` does, if the changes are not those that were confirmed, while a run has rows in
 * the queue, and while another execution is working
 */
export function takeCseFolder(
  ports: CsePorts,
  {link, confirmed}: CseVerbs['takeCseFolder']['in'],
): CseVerbs['takeCseFolder']['out'] {
  const {cse} = ports.workbook;
  const pairs = pairFiles(readTree(ports, String(link ?? '')).files);
  return besideRuns(ports, lease => {
    const plan = folderChanges(pairs, cse.rows());
    const counts = countsOf(plan);
    if (counts.added + counts.changed !== confirmed) {
      throw new RequestRefused([
        cseFolderFinding('cse-folder-differs', counts),
      ]);
    }
    cse.refuseGuarded(plan.added.length, plan.changed);
    if (plan.added.length > 0) {
      cse.append(
        plan.added.map(({files: {user}, certificate, metadata}) => ({
          ...{user, certificate, password: '', metadata},
          use: '',
        })),
      );
    }
    keepLease(ports, lease);
    if (plan.changed.length > 0) cse.fill(plan.changed);
    ports.workbook.flush();
    return counts;
  });
}

function countsOf({added, changed}: CseFolderChanges) {
  return {added: added.length, changed: changed.length};
}

/** Some of each, so that neither hides the other. */
function examplesOf({added, changed}: CseFolderChanges): CseFolder['examples'] {
  const some = (
    rows: CseFolderChanges['added'] | CseFolderChanges['changed'],
    does: 'added' | 'changed',
  ) =>
    rows.slice(0, MAX_EXAMPLES / 2).map(({files}) => ({
      user: files.user,
      certificate: files.certificate ? pathOf(files.certificate) : '',
      metadata: files.key ? pathOf(files.key) : '',
      does,
    }));
  return [...some(added, 'added'), ...some(changed, 'changed')];
}

function told(
  {viewerSpeech}: CsePorts,
  {file, finding}: Leftover,
): CseLeftover {
  const {says, fix} = viewerSpeech.notice(finding);
  return {name: file.name, path: pathOf(file), says, fix};
}

function findingsOn(pairs: FolderPairs): CseFolderFinding[] {
  const {users, leftovers, unneeded, others} = pairs;
  const found: CseFolderFinding[] = [];
  if (users.length + leftovers.length === 0) {
    found.push(cseFolderFinding('cse-folder-without-files', {}));
  }
  if (unneeded.length > 0) {
    const facts = {count: unneeded.length};
    found.push(cseFolderFinding('cse-folder-pkcs12', facts));
  }
  if (others.length > 0) {
    const names = others.slice(0, MAX_NAMED).map(pathOf);
    const facts = {count: others.length, names};
    found.push(cseFolderFinding('cse-folder-others', facts));
  }
  return found;
}

function byPlace(a: Leftover, b: Leftover): number {
  const [one, other] = [pathOf(a.file), pathOf(b.file)];
  return one < other ? -1 : one > other ? 1 : 0;
}
