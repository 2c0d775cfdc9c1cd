/** What the program says about one file, for people and machines alike. */
import type {
  Certificate,
  CertificateFinding,
  Examination,
} from '../src/core/certificates';
import {type Severity, worst} from '../src/core/base/finding';
import {certificateSentences} from '../src/messages/en/certificates';

export type Verdict = 'ok' | 'warn' | 'block' | 'unreadable';

export interface RecordedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly says: string;
  readonly fix: string;
}

/** The fields of `--json`, in this order. Times are ISO 8601 in UTC; null means not applicable. */
export interface FileRecord {
  readonly file: string;
  readonly opens: boolean;
  readonly problem: string | null;
  readonly keyAlgorithm: string | null;
  readonly certificates: number;
  readonly hasPrivateKey: boolean | null;
  readonly leafMatchesKey: boolean | null;
  readonly subject: string | null;
  readonly issuer: string | null;
  readonly serial: string | null;
  readonly emails: readonly string[];
  readonly subjectEmails: readonly string[];
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  readonly sha256: string | null;
  readonly signature: string | null;
  readonly keyUsage: readonly string[] | null;
  readonly extKeyUsage: readonly string[] | null;
  readonly chain: readonly string[];
  readonly encryption: string;
  readonly seal: string;
  readonly iterations: number;
  readonly verdict: Verdict;
  readonly findings: readonly RecordedFinding[];
}

/** The results for a file, for any of its uses. */
export type Examined = Pick<FileRecord, 'hasPrivateKey'> &
  Omit<
    Examination,
    'hasPrivateKey' | 'keys' | 'friendlyName' | 'added' | 'isRepacked'
  >;

export function record(file: string, of: Examined): FileRecord {
  return {
    file,
    opens: of.opens,
    problem: of.problem,
    ...facts(of.leaf),
    certificates: of.certificates,
    hasPrivateKey: of.hasPrivateKey,
    leafMatchesKey: of.leafMatchesKey,
    chain: of.chain.map(it => it.subject),
    encryption: of.encryption,
    seal: of.seal,
    iterations: of.iterations,
    verdict: verdict(of),
    findings: of.findings.map(recorded),
  };
}

/** The record of a file that is not there. */
export function missing(file: string): FileRecord {
  return {
    file,
    opens: false,
    problem: 'file-missing',
    ...facts(null),
    certificates: 0,
    hasPrivateKey: false,
    leafMatchesKey: null,
    chain: [],
    encryption: '',
    seal: '',
    iterations: 0,
    verdict: 'unreadable',
    findings: [
      {
        code: 'file-missing',
        severity: 'block',
        says: 'The file doesn’t exist, or you may not read it.',
        fix: 'Check the name and the folder.',
      },
    ],
  };
}

function facts(leaf: Certificate | null) {
  return {
    keyAlgorithm: leaf?.key.name ?? null,
    subject: leaf?.subject ?? null,
    issuer: leaf?.issuer ?? null,
    serial: leaf?.serial ?? null,
    emails: leaf?.emails ?? [],
    subjectEmails: leaf?.subjectEmails ?? [],
    notBefore: leaf ? iso(leaf.notBefore) : null,
    notAfter: leaf ? iso(leaf.notAfter) : null,
    sha256: leaf?.fingerprint ?? null,
    signature: leaf?.signature.name ?? null,
    keyUsage: leaf?.keyUsage ?? null,
    extKeyUsage: leaf?.extKeyUsage ?? null,
  };
}

function verdict(of: Examined): Verdict {
  if (!of.opens) return 'unreadable';
  const severity = worst(of.findings)?.severity;
  return severity === 'block' || severity === 'warn' ? severity : 'ok';
}

/** A finding with its sentences. */
export function recorded(finding: CertificateFinding): RecordedFinding {
  const {code, severity} = finding;
  return {code, severity, ...sentence(finding)};
}

function sentence(finding: CertificateFinding): {says: string; fix: string} {
  // The code selects the sentence that takes these facts; the compiler cannot follow a union through a table.
  const speak = certificateSentences[finding.code] as (
    facts: CertificateFinding['facts'],
  ) => {says: string; fix: string};
  return speak(finding.facts);
}

function iso(time: number): string | null {
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
