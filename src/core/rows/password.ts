/**
 * The password that a cell, a list or a setting means: the text itself, or what the secret holds that it names. A cell must not choose what
 * an operator’s token reads, so only secrets within the prefix in Settings are read, and any other name is refused before a
 * request.
 */
import {
  accessSecret,
  isSecretReference,
  isWithin,
  secretNameIn,
  secretPrefixIn,
} from '../google/secret-manager';
import type {Workflow} from '../google/wire';
import {RowBlocked} from './early-end';
import type {RowPorts} from './ports';
import {rowFinding, type RowFinding} from './row-findings';

/** Which secrets may be read. */
export interface SecretAccess {
  /** As entered in Settings; empty if there is none. */
  readonly prefix: string;
  /** Whether the script was built with a scope that Secret Manager accepts. */
  readonly hasScope: boolean;
}

/** Secret Manager knows no narrower scope than this [secretmanager/docs/reference/rest, "Authorization scopes"]. */
const SECRET_SCOPE = 'cloud-platform';

/** What this execution may read. */
export function secretAccessOf({
  store,
  platform,
}: {
  readonly store: Pick<RowPorts['store'], 'settings'>;
  readonly platform: RowPorts['platform'];
}): SecretAccess {
  return {
    prefix: store.settings().secretPrefix,
    hasScope: platform.signingScope === SECRET_SCOPE,
  };
}

/**
 * The password that a text denotes. Text that names no secret is the password itself, and needs no request. The wire reads a
 * secret once per execution, however many rows name it (`google/shared-calls.ts`).
 *
 * @param text - a cell of a password column, an entry of a list, or a setting; unchanged, since blanks may be part of a password
 * @param user - the user it is for: at most one call for a user is in flight
 * @throws RowBlocked for a secret that may not be read, or is unusable; GoogleRefusal if Google refuses
 */
export function* passwordFrom(
  text: string,
  access: SecretAccess,
  user: string,
): Workflow<string> {
  if (!isSecretReference(text)) return text;
  const refused = secretRefusal(text, access);
  if (refused) throw new RowBlocked([refused]);
  const read = yield* accessSecret(user, secretNameIn(text)!);
  if (read.ok) return read.value;
  throw new RowBlocked([rowFinding('secret-unusable', {why: read.why})]);
}

/** Why a secret may not be read; null for one that may. The name itself is not quoted: it may be a password after all. */
export function secretRefusal(
  reference: string,
  {prefix, hasScope}: SecretAccess,
): RowFinding | null {
  const name = secretNameIn(reference);
  if (!name) return rowFinding('secret-misspelt', {});
  const allowed = secretPrefixIn(prefix);
  if (!allowed || !isWithin(name, allowed)) {
    return rowFinding('secret-not-allowed', {prefix});
  }
  return hasScope ? null : rowFinding('secret-scope-missing', {});
}
