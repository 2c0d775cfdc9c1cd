/**
 * The CA certificates that are known: from files that were opened, from what Gmail holds, and from people. They complete files that
 * lack them. All of it is public, and none of it is trusted: a chain counts by its signatures.
 */
import {base64, fromBase64} from '../base/bytes';
import {DAY_MS} from '../base/time';
import type {Certificate} from '../certificates';
import {certificates} from '../certificates/lazy';

/** Where they are kept, as one text. */
export interface CaCertificateStore {
  /** Empty where nothing is kept. */
  caCertificates(): string;
  saveCaCertificates(text: string): void;
}

/** More than any organization's CAs have; the least useful ones go first. */
const MAX_CERTIFICATES = 60;
/** Of the text. Properties of a document hold 500 kB together, and a run keeps up to 250 kB of log lines there. */
const MAX_CHARACTERS = 100_000;
/** Bytes of one. Those of CAs have one or two thousand. */
const MAX_LENGTH = 4000;
/** So many are learned in one execution: files of strangers must not push out what is needed. */
const MAX_LEARNED = 30;

interface Known {
  readonly certificate: Certificate;
  /** Days since 1970 when it last completed a file, or was added by a person; 0: never. */
  readonly usefulOn: number;
}

/** Those of one document, in one execution. Read at the first use; each change is kept at once, and lists are short. */
export class CaCertificates {
  private all: readonly Known[] | null = null;
  private learned = 0;

  /** @param now - milliseconds since the epoch */
  constructor(
    private readonly store: CaCertificateStore,
    private readonly now: () => number,
  ) {}

  /** Those that have not expired, the most useful ones first. */
  known(): readonly Certificate[] {
    return this.load()
      .map(it => it.certificate)
      .filter(it => it.notAfter > this.now());
  }

  /** Remembers those of chains that were met, except those that don't belong to a CA or have expired. */
  learn(chains: readonly Certificate[]): void {
    const fresh = this.newAmong(chains).slice(0, MAX_LEARNED - this.learned);
    if (fresh.length === 0) return;
    this.learned += fresh.length;
    const learned = fresh.map(certificate => ({certificate, usefulOn: 0}));
    this.keep([...learned, ...this.load()]);
  }

  /**
   * Remembers those that a person adds, as if each had just been useful.
   *
   * @returns those that are known now, in their order; the others have expired, are too long, or don't belong to a CA
   */
  add(given: readonly Certificate[]): readonly Certificate[] {
    const usefulOn = this.today;
    const added = this.newAmong(given).map(certificate => ({
      ...{certificate, usefulOn},
    }));
    this.keep([...added, ...this.load()]);
    this.markUseful(given);
    const known = new Set(this.load().map(it => it.certificate.fingerprint));
    return given.filter(it => known.has(it.fingerprint));
  }

  /** Notes that a file was completed with some: they are the last to go. */
  markUseful(used: readonly Certificate[]): void {
    const {today} = this;
    const names = new Set(used.map(it => it.fingerprint));
    const isNews = ({certificate, usefulOn}: Known) =>
      names.has(certificate.fingerprint) && usefulOn !== today;
    if (!this.load().some(isNews)) return;
    this.keep(
      this.load().map(it => (isNews(it) ? {...it, usefulOn: today} : it)),
    );
  }

  private get today(): number {
    return Math.floor(this.now() / DAY_MS);
  }

  /** Each once. */
  private newAmong(given: readonly Certificate[]): readonly Certificate[] {
    const seen = new Set(this.load().map(it => it.certificate.fingerprint));
    return given.filter(it => {
      const isNew = !seen.has(it.fingerprint);
      seen.add(it.fingerprint);
      return (
        isNew &&
        it.basicConstraints?.ca === true &&
        it.raw.length <= MAX_LENGTH &&
        it.notAfter > this.now()
      );
    });
  }

  private load(): readonly Known[] {
    return (this.all ??= this.store
      .caCertificates()
      .split('\n')
      .flatMap(readLine));
  }

  /** @param wanted - of equally useful ones, the first stay */
  private keep(wanted: readonly Known[]): void {
    const byUse = wanted
      .filter(it => it.certificate.notAfter > this.now())
      .sort((a, b) => b.usefulOn - a.usefulOn)
      .slice(0, MAX_CERTIFICATES);
    const lines: string[] = [];
    let left = MAX_CHARACTERS;
    for (const line of byUse.map(lineOf)) {
      left -= line.length + 1;
      if (left < 0) break;
      lines.push(line);
    }
    this.all = byUse.slice(0, lines.length);
    this.store.saveCaCertificates(lines.join('\n'));
  }
}

function lineOf({certificate, usefulOn}: Known): string {
  return `${usefulOn} ${base64(certificate.raw)}`;
}

/** What cannot be read is as if it were not there. */
function readLine(line: string): readonly Known[] {
  const [day, text = ''] = line.split(' ');
  const der = fromBase64(text);
  const certificate = der && certificates().readCertificate(der);
  return certificate ? [{certificate, usefulOn: Number(day) || 0}] : [];
}
