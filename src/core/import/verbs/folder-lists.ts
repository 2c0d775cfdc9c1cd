/** The password lists in a folder. They are read again for each request and never leave the script. */
import {download} from '../../google/drive/file';
import {readCsv} from '../csv';
import {decode} from '../decode';
import {isLeftover, type DriveFile} from '../drive-file';
import {isPasswordList, type PasswordList} from '../password-list';
import {runWorkflows} from '../../run/run-workflows';
import {attempt} from '../../google/wire';
import type {DoorFinding} from '../../rows/refusal';
import type {ImportPorts} from '../ports';
import {importRequestFinding} from '../door-findings';

const LONGEST_MS = 30_000;
/** Bytes of a list; it has a line for each file. */
const LARGEST_LIST = 2 * 1024 * 1024;

/** Reads the lists among some files; one that is of no use is named. */
export function readLists(
  ports: ImportPorts,
  files: readonly DriveFile[],
): {
  readonly lists: readonly PasswordList[];
  readonly findings: readonly DoorFinding[];
} {
  const all = files.filter(it => isPasswordList(it.name) && !isLeftover(it));
  const contents = runWorkflows(
    ports,
    all.map(({id}) => ({
      name: id,
      work: attempt(download(id, id, LARGEST_LIST)),
    })),
    ports.now() + LONGEST_MS,
  );
  const lists: PasswordList[] = [];
  const findings: DoorFinding[] = [];
  all.forEach(({name, path}, i) => {
    const content = contents[i];
    const bytes = content?.ok ? content.value : null;
    const csv =
      bytes && bytes.length <= LARGEST_LIST
        ? readCsv(decode(bytes), 'user or path')
        : null;
    if (csv && csv.rows.length > 0 && csv.findings.length === 0) {
      lists.push({folder: path, rows: csv.rows});
    } else {
      const facts = {name};
      findings.push(importRequestFinding('password-list-unusable', facts));
    }
  });
  return {lists, findings};
}
