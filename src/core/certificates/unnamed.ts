/** The text for an object identifier: its name, or, if it has none here, that it is unnamed. */

/** Names of extensions and usages that nothing is judged by, but that people meet. */
const NAMES: Readonly<Record<string, string>> = {
  '2.5.29.9': 'subjectDirectoryAttributes',
  '1.3.6.1.5.5.7.1.11': 'subjectInfoAccess',
  '1.3.6.1.5.5.7.1.24': 'tlsFeature',
  '1.3.6.1.5.5.7.48.1.5': 'ocspNoCheck',
  '1.2.840.113549.1.9.15': 'smimeCapabilities',
  '1.2.840.113533.7.65.0': 'entrustVersion',
  '1.2.840.113583.1.1.9.1': 'adobeTimestamp',
  '1.2.840.113583.1.1.9.2': 'adobeArchiveRevInfo',
  '1.3.6.1.4.1.311.20.2': 'microsoftCertificateTemplateName',
  '1.3.6.1.4.1.311.21.1': 'microsoftCaVersion',
  '1.3.6.1.4.1.311.21.2': 'microsoftPreviousCaHash',
  '1.3.6.1.4.1.311.21.7': 'microsoftCertificateTemplate',
  '1.3.6.1.4.1.311.21.10': 'microsoftApplicationPolicies',
  '1.3.6.1.4.1.311.25.2': 'microsoftSecurityIdentifier',
  '1.3.6.1.4.1.11129.2.4.2': 'signedCertificateTimestamps',
  '2.16.840.1.113730.1.13': 'netscapeComment',
  '1.3.6.1.5.5.7.3.5': 'ipsecEndSystem',
  '1.3.6.1.5.5.7.3.6': 'ipsecTunnel',
  '1.3.6.1.5.5.7.3.7': 'ipsecUser',
  '1.3.6.1.5.5.7.3.13': 'eapOverPPP',
  '1.3.6.1.5.5.7.3.14': 'eapOverLAN',
  '1.3.6.1.5.5.7.3.17': 'ipsecIKE',
  '1.3.6.1.5.5.7.3.21': 'sshClient',
  '1.3.6.1.5.5.7.3.22': 'sshServer',
  '1.3.6.1.5.2.3.4': 'kerberosClientAuth',
  '1.3.6.1.5.2.3.5': 'kerberosServerAuth',
  '1.2.840.113583.1.1.5': 'adobePdfSigning',
  '1.3.6.1.4.1.311.10.3.1': 'microsoftTrustListSigning',
  '1.3.6.1.4.1.311.10.3.3': 'microsoftServerGatedCrypto',
  '1.3.6.1.4.1.311.10.3.11': 'microsoftKeyRecovery',
  '1.3.6.1.4.1.311.20.2.1': 'microsoftEnrollmentAgent',
  '1.3.6.1.4.1.311.21.5': 'microsoftCaExchange',
  '1.3.6.1.4.1.311.21.6': 'microsoftKeyRecoveryAgent',
  '1.3.6.1.4.1.311.67.1.1': 'bitLockerDriveEncryption',
  '1.3.6.1.4.1.311.80.1': 'microsoftDocumentEncryption',
  '2.16.840.1.113730.4.1': 'netscapeServerGatedCrypto',
};

/** e.g. `an unnamed kind (OID 1.2.3)`: a number alone would say nothing to a person. */
export function unnamed(id: string): string {
  return NAMES[id] ?? `an unnamed kind (OID ${id})`;
}
