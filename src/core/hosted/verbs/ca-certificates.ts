/** The verbs for the CA certificates that complete files. */
import {fromBase64} from '../../base/bytes';
import {certificates} from '../../certificates/lazy';
import {DoorRefusal} from '../../rows/refusal';
import type {HostedVerbs} from '../contract';
import type {HostedPorts} from '../ports';

/** Certificates in one request: more than are kept. */
const MAX_GIVEN = 200;
/** Base64 characters of one. */
const MAX_CHARACTERS = 20_000;

/** The known ones, those that expire last first. */
export function caCertificates(
  ports: HostedPorts,
): HostedVerbs['caCertificates']['out'] {
  const known = [...ports.caCertificates.known()]
    .sort((a, b) => b.notAfter - a.notAfter)
    .map(({subjectCn, subject, notAfter}) => ({
      name: subjectCn || subject,
      expires: notAfter,
    }));
  return {known};
}

/** Adds some. @throws DoorRefusal if the request is malformed */
export function addCaCertificates(
  ports: HostedPorts,
  request: HostedVerbs['addCaCertificates']['in'],
): HostedVerbs['addCaCertificates']['out'] {
  const texts: unknown = request.certificates;
  if (!Array.isArray(texts) || texts.length > MAX_GIVEN) malformed();
  const given = texts.flatMap((text: unknown) => {
    if (typeof text !== 'string' || text.length > MAX_CHARACTERS) malformed();
    const der = fromBase64(text);
    const certificate = der && certificates().readCertificate(der);
    return certificate ? [certificate] : [];
  });
  const added = ports.caCertificates.add(given).length;
  return {...caCertificates(ports), added, refused: texts.length - added};
}

function malformed(): never {
  throw new DoorRefusal('files-unreadable', {});
}
