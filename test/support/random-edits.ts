/** Someone who may edit the sheet, but is not an operator, edits it between any two host calls of a run. */
import {createHash} from 'node:crypto';
import type {Google} from '../../emulator/google/google';
import {
  deleteRows,
  insertRows,
  sortArea,
} from '../../emulator/spreadsheet/moving';
import type {Workspace} from '../../emulator/workspace';

/** Requests that change something at Google, with ids replaced by names. */
export function changingRequests(google: Google): {
  /** Those since the last call of this. */
  take(): string[];
} {
  let taken: string[] = [];
  const handle = google.handle.bind(google);
  google.handle = request => {
    const {method, url} = request;
    const {hostname, pathname} = new URL(url);
    const changes = method.toUpperCase() !== 'GET' && !/\/batch/.test(pathname);
    if (changes && /^gmail\./.test(hostname)) {
      const body = new TextDecoder().decode(request.body);
      const text = named(google, `${method} ${pathname} ${body}`);
      taken.push(text.length < 400 ? text : shortened(text));
    }
    return handle(request);
  };
  return {
    take() {
      const before = taken;
      taken = [];
      return before;
    },
  };
}

function shortened(text: string): string {
  const digest = createHash('sha256').update(text).digest('hex');
  return `${text.slice(0, 150)}… ${digest}`;
}

/** Ids that Google generates in each run are replaced by a name for their certificate. */
function named(google: Google, text: string): string {
  const names = new Map<string, string>();
  for (const {primary, sendAs = []} of google.state.users) {
    for (const {smimeInfos} of sendAs) {
      for (const {id, fingerprint} of smimeInfos) names.set(id, fingerprint);
    }
    for (const {id, fingerprint} of google.cseKeyPairs(primary)) {
      names.set(id, fingerprint);
    }
  }
  return text.replace(/ANe1Bm[\w-]+/g, id => names.get(id) ?? id);
}

/**
 * Columns whose cells determine what is done. Files are not included: which one is uploaded is determined by the row until
 * then.
 */
const COLUMNS = [
  ...['Queued', 'Queued', 'Queued', 'User', 'Alias', 'Use', 'Certificate id'],
  ...['Fingerprint'],
  ...['Read from', 'State', 'Key pair', 'Previous key pair', 'Key service'],
  ...['Renew days before', 'Password'],
  // Of the Log, which Restore reads.
  ...['Before (IDs)', 'After (IDs)'],
];

const WORDS = [
  ...['upload', 'update', 'renew', 'refresh', 'setDefault', 'restore'],
  ...['delete', 'offBoard', 'cseUpload', 'cseSwitch', 'cseRollBack'],
  ...['cseEnable', 'cseDisable', 'cseDeleteIdentity', 'x', ''],
];

/** Does one edit of a sheet, as the dice say. */
export function editAtRandom(
  workspace: Workspace,
  name: string,
  next: () => number,
): void {
  const {spreadsheet, shown} = workspace;
  const edit = (row: number, column: number, text: string) =>
    editUnlessRefused(workspace, name, row, column, text);
  const sheet = spreadsheet.sheets.find(it => it.name === name)!;
  const cells = shown(name);
  const [header = [], ...lines] = cells;
  if (lines.length === 0) return;
  const row = () => 2 + (next() % lines.length);
  const columns = COLUMNS.map(it => header.indexOf(it) + 1).filter(
    it => it > 0,
  );
  const column = columns[next() % columns.length]!;
  const area = {row: 2, column: 1, rows: lines.length, columns: header.length};
  switch (next() % 12) {
    case 0:
      sortArea(sheet, area, [{column, ascending: next() % 2 === 0}]);
      return;
    case 1:
      insertRows(spreadsheet, sheet, row() - 1, 1);
      return;
    case 2:
      if (lines.length > 2) deleteRows(spreadsheet, sheet, row(), 1);
      return;
    case 3: {
      // A copy of a whole row over another one.
      const from = lines[row() - 2]!;
      const to = row();
      from.forEach((text, i) => edit(to, i + 1, text));
      return;
    }
    default: {
      const isQueued = header[column - 1] === 'Queued';
      const text = isQueued
        ? WORDS[next() % WORDS.length]!
        : (lines[row() - 2]![column - 1] ?? '');
      edit(row(), column, text);
    }
  }
}

/** Validation does not let everything be typed. */
function editUnlessRefused(
  {edit}: Workspace,
  name: string,
  row: number,
  column: number,
  text: string,
): void {
  try {
    edit(name, row, column, text);
  } catch (error) {
    if (!/data validation/.test(String(error))) throw error;
  }
}

/**
 * Edits sheets before a fifth of the host calls, from the first one that writes into Queued cells: the rows of the run have
 * been read by then.
 *
 * @param names - of the sheets
 * @param isBegun - whether edits begin immediately
 */
export function editMeanwhile(
  workspace: Workspace,
  names: readonly string[],
  next: () => number,
  isBegun: boolean,
): void {
  let begun = isBegun;
  let edits = 0;
  workspace.faults.onHostCall(call => {
    if (call === 'RangeList.setValue') begun = true;
    if (!begun || next() % 5 !== 0 || edits++ > 60) return;
    editAtRandom(workspace, names[next() % names.length]!, next);
  });
}
