/** Google Secret Manager: the names of secrets, the names that an operator has allowed, and the contents of secrets. */
import {fromBase64, fromUtf8} from '../base/bytes';
import {crc32c} from '../base/crc32c';
import {isRecord, text} from './gmail/json';
import {perform, type Method, type Workflow} from './wire';

/** `projects.secrets.versions.access`, version 1. */
export const SECRET_ACCESS: Method = {
  id: 'secretmanager.projects.secrets.versions.access',
  api: 'secrets',
  verb: 'GET',
  url: 'https://secretmanager.googleapis.com/v1/projects/{project}/secrets/{secret}/versions/{version}:access',
  answers: 'json',
  isShared: true,
};

/** A version of a secret. */
export interface SecretName {
  /** Its id or number, as it was written: Google treats both as equal. */
  readonly project: string;
  readonly secret: string;
  /** A number, an alias, or `latest`. */
  readonly version: string;
}

/** The secrets that may be read: all of a project, or one. */
export interface SecretPrefix {
  readonly project: string;
  /** null for all. */
  readonly secret: string | null;
}

/** A project's id, in some organizations with a domain before it; or its number. */
const PROJECT = '(?:[a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]|[1-9]\\d{0,19}';
const SECRET = '[A-Za-z0-9_-]{1,255}';
const NAME = new RegExp(
  `^projects/(${PROJECT})/secrets/(${SECRET})(?:/versions/([A-Za-z0-9_-]{1,63}))?$`,
);
const PREFIX = new RegExp(
  `^projects/(${PROJECT})(?:/secrets(?:/(${SECRET}))?)?/?$`,
);

/** Whether a text is meant as the name of a secret, correct or not: no password looks like one by chance. */
export function isSecretReference(cell: string): boolean {
  return /^\s*projects\/[^\n]*\/secrets\//.test(cell);
}

/** The secret that a text names; null if none. Without a version, the latest one. */
export function secretNameIn(cell: string): SecretName | null {
  const found = NAME.exec(cell.trim());
  if (!found) return null;
  const [, project = '', secret = '', version = 'latest'] = found;
  return {project, secret, version};
}

/** The prefix that an operator has allowed; null for text that is not a prefix. */
export function secretPrefixIn(setting: string): SecretPrefix | null {
  const found = PREFIX.exec(setting.trim());
  return found && {project: found[1]!, secret: found[2] ?? null};
}

/** Whether a secret is among those of a prefix: compared part by part, exactly. A project's number is not its id. */
export function isWithin(name: SecretName, prefix: SecretPrefix): boolean {
  return (
    name.project === prefix.project &&
    (prefix.secret === null || name.secret === prefix.secret)
  );
}

/** The content of a secret, or why it is unusable. */
export type SecretReading =
  | {readonly ok: true; readonly value: string}
  | {readonly ok: false; readonly why: 'damaged' | 'not text' | 'empty'};

/**
 * Reads a secret, with the script’s own token.
 *
 * @param user - the user it is for: at most one call for a user is in flight
 * @throws GoogleRefusal
 */
export function* accessSecret(
  user: string,
  {project, secret, version}: SecretName,
): Workflow<SecretReading> {
  const body = yield* perform({
    method: SECRET_ACCESS,
    user,
    path: {project, secret, version},
    access: {kind: 'script'},
  });
  return secretIn(body);
}

/**
 * The text in an answer. A line break at its end does not belong to the secret: `echo … | gcloud secrets create` adds one. The
 * checksum is verified if Google gives one ("Verify data integrity").
 */
export function secretIn(body: unknown): SecretReading {
  const answer = isRecord(body) ? body : {};
  const payload = isRecord(answer['payload']) ? answer['payload'] : {};
  const bytes = fromBase64(text(payload['data']));
  const checksum = payload['dataCrc32c'];
  const isWhole =
    bytes &&
    (checksum === undefined || String(crc32c(bytes)) === String(checksum));
  if (!isWhole) return {ok: false, why: 'damaged'};
  const value = fromUtf8(bytes)?.replace(/\r?\n$/, '');
  if (value === undefined) return {ok: false, why: 'not text'};
  return value === '' ? {ok: false, why: 'empty'} : {ok: true, value};
}
