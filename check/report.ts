import type {FileRecord, Verdict} from './record';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  ok: 'fine',
  warn: 'warnings',
  block: 'blocked',
  unreadable: 'unreadable',
};

const MARKS = {block: '✖', warn: '!', advice: '·'};

/** One line. */
export function jsonReport(record: FileRecord): string {
  return JSON.stringify(record);
}

/** A verdict, what the certificate is, and each finding with its fix. */
export function humanReport(record: FileRecord): string {
  const lines = [`${record.file}: ${VERDICTS[record.verdict]}`];
  if (record.subject !== null) {
    const {subject, issuer, keyAlgorithm, notBefore, notAfter} = record;
    const addresses = [...record.emails, ...record.subjectEmails];
    lines.push(
      `  ${subject}`,
      `  for ${[...new Set(addresses)].join(', ') || 'no address'}; ${keyAlgorithm}; valid ${day(notBefore)} to ${day(notAfter)}`,
      `  issued by ${issuer}`,
    );
  }
  for (const {severity, code, says, fix} of record.findings) {
    lines.push(`  ${MARKS[severity]} ${says} [${code}]`, `      ${fix}`);
  }
  return lines.map(printable).join('\n') + '\n';
}

/** How many files got each verdict. */
export function summary(records: readonly FileRecord[]): string {
  const counts = (['ok', 'warn', 'block', 'unreadable'] as const)
    .map(verdict => ({
      verdict,
      count: records.filter(it => it.verdict === verdict).length,
    }))
    .filter(it => it.count > 0)
    .map(it => `${it.count} ${VERDICTS[it.verdict]}`);
  const files = records.length === 1 ? '1 file' : `${records.length} files`;
  return `${files}: ${counts.join(', ') || 'nothing to do'}`;
}

function day(time: string | null): string {
  return time?.slice(0, 10) ?? 'an unreadable day';
}

/** Names in certificates come from anyone: nothing in them may control the terminal or change the reading direction. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '?');
}
