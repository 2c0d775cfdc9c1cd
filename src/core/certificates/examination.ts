/** What a certificate is wanted for, and what was found out about a file. */
import type {Certificate} from './certificate';
import type {CertificateCode, CertificateFinding} from './findings';
import type {Held} from './judging/dates';
import type {NamedRoots} from './roots';

/** The intended use of a certificate. */
export interface Want {
  /** The address it must be for; empty where any will do. */
  readonly alias: string;
  /** Milliseconds since the epoch, UTC. */
  readonly now: number;
  /** Days before its expiry from which it should be renewed; 30 by default. */
  readonly renewalDays?: number;
  /** What Gmail holds for the alias. */
  readonly held?: readonly Held[];
  /** Codes of blocks that are to be warnings (see `relaxableCodes`). */
  readonly asWarning?: readonly string[];
  /** The roots that Gmail is known to trust; if absent, how far a chain reaches is not judged. */
  readonly roots?: NamedRoots;
  /**
   * CA certificates that are known from elsewhere, for files that are packed again where they lack them or where Gmail could not
   * read their password; absent: files are sent as they are.
   */
  readonly known?: () => readonly Certificate[];
  /** What the file is called, for the commands that convert it. */
  readonly fileName?: string;
  /** Key-derivation iterations that may be spent on the file; 5,000,000 by default. */
  readonly budget?: number;
}

/** The facts about a file. Contains no key and no password. */
export interface Examination {
  /** Most severe first, otherwise in the order in which they were found. */
  readonly findings: readonly CertificateFinding[];
  readonly leaf: Certificate | null;
  /** Leaf first, each followed by its issuer; with those of `added`. */
  readonly chain: readonly Certificate[];
  /** Those of `chain` that the file lacks. */
  readonly added: readonly Certificate[];
  /** The file is to be packed again: with the whole of `chain`, and with its password as the standards say. */
  readonly isRepacked: boolean;
  /** Whether the file could be read with the password, whatever it holds. */
  readonly opens: boolean;
  /** Why it does not open, or why it is of no use (no key, no certificate, no pair); null otherwise. */
  readonly problem: CertificateCode | null;
  readonly hasPrivateKey: boolean;
  /** null where there is no pair to compare, or the key is of a kind that cannot be compared. */
  readonly leafMatchesKey: boolean | null;
  /** Certificates in the file, doubles included. */
  readonly certificates: number;
  readonly keys: number;
  /** The file's name for the key; empty if there is none. */
  readonly friendlyName: string;
  /** For people; empty where nothing is encrypted or the file does not open. */
  readonly encryption: string;
  /** For people; empty where the file has no seal or does not open. */
  readonly seal: string;
  /** Iterations that the file asks for; 0 if it does not open. */
  readonly iterations: number;
}

/** Of a file that holds nothing of use. */
export const NOTHING: Examination = {
  findings: [],
  leaf: null,
  chain: [],
  added: [],
  isRepacked: false,
  opens: false,
  problem: null,
  hasPrivateKey: false,
  leafMatchesKey: null,
  certificates: 0,
  keys: 0,
  friendlyName: '',
  encryption: '',
  seal: '',
  iterations: 0,
};

/** Of a file that cannot be read: the first finding is the reason. */
export function unreadable(
  findings: readonly CertificateFinding[],
): Examination {
  return {...NOTHING, findings, problem: findings[0]?.code ?? null};
}
