/**
 * Judges a certificate and its chain for Gmail's client-side encryption (CSE), and makes the PKCS#7 that Gmail requires of it.
 */
import {equal, hex} from '../../base/bytes';
import type {Certificate} from '../certificate';
import {chainOf, type Chain} from '../chain';
import {completionOf} from '../completion';
import {distinct, judgeLeaf, noteAdded, noteRest, sorted} from '../examine';
import type {Examination, Want} from '../examination';
import type {CertificateCode} from '../findings';
import type {FileFacts, Unreadable} from '../file-facts';
import {judgeBaseline} from '../judging/baseline';
import {
  judgeChainToRoot,
  judgeRoot,
  weighChainToRoot,
} from '../judging/issuers';
import {notebook, type Note} from '../judging/severity';
import type {PrivateIdentity} from '../keys/identity';
import {best, choose} from '../leaf';
import {pemText} from '../pem';
import type {ChainFile} from './chain-file';
import {certsOnly} from './signed-data';

/** The intended use of a chain. */
export interface ChainWant extends Pick<
  Want,
  'now' | 'renewalDays' | 'asWarning' | 'roots' | 'known'
> {
  /** The user's primary address: the only one that CSE knows. */
  readonly primary: string;
  /** What the key pair is to be used for. */
  readonly use: 'both' | 'signing' | 'encryption';
}

/** The facts about a file's chain. Contains no key and no password. */
export interface ChainExamination extends Pick<
  Examination,
  'findings' | 'leaf' | 'chain' | 'added' | 'problem' | 'certificates'
> {
  /** Whether the chain ends in a root. */
  readonly complete: boolean;
  /**
   * A PKCS#7 in PEM of the chain alone, leaf first, whatever the file's order and its other content. null if there is a
   * `problem`. If the findings block it, it must still not be sent.
   */
  readonly pkcs7: string | null;
  /** The file is a PKCS#12, so that the private key may be in it. */
  readonly isPkcs12: boolean;
}

/**
 * Judges the content of a file, for CSE. Never throws.
 *
 * @param source a file that was read, or, for a PKCS#12, the result of opening it; its private keys only show which certificate
 * is the user's, since CSE needs none.
 */
export function examineChain(
  source: Exclude<ChainFile, {kind: 'pkcs12'}> | FileFacts,
  want: ChainWant,
): ChainExamination {
  const {findings, note} = notebook(want.asWarning ?? []);
  const content = contentOf(source);
  if ('problem' in content) note(content.problem.code, content.problem.facts);
  const examined =
    'problem' in content
      ? {...NOTHING, problem: content.problem.code}
      : examinedContent(content, want, sparing(want, note), note);
  return {...examined, findings: sorted(findings), isPkcs12: 'opens' in source};
}

type Examined = Omit<ChainExamination, 'findings' | 'isPkcs12'>;

const NOTHING: Omit<Examined, 'problem'> = {
  leaf: null,
  chain: [],
  added: [],
  complete: false,
  pkcs7: null,
  certificates: 0,
};

interface Content {
  readonly certificates: readonly Uint8Array[];
  readonly identities: readonly PrivateIdentity[];
  readonly plainKey: boolean;
}

function contentOf(
  source: Exclude<ChainFile, {kind: 'pkcs12'}> | FileFacts,
): Content | {readonly problem: Unreadable} {
  if ('opens' in source) return source.opens ? source.found : source;
  return source.kind === 'unreadable' ? source : {...source, identities: []};
}

function examinedContent(
  content: Content,
  want: ChainWant,
  noteOnLeaf: Note,
  note: Note,
): Examined {
  const certificates = distinct(content.certificates);
  if (content.plainKey) note('key-unencrypted', {});
  const failed = (problem: CertificateCode): Examined => ({
    ...NOTHING,
    problem,
    certificates: content.certificates.length,
  });
  if (!certificates) {
    note('file-damaged', {});
    return failed('file-damaged');
  }
  const leaves = leavesAmong(certificates, content.identities, want);
  const leaf = best(leaves, {alias: want.primary});
  if (!leaf) {
    note('no-certificate', {});
    return failed('no-certificate');
  }
  const several = leaves.length > 1;
  if (several) {
    note('several-leaves', {subjects: leaves.map(it => it.subject)});
  }
  const own = chainOf(leaf, certificates, weighChainToRoot(leaf, want.now));
  const completion = completedToRoot(own, certificates, want);
  const chain = completion?.chain ?? own;
  judgeLeaf(leaf, {...want, alias: want.primary}, noteOnLeaf);
  judgeChainToRoot(leaf, chain, want.now, note);
  // A missing root is already reported.
  if (want.roots && chain.root) judgeRoot(leaf, chain, want.roots, note);
  judgeBaseline(leaf, note);
  if (!several) noteRest(certificates, chain, note);
  noteAdded(completion?.added ?? [], note);
  return {
    leaf,
    chain: chain.certificates,
    added: completion?.added ?? [],
    complete: chain.root !== null,
    problem: several ? 'several-leaves' : null,
    pkcs7: several ? null : pkcs7Of(chain),
    certificates: content.certificates.length,
  };
}

function completedToRoot(
  own: Chain,
  certificates: readonly Certificate[],
  {known, now}: ChainWant,
) {
  if (!known) return null;
  const leaf = own.certificates[0]!;
  const judge = (chain: Chain) => {
    const {findings, note} = notebook([]);
    judgeChainToRoot(leaf, chain, now, note);
    return findings;
  };
  return completionOf(leaf, own, certificates, {known, judge, toRoot: true});
}

/** Leaves out findings that do not apply to a leaf for CSE: a key for one use need not serve the other. */
function sparing({use}: ChainWant, note: Note): Note {
  const spared: readonly CertificateCode[] = [
    // Of other addresses' rows, which CSE does not have.
    'several-addresses',
    ...(use === 'signing' ? (['cannot-encrypt'] as const) : []),
    ...(use === 'encryption' ? (['cannot-sign'] as const) : []),
  ];
  return (code, facts, isMild) => {
    if (!spared.includes(code)) note(code, facts, isMild);
  };
}

/**
 * The end entities: of a PKCS#12, the certificates that belong to its keys, if any do; otherwise those that are not CA
 * certificates and that no other certificate names as its issuer (version 1 roots are not marked as CA certificates); if there
 * are only CA certificates, the lowest one.
 */
function leavesAmong(
  certificates: readonly Certificate[],
  identities: readonly PrivateIdentity[],
  {primary}: ChainWant,
): readonly Certificate[] {
  const owned = certificates.filter(
    it => choose(identities, [it], {alias: primary}).matches === true,
  );
  if (owned.length > 0) return owned;
  const issuers = new Set(
    certificates.filter(it => !isSelfIssued(it)).map(it => hex(it.issuerName)),
  );
  const lowest = certificates.filter(it => !issuers.has(hex(it.subjectName)));
  const users = lowest.filter(it => !it.basicConstraints?.ca);
  return users.length > 0 ? users : lowest;
}

function isSelfIssued(certificate: Certificate): boolean {
  return equal(certificate.issuerName, certificate.subjectName);
}

function pkcs7Of({certificates}: Chain): string {
  return pemText('PKCS7', certsOnly(certificates.map(it => it.raw)));
}
