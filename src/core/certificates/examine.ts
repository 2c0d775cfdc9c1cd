/** Judges the content of a certificate file. */
import type {Certificate} from './certificate';
import {chainOf, isLighter, type Chain} from './chain';
import {completionOf, type Completion} from './completion';
import {NOTHING, unreadable, type Examination, type Want} from './examination';
import type {CertificateFinding} from './findings';
import {readFileFacts, type Found, type FileFacts} from './file-facts';
import {judgeAddress} from './judging/address';
import {judgeBaseline} from './judging/baseline';
import {noteContents} from './judging/contents';
import {judgeDates, judgeSuccession, type Held} from './judging/dates';
import {MAX_COST} from './pkcs12/cost';
import {judgeForm} from './judging/form';
import {judgeChain, judgeRoot, weighChain} from './judging/issuers';
import {notebook, weightOf, type Note} from './judging/severity';
import {judgeUsage} from './judging/usage';
import {choose, unfitness} from './leaf';
import {needsLegacy} from './pkcs12/legacy';
import {readCertificate} from './x509/read';

const RENEWAL_DAYS = 30;

/** Key-derivation iterations beyond which no file is opened: some ten seconds of an ordinary computer. */
export const MAX_ITERATIONS = 5_000_000;

/**
 * Opens a PKCS#12 file and judges its certificate for an alias. Never throws, and takes bounded time, whatever the bytes.
 *
 * @param password as entered in the row; the empty string is a password too.
 */
export function examine(
  file: Uint8Array,
  password: string,
  want: Want,
): Examination {
  const limit = want.budget ?? MAX_ITERATIONS;
  return judgeFile(
    readFileFacts(file, password, {limit, allowance: MAX_COST}),
    want,
  );
}

/** Judges what opening a file found for an alias. Never throws. */
export function judgeFile(fileFacts: FileFacts, want: Want): Examination {
  const {findings, note} = notebook(want.asWarning ?? []);
  if (fileFacts.opens)
    return examineFile(fileFacts.found, want, findings, note);
  const {code, facts} = fileFacts.problem;
  const {fileName = ''} = want;
  note(
    code,
    'file' in facts ? ({...facts, file: fileName} as typeof facts) : facts,
  );
  return unreadable(findings);
}

/**
 * Judges a certificate in comparison with those that Gmail holds for the alias, if they were not known earlier.
 */
export function judgeAgainstHeld(
  leaf: Certificate,
  held: readonly Held[],
): readonly CertificateFinding[] {
  const {findings, note} = notebook([]);
  judgeSuccession(leaf, held, note);
  return findings;
}

/**
 * Judges certificates that come without a key: those held by Gmail, or those of a PEM or DER file.
 *
 * @param certificates in any order: the leaf is the first that is not a CA certificate.
 */
export function examineCertificates(
  certificates: readonly Certificate[],
  want: Want,
): Examination {
  const {findings, note} = notebook(want.asWarning ?? []);
  const leaf =
    certificates.find(it => !it.basicConstraints?.ca) ?? certificates[0];
  const chain = leaf ? chainFor(leaf, certificates, want) : null;
  if (chain) judge(chain, want, note);
  else note('no-certificate', {});
  return {
    ...NOTHING,
    findings: sorted(findings),
    leaf: leaf ?? null,
    chain: chain?.certificates ?? [],
    opens: leaf !== undefined,
    problem: leaf ? null : 'no-certificate',
    certificates: certificates.length,
  };
}

function examineFile(
  found: Found,
  want: Want,
  findings: CertificateFinding[],
  note: Note,
): Examination {
  const certificates = distinct(found.certificates);
  if (!certificates) {
    note(found.seal ? 'file-malformed' : 'file-damaged', {});
    return unreadable(findings);
  }
  const choice = choose(found.identities, certificates, want);
  const own = lightestChain(choice.leaves, certificates, want);
  const leaf = own?.certificates[0] ?? null;
  const completion = own && completionFor(own, certificates, want);
  const chain = completion?.chain ?? own;
  const isRewritten = found.otherReading && want.known !== undefined;
  const problem = noteContents(
    found,
    certificates,
    {...choice, leaf, isRewritten},
    note,
  );
  const added = completion?.added ?? [];
  if (chain) {
    const whole = completion?.whole ?? chain;
    judge(chain, want, converting(found, want, note), whole);
    noteRest(certificates, chain, note);
  }
  noteAdded(added, note);
  return {
    findings: sorted(findings),
    leaf,
    chain: chain?.certificates ?? [],
    added,
    isRepacked: added.length > 0 || isRewritten,
    opens: true,
    problem,
    hasPrivateKey: found.keys > 0,
    leafMatchesKey: choice.matches,
    certificates: found.certificates.length,
    keys: found.keys,
    friendlyName: found.keyNames.find(it => it !== '') ?? '',
    encryption: found.encryption.join(', '),
    seal: found.seal ?? '',
    iterations: found.iterations,
  };
}

/** Adds what the command needs that converts the file. */
function converting(found: Found, want: Want, note: Note): Note {
  const legacy = needsLegacy(found.encryption);
  const conversion = {legacy, file: want.fileName ?? ''};
  return (code, facts, isMild) =>
    note(code, 'legacy' in facts ? {...facts, ...conversion} : facts, isMild);
}

/** Each certificate once (keytool writes shared ones again and again); null where one cannot be read. */
export function distinct(ders: readonly Uint8Array[]): Certificate[] | null {
  const found = new Map<string, Certificate>();
  for (const der of ders) {
    const certificate = readCertificate(der);
    if (!certificate) return null;
    if (!found.has(certificate.fingerprint)) {
      found.set(certificate.fingerprint, certificate);
    }
  }
  return [...found.values()];
}

/** Certificates of one key that are looked at. */
const MAX_LEAVES = 4;

/**
 * A key may have several certificates, such as an earlier one and its renewal. Of the user's, the one with the fewest
 * blocks is chosen, rather than a newer one that could not be used.
 */
function lightestChain(
  leaves: readonly Certificate[],
  certificates: readonly Certificate[],
  want: Want,
): Chain | null {
  let best: {chain: Chain; weight: readonly number[]} | null = null;
  for (const leaf of leaves.slice(0, MAX_LEAVES)) {
    const chain = chainFor(leaf, certificates, want);
    const {findings, note} = notebook([]);
    judge(chain, want, note);
    const weight = [unfitness(leaf, want), weightOf(findings)[0]];
    if (!best || isLighter(weight, best.weight)) best = {chain, weight};
  }
  return best?.chain ?? null;
}

function chainFor(
  leaf: Certificate,
  certificates: readonly Certificate[],
  {now}: Want,
): Chain {
  return chainOf(leaf, certificates, weighChain(leaf, now));
}

function completionFor(
  own: Chain,
  certificates: readonly Certificate[],
  {known, now, roots}: Want,
): Completion | null {
  if (!known) return null;
  const leaf = own.certificates[0]!;
  const judgeIt = (chain: Chain) => {
    const {findings, note} = notebook([]);
    judgeChain(leaf, chain, now, note);
    if (roots) judgeRoot(leaf, chain, roots, note);
    return findings;
  };
  const completing = {known, judge: judgeIt, toRoot: false};
  return completionOf(leaf, own, certificates, completing);
}

/** Notes what was added to a chain. */
export function noteAdded(added: readonly Certificate[], note: Note): void {
  if (added.length === 0) return;
  const subjects = added.map(it => it.subject);
  note('chain-completed', {added: subjects, isDone: false});
}

/** @param whole - how far the chain is known to reach; absent: no further than it goes */
function judge(chain: Chain, want: Want, note: Note, whole = chain): void {
  const leaf = chain.certificates[0]!;
  judgeLeaf(leaf, want, note);
  judgeChain(leaf, chain, want.now, note);
  if (want.roots) judgeRoot(leaf, whole, want.roots, note);
  judgeBaseline(leaf, note);
}

/** Judges a certificate on its own, whatever its issuers. */
export function judgeLeaf(leaf: Certificate, want: Want, note: Note): void {
  const {alias, now, renewalDays = RENEWAL_DAYS, held = []} = want;
  judgeAddress(leaf, alias, note);
  judgeDates(leaf, now, renewalDays, {held, note});
  judgeForm(leaf, note);
  judgeUsage(leaf, note);
}

/** Judges what is in the file besides the chain, and its order. */
export function noteRest(
  certificates: readonly Certificate[],
  chain: Chain,
  note: Note,
): void {
  const inOrder = certificates.filter(it => chain.certificates.includes(it));
  // An issuer whose signature is wrong has already been reported.
  const issuers = chain.links.map(it => it.issuer);
  const count = certificates.filter(
    it => !inOrder.includes(it) && !issuers.includes(it),
  ).length;
  if (count > 0) note('extra-certificates', {count});
  if (inOrder.some((it, i) => it !== chain.certificates[i])) {
    note('chain-order', {});
  }
}

const GRAVITY = ['block', 'warn', 'advice'];

/** Most severe first, otherwise in their order. */
export function sorted(
  findings: readonly CertificateFinding[],
): CertificateFinding[] {
  return [...findings].sort(
    (a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity),
  );
}
