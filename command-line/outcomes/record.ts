/** A row's outcome for machines: what the JSON lines and the outcomes' CSV hold. */
import type {RolloutOutcome} from '../../src/core/rows/outcome';
import type {QueuedTexts} from '../../src/core/rows/row';
import type {DoneRow} from '../ports/outcomes';

/** One JSON line. Instants are ISO 8601; texts are in the language of the run, codes in none. */
export interface OutcomeRecord {
  readonly row: number;
  readonly user: string;
  readonly alias: string;
  readonly file: string;
  /** A code such as `uploaded`; null where the state stays as it is. */
  readonly state: string | null;
  readonly counts: string;
  readonly message: string;
  readonly findings: readonly {code: string; severity: string}[];
  readonly before: string;
  readonly after: string;
  /** Of the certificate that the row is about. */
  readonly certificate: {
    readonly id: string;
    readonly fingerprint: string;
    readonly issuer: string;
    readonly expiresAt: string | null;
  } | null;
  readonly at: string;
}

/** The cell that names a row's certificate file. */
function fileIn(row: QueuedTexts & {file?: string; certificate?: string}) {
  return row.file ?? row.certificate ?? '';
}

export function recordOf({row, at, writing}: DoneRow): OutcomeRecord {
  const outcome: RolloutOutcome = writing.row.outcome;
  const {certificate} = outcome;
  const {entry} = writing.entry;
  return {
    ...{row: row.number, user: at.user, alias: at.alias, file: fileIn(row)},
    state: outcome.state,
    counts: writing.entry.counts,
    message: writing.row.message,
    findings: outcome.findings.map(({code, severity}) => ({code, severity})),
    ...{before: entry.before, after: entry.after},
    certificate: certificate
      ? {
          ...{id: certificate.id, fingerprint: certificate.fingerprint},
          issuer: certificate.issuer,
          expiresAt:
            certificate.expires === null
              ? null
              : new Date(certificate.expires).toISOString(),
        }
      : null,
    at: new Date(writing.row.at).toISOString(),
  };
}
