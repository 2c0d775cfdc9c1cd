/** Secret Manager API v1: `projects.secrets.versions.access` [secretmanager/docs/reference/rest]. */
import {errorInfo} from './authorization';
import type {Incoming, Method, World} from './method';
import {ApiError} from './response';
import {sameAddress, type Secret} from './state';

const ACCESS = 'secretmanager.versions.access';

export const secretManagerMethods: readonly Method[] = [
  {
    id: 'secretmanager.projects.secrets.versions.access',
    verb: 'GET',
    host: 'secretmanager.googleapis.com',
    path: '/v1/projects/{project}/secrets/{secret}/versions/{version}:access',
    api: 'secretmanager',
    scopes: ['https://www.googleapis.com/auth/cloud-platform'],
    answers: {name: true, payload: {data: true, dataCrc32c: true}},
    run: access,
  },
];

/**
 * The content of a version, with its checksum. The name in the answer contains the project's number.
 *
 * @throws ApiError 403 for who has not the role, on a secret that is not there, too; 404 for a version that is not there; 400 for one
 *   that is off
 */
function access({state}: World, {path, token}: Incoming): object {
  const {project = '', secret: id = '', version: asked = ''} = path;
  const resource = `projects/${project}/secrets/${id}/versions/${asked}`;
  const ofProject = state.secrets.filter(
    it => it.project === project || it.number === project,
  );
  const secret = ofProject.find(it => it.secret === id);
  const isOpen = ({isOpenTo}: Secret) =>
    isOpenTo.some(it => sameAddress(it, token!.user));
  // A caller who may read none of a project's secrets does not learn which ones exist.
  if (secret ? !isOpen(secret) : !ofProject.some(isOpen)) {
    throw denied(resource);
  }
  const number = secret ? numberOf(secret, asked) : 0;
  const found = secret?.versions[number - 1];
  if (!secret || !found) {
    throw plain(
      404,
      'NOT_FOUND',
      secret
        ? `Secret Version [${resource}] not found.`
        : `Secret [projects/${project}/secrets/${id}] not found or has no versions.`,
    );
  }
  const name = `projects/${secret.number}/secrets/${id}/versions/${number}`;
  if (found.state !== 'ENABLED') {
    throw plain(
      400,
      'FAILED_PRECONDITION',
      `Secret Version [${name}] is in ${found.state} state.`,
    );
  }
  return {
    name,
    payload: {
      data: Buffer.from(found.data).toString('base64'),
      dataCrc32c: String(checksumOf(found.data)),
    },
  };
}

/** `latest` is the newest version, whatever state it is in. */
function numberOf({versions}: Secret, asked: string): number {
  return asked === 'latest' ? versions.length : Number(asked);
}

function denied(resource: string): ApiError {
  return new ApiError(403, {
    message: `Permission '${ACCESS}' denied for resource '${resource}' (or it may not exist).`,
    canonical: 'PERMISSION_DENIED',
    errors: [],
    details: [
      errorInfo(
        'IAM_PERMISSION_DENIED',
        {permission: ACCESS, resource},
        'secretmanager.googleapis.com',
      ),
    ],
  });
}

function plain(status: number, canonical: string, message: string): ApiError {
  return new ApiError(status, {message, canonical, errors: []});
}

/** CRC-32C by a table of remainders. */
function checksumOf(bytes: Uint8Array): number {
  const table = Array.from({length: 256}, (_, byte) => {
    let rest = byte;
    for (let i = 0; i < 8; i++) {
      rest = rest % 2 ? (rest >>> 1) ^ 0x82f63b78 : rest >>> 1;
    }
    return rest >>> 0;
  });
  let crc = ~0;
  for (const byte of bytes) crc = table[(crc ^ byte) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
