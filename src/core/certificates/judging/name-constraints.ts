/** Whether the names of a certificate are among those that the CAs above it may issue for (RFC 5280 4.2.1.10, RFC 9598 6). */
import type {Certificate} from '../certificate';
import type {ConstrainedName, NameConstraints} from '../x509/constraints';
import {asciiDomain} from './domain';

type Kind = ConstrainedName['kind'];

/** A name, with its description for people. */
interface Named {
  readonly name: ConstrainedName;
  readonly text: string;
}

/** The names of a certificate, for people, that an issuer's constraints do not permit. */
export function namesOutside(
  of: Certificate,
  {permitted, excluded}: NameConstraints,
): string[] {
  const isOutside = ({name}: Named): boolean => {
    const sameKind = permitted.filter(it => it.kind === name.kind);
    return (
      excluded.some(it => isWithin(name, it)) ||
      (sameKind.length > 0 && !sameKind.some(it => isWithin(name, it)))
    );
  };
  return [
    ...new Set(
      namesOf(of)
        .filter(isOutside)
        .map(it => it.text),
    ),
  ];
}

/** Subject and alternative names; the subject's addresses count too, as some programs read them there. */
function namesOf(of: Certificate): Named[] {
  const mailboxes = [...of.emails, ...of.subjectEmails].map((value): Named => ({
    name: {kind: 'rfc822Name', value},
    text: value,
  }));
  const subject: Named = {
    name: {kind: 'directoryName', parts: of.subjectParts},
    text: of.subject,
  };
  return [
    ...mailboxes,
    ...(of.subjectParts.length > 0 ? [subject] : []),
    ...of.altNames.map(name => ({name, text: textOf(name)})),
  ];
}

const KINDS: Readonly<Record<Kind, string>> = {
  rfc822Name: 'an address',
  dNSName: 'a host',
  uri: 'a web address',
  iPAddress: 'an IP address',
  directoryName: 'a directory name',
  other: 'another name',
};

function textOf(name: ConstrainedName): string {
  return 'value' in name ? name.value : KINDS[name.kind];
}

function isWithin(name: ConstrainedName, tree: ConstrainedName): boolean {
  if (name.kind === 'directoryName' && tree.kind === 'directoryName') {
    return tree.parts.every((part, i) => part === name.parts[i]);
  }
  if (name.kind === 'iPAddress' && tree.kind === 'iPAddress') {
    return isInNetwork(name.bytes, tree.bytes);
  }
  if (!('value' in name) || !('value' in tree)) return false;
  if (name.kind !== tree.kind) return false;
  switch (name.kind) {
    case 'rfc822Name':
      return isMailboxWithin(name.value, tree.value);
    case 'dNSName':
      return isHostWithin(
        name.value,
        `.${tree.value.replace(/^\./, '')}`,
        true,
      );
    case 'uri': {
      const host = /^[^:/?#]+:\/\/(?:[^@/?#]*@)?([^:/?#]+)/.exec(
        name.value,
      )?.[1];
      return host !== undefined && isHostWithin(host, tree.value, false);
    }
  }
}

/** A mailbox, a host without its subdomains, or with a leading dot the subdomains without the host; nothing is everything. */
function isMailboxWithin(address: string, tree: string): boolean {
  if (tree === '') return true;
  const at = address.lastIndexOf('@');
  const treeAt = tree.lastIndexOf('@');
  if (treeAt > 0 && address.slice(0, at) !== tree.slice(0, treeAt)) {
    return false;
  }
  return isHostWithin(address.slice(at + 1), tree.slice(treeAt + 1), false);
}

/** @param itself whether a tree with a leading dot includes the host itself as well as its subdomains */
function isHostWithin(host: string, tree: string, itself: boolean): boolean {
  const name = asciiDomain(host);
  const wanted = asciiDomain(tree);
  if (wanted === '' || wanted === '.') return true;
  if (!wanted.startsWith('.')) return name === wanted;
  return name.endsWith(wanted) || (itself && name === wanted.slice(1));
}

function isInNetwork(address: Uint8Array, network: Uint8Array): boolean {
  const size = address.length;
  return (
    network.length === 2 * size &&
    address.every((byte, i) => {
      const mask = network[size + i]!;
      return (byte & mask) === (network[i]! & mask);
    })
  );
}
