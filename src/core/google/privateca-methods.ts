/** The methods of Certificate Authority Service, version 1, that are called. */
import type {Method} from './wire';

const COMMON = {api: 'privateca', sends: 'json', answers: 'json'} as const;

/** `projects.locations.caPools.get` */
export const CA_POOL_GET: Method = {
  ...COMMON,
  id: 'privateca.projects.locations.caPools.get',
  verb: 'GET',
  url: 'https://privateca.googleapis.com/v1/projects/{project}/locations/{location}/caPools/{pool}',
  isShared: true,
};

const CERTIFICATES = `${CA_POOL_GET.url}/certificates`;

/** `projects.locations.caPools.fetchCaCerts` */
export const CA_CERTIFICATES: Method = {
  ...COMMON,
  id: 'privateca.projects.locations.caPools.fetchCaCerts',
  verb: 'POST',
  url: `${CA_POOL_GET.url}:fetchCaCerts`,
};

/**
 * `projects.locations.caPools.certificates.create`. It carries IDs by which the same request is recognized, so that it may be
 * sent again whatever became of it.
 */
export const CERTIFICATE_CREATE: Method = {
  ...COMMON,
  id: 'privateca.projects.locations.caPools.certificates.create',
  verb: 'POST',
  url: `${CERTIFICATES}?certificateId={certificateId}&requestId={requestId}`,
};

/** The same as a dry run: nothing is signed or stored. */
export const CERTIFICATE_VALIDATE: Method = {
  ...CERTIFICATE_CREATE,
  url: `${CERTIFICATES}?certificateId={certificateId}&validateOnly=true`,
};

/** `projects.locations.caPools.certificates.get` */
export const CERTIFICATE_GET: Method = {
  ...COMMON,
  id: 'privateca.projects.locations.caPools.certificates.get',
  verb: 'GET',
  url: `${CERTIFICATES}/{certificateId}`,
};

/** `projects.locations.caPools.certificates.list`, of each certificate what tells it from others and whether it is revoked. */
export const CERTIFICATE_LIST: Method = {
  ...COMMON,
  id: 'privateca.projects.locations.caPools.certificates.list',
  verb: 'GET',
  url: `${CERTIFICATES}?pageSize=1000&fields=certificates(name,certificateDescription/certFingerprint,revocationDetails),nextPageToken`,
  isShared: true,
};

/** A further page of it. */
export const CERTIFICATE_LIST_PAGE: Method = {
  ...CERTIFICATE_LIST,
  url: `${CERTIFICATE_LIST.url}&pageToken={pageToken}`,
};

/** `projects.locations.caPools.certificates.revoke` */
export const CERTIFICATE_REVOKE: Method = {
  ...COMMON,
  id: 'privateca.projects.locations.caPools.certificates.revoke',
  verb: 'POST',
  url: `${CERTIFICATES}/{certificateId}:revoke`,
};
