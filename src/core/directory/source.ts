/** A source of users: a domain, an organizational unit or a group, as people type it. */
import {addressIn, isAddress, withoutUnseen} from '../base/address';
import {RequestRefused} from '../rows/refusal';
import type {UsersFrom} from '../google/directory/users-from';
import {directoryFinding} from './findings';

const LONGEST_NAME = 500;

/**
 * The source as it is kept and asked for: domain and group in lowercase, the unit's path from its root and without a
 * slash at its end.
 *
 * @param wanted - from the page: not trusted to be what its type says
 * @throws RequestRefused `users-from-invalid`
 */
export function sourceOf(wanted: UsersFrom): UsersFrom {
  const kind: unknown = wanted?.kind;
  const typed: unknown = wanted?.name;
  const name = typeof typed === 'string' ? withoutUnseen(typed).trim() : '';
  const source = sourceIn(kind, name);
  if (source && name.length <= LONGEST_NAME) return source;
  const facts = {
    kind: isKind(kind) ? kind : 'domain',
    name: name.slice(0, LONGEST_NAME),
  };
  throw new RequestRefused([directoryFinding('users-from-invalid', facts)]);
}

export function isSame(a: UsersFrom, b: UsersFrom): boolean {
  return a.kind === b.kind && a.name === b.name;
}

function sourceIn(kind: unknown, name: string): UsersFrom | null {
  switch (kind) {
    case 'domain': {
      const domain = name.replace(/^@/, '').toLowerCase();
      return isAddress(`user@${domain}`) ? {kind, name: domain} : null;
    }
    case 'orgUnit': {
      const path = name.replace(/\/+$/, '');
      return name.startsWith('/') ? {kind, name: path || '/'} : null;
    }
    case 'group': {
      const group = addressIn(name);
      return isAddress(group) ? {kind, name: group} : null;
    }
    default:
      return null;
  }
}

function isKind(kind: unknown): kind is UsersFrom['kind'] {
  return kind === 'domain' || kind === 'orgUnit' || kind === 'group';
}
