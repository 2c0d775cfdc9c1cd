/** The kinds of rows that are worked on: those of hosted S/MIME, and those of client-side encryption. */
import {authorize} from '../../src/core/access/authorized';
import {cseLookAt} from '../../src/core/cse/jobs';
import {
  certificateIn,
  cseMailboxOf,
  cseRecordedIn,
  metadataIn,
  type CseTexts,
} from '../../src/core/cse/row';
import {cseRowNamesOf} from '../../src/core/cse/table';
import {fileIdOf} from '../../src/core/google/drive/link';
import {
  listSmimeInfo,
  type Mailbox,
} from '../../src/core/google/gmail/smime-info';
import {attempt, type Workflow} from '../../src/core/google/wire';
import {lookAt} from '../../src/core/hosted/jobs';
import {rowNamesOf} from '../../src/core/hosted/table';
import type {QueueKind, RunAction} from '../../src/core/rows/actions';
import {
  accessOf,
  mailboxOf,
  recordedIn,
  type QueuedTexts,
  type RowTexts,
} from '../../src/core/rows/row';
import type {Queue} from '../../src/core/run/queue';
import type {Look, RunOfRows} from '../../src/core/run/row-jobs';
import type {RunPorts} from './row-ports';

/** Rows of one kind. */
export interface RowKind<Texts extends QueuedTexts = QueuedTexts> extends Pick<
  Queue<Texts>,
  'kind' | 'rowNamesOf' | 'mailboxOf' | 'recordedIn'
> {
  /** How rows are worked on in a run. */
  lookAt(
    ports: RunPorts,
    within: RunOfRows,
    rows: readonly Texts[],
    chosen: readonly Texts[],
  ): Look<Texts>;
  /** What the work on a row reads for its user once it has opened its file; null if that is not known. */
  readsFirst(
    ports: RunPorts,
    action: RunAction,
    row: Texts,
  ): (() => Workflow<unknown>) | null;
  /** What makes a row matter to others: names that they share. */
  sharedBy(row: Texts): string[];
  /** The ID of the file that a name of `sharedBy` is about, if of its rows only the first ones and their number matter; otherwise null. */
  fileIn(name: string): string | null;
  /** The first key service that a row names: all of the run have to agree in it. */
  agreeIn(keyService: string): void;
}

/** @returns one for each run */
export function rowKindOf(kind: QueueKind): RowKind {
  return kind === 'cse' ? cseRows() : (hostedRows as RowKind);
}

const hostedRows: RowKind<RowTexts> = {
  ...{kind: 'rollout', rowNamesOf, mailboxOf, recordedIn, lookAt},
  sharedBy: row => sharedNames(mailboxOf(row), row.fileLink ?? row.file),
  fileIn: name => (name.startsWith(FILE) ? name.slice(FILE.length) : null),
  agreeIn: () => undefined,
  readsFirst({rights}, action, row) {
    if (action !== 'upload' && action !== 'preview') return null;
    const at = mailboxOf(row);
    const grant = rights.grantFor(at, accessOf(row));
    return grant && (() => attempt(authorize(listSmimeInfo(at), grant)));
  },
};

function cseRows(): RowKind {
  let keyService = '';
  const rows: RowKind<CseTexts> = {
    ...{kind: 'cse', rowNamesOf: cseRowNamesOf, mailboxOf: cseMailboxOf},
    recordedIn: cseRecordedIn,
    lookAt: (ports, {run, ...within}, all) =>
      cseLookAt(
        ports,
        {...within, run: keyService === '' ? run : {...run, keyService}},
        all,
      ),
    sharedBy: row =>
      sharedNames(cseMailboxOf(row), certificateIn(row), metadataIn(row)),
    fileIn: () => null,
    readsFirst: () => null,
    agreeIn(uri) {
      keyService ||= uri;
    },
  };
  return rows as RowKind;
}

const FILE = 'file ';

/** A mailbox is one of its user. */
function sharedNames({user}: Mailbox, ...cells: readonly string[]): string[] {
  return [
    ...(user === '' ? [] : [`user ${user}`]),
    ...cells.flatMap(cell => {
      const file = fileIdOf(cell);
      return file === null ? [] : [`${FILE}${file}`];
    }),
  ];
}
