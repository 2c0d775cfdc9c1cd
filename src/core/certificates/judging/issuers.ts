/**
 * Judges a leaf's chain by Gmail's profile: at least one intermediate, how far it must reach, and the requirements for each CA
 * certificate.
 */
import {equal} from '../../base/bytes';
import type {Chain, Link, Weigh} from '../chain';
import type {Certificate} from '../certificate';
import {namesOutside} from './name-constraints';
import {missingPolicyFor} from './policies';
import {profileKey, profileSerial, profileSignature} from './form';
import {notebook, weightOf, type Note} from './severity';
import {hasNamedIssuer, isNamedRoot, type NamedRoots} from '../roots';
import {
  contradictionsIn,
  crlSchemesExceptHttp,
  isCritical,
  isHttp,
} from './usage';

/** A chain for hosted S/MIME: up to an intermediate CA; Gmail knows the root. */
export function judgeChain(
  leaf: Certificate,
  chain: Chain,
  now: number,
  note: Note,
): void {
  if (chain.links.length === 0 && !chain.root) {
    note('intermediate-missing', {
      ...missingAbove(leaf),
      legacy: false,
      file: '',
    });
  }
  judgeIssuers(leaf, chain, now, note);
  if (chain.root && chain.root !== leaf) {
    note('root-included', {subject: chain.root.subject});
  }
}

const CALLED_ROOT = /\broot\b/i;

/** How far a chain reaches: to a root that is named, or to an issuer that is missing at whatever level. */
export function judgeRoot(
  leaf: Certificate,
  chain: Chain,
  roots: NamedRoots,
  note: Note,
): void {
  const {root, links} = chain;
  if (root) {
    // Without any named root, none is unnamed.
    if (root === leaf || roots.length === 0 || isNamedRoot(root, roots)) return;
    const {subject, fingerprint} = root;
    return note('root-not-documented', {root: subject, fingerprint});
  }
  const isBroken = links.some(it => it.signature === false);
  // A missing intermediate is already reported.
  if (links.length === 0 || isBroken) return;
  const {certificates} = chain;
  // Above one of them may be a root under another root’s name, as cross-certificates are: it was reached below that.
  if (certificates.some(it => hasNamedIssuer(it, roots))) return;
  const top = certificates[certificates.length - 1]!;
  // Most files omit the root, as they should. If none is named, its name has to distinguish it from an intermediate.
  if (roots.length === 0 && CALLED_ROOT.test(top.issuer)) return;
  note('root-not-reached', {
    ...{subject: top.subject, ...missingAbove(top)},
    ...{legacy: false, file: ''},
  });
}

/** A chain for client-side encryption: up to and including the root. */
export function judgeChainToRoot(
  leaf: Certificate,
  chain: Chain,
  now: number,
  note: Note,
): void {
  const top = chain.certificates[chain.certificates.length - 1]!;
  const broken = chain.links.some(it => it.signature === false);
  if (!chain.root && !broken) {
    note('chain-incomplete', {subject: top.subject, ...missingAbove(top)});
  }
  judgeIssuers(leaf, chain, now, note);
}

/** The missing issuer, and where it can be downloaded according to the certificate itself. */
function missingAbove(top: Certificate): {issuer: string; urls: string[]} {
  const urls = (top.authorityInfoAccess?.caIssuers ?? []).filter(isHttp);
  return {issuer: top.issuer, urls};
}

/** How much `judgeChain` has to say about a chain. */
export function weighChain(leaf: Certificate, now: number): Weigh {
  return chain => {
    const {findings, note} = notebook([]);
    judgeChain(leaf, chain, now, note);
    return weightOf(findings);
  };
}

/** A chain that reaches its root is lighter than any that does not; otherwise how much `judgeChainToRoot` has to say. */
export function weighChainToRoot(leaf: Certificate, now: number): Weigh {
  return chain => {
    const {findings, note} = notebook([]);
    judgeChainToRoot(leaf, chain, now, note);
    return [chain.root ? 0 : 1, ...weightOf(findings)];
  };
}

function judgeIssuers(
  leaf: Certificate,
  chain: Chain,
  now: number,
  note: Note,
): void {
  if (chain.root === leaf) note('self-signed', {subject: leaf.subject});
  for (const link of chain.links) judgeLink(link, note);

  const issuers = chain.certificates.slice(1);
  issuers.forEach((issuer, depth) => {
    const isRoot = issuer === chain.root;
    if (isRoot && depth === 0) note('issued-by-root', {issuer: issuer.subject});
    judgeIssuer(issuer, depth, isRoot, {now, note});
  });
  judgeNames(chain, note);
  const demander = missingPolicyFor(chain);
  if (demander) note('policy-constraints', {issuer: demander.subject});
  const issuing = issuers[0];
  if (issuing && issuing.notAfter < leaf.notAfter) {
    note('outlives-issuer', {
      issuer: issuing.subject,
      notAfter: leaf.notAfter,
      issuerNotAfter: issuing.notAfter,
    });
  }
}

/** RFC 5280 6.1.3 (b), (c): a CA that issued its own next certificate need not keep to them there. */
function judgeNames({certificates}: Chain, note: Note): void {
  certificates.forEach((issuer, i) => {
    const {nameConstraints} = issuer;
    if (!nameConstraints) return;
    certificates.slice(0, i).forEach((below, depth) => {
      const selfIssued = equal(below.issuerName, below.subjectName);
      if (depth > 0 && selfIssued) return;
      const names = namesOutside(below, nameConstraints);
      if (names.length > 0) {
        const {subject} = below;
        note('name-constraints', {issuer: issuer.subject, subject, names});
      }
    });
  });
}

function judgeLink(link: Link, note: Note): void {
  const subject = link.certificate.subject;
  const issuer = link.issuer.subject;
  if (link.signature === false) {
    note('signature-invalid', {subject, issuer});
    return;
  }
  if (link.signature === null) {
    const signature = link.certificate.signature.name;
    note('signature-unchecked', {subject, signature});
  }
  if (!link.sameName) note('issuer-name-differs', {subject, issuer});
}

/** @param depth 0 for the issuing CA; also the number of CA certificates below it. */
function judgeIssuer(
  of: Certificate,
  depth: number,
  isRoot: boolean,
  {now, note}: {readonly now: number; readonly note: Note},
): void {
  const issuer = of.subject;
  judgeAuthority(of, depth, isRoot, note);
  if (!profileKey(of.key)) note('issuer-key', {issuer, key: of.key.name});
  if (of.notAfter < now) {
    // Gmail may know another path around an expired upper certificate, but not around the issuing one.
    const {notAfter} = of;
    note('issuer-expired', {issuer, notAfter}, depth > 0);
  }
  if (of.notBefore > now) {
    note('issuer-not-yet-valid', {issuer, notBefore: of.notBefore});
  }
  // The profile asks nothing more of a root.
  if (isRoot) return;

  if (!profileSignature(of)) {
    note('issuer-signature', {issuer, signature: of.signature.name});
  }
  if (of.version !== 3 || !profileSerial(of)) {
    note('issuer-form', {issuer, version: of.version, serial: of.serial});
  }
  const ways = crlSchemesExceptHttp(of);
  if (ways) note('issuer-no-crl', {issuer, ways});
  if (of.basicConstraints?.ca && of.basicConstraints.pathLength === null) {
    note('issuer-no-path-length', {issuer});
  }
  if (depth === 0) judgeIssuingUsage(of, note);
}

/** Whether it may issue certificates at all (RFC 5280 4.2.1.3, 4.2.1.9). */
function judgeAuthority(
  of: Certificate,
  depth: number,
  isRoot: boolean,
  note: Note,
): void {
  const issuer = of.subject;
  if (!of.basicConstraints?.ca) {
    note('issuer-not-ca', {issuer});
    return;
  }
  judgeExtensions(of, note);
  const {pathLength} = of.basicConstraints;
  if (pathLength !== null && pathLength < depth) {
    note('issuer-path-length', {issuer, allowed: pathLength});
  }
  if (!of.keyUsage?.includes('keyCertSign')) {
    // A version 1 to 3 root may do without keyUsage.
    if (of.keyUsage || !isRoot) note('issuer-cannot-sign', {issuer});
  }
  const loose = ['keyUsage', 'basicConstraints'].filter(
    name => of.extensions.some(it => it.name === name) && !isCritical(of, name),
  );
  if (loose.length > 0 && !isRoot) {
    note('issuer-not-critical', {issuer, extensions: loose});
  }
  const contradictions = contradictionsIn(of).filter(
    it => it !== 'ca-without-certSign',
  );
  if (contradictions.length > 0) {
    note('extensions-contradict', {contradictions});
  }
}

/** RFC 5280 4.2: an implementation that does not know a critical extension must reject the certificate. */
function judgeExtensions(of: Certificate, note: Note): void {
  const issuer = of.subject;
  const unreadable = of.extensions.filter(it => !it.readable);
  if (unreadable.length > 0) {
    const extensions = unreadable.map(it => it.name);
    note('issuer-extensions-unreadable', {issuer, extensions});
  }
  const unknown = of.extensions.filter(it => it.critical && !it.known);
  if (unknown.length > 0) {
    const extensions = unknown.map(it => it.name);
    note('issuer-critical-extensions', {issuer, extensions});
  }
}

function judgeIssuingUsage(of: Certificate, note: Note): void {
  const issuer = of.subject;
  const usages = of.extKeyUsage;
  if (usages === null) note('issuer-no-usage', {issuer});
  else if (
    !usages.includes('emailProtection') &&
    !usages.includes('anyExtendedKeyUsage')
  ) {
    note('issuer-no-email-protection', {issuer, usages});
  }
}
