/** German: what the sentences about certificates have in common. */
import type {
  CertificateFindings,
  Conversion,
} from '../../../core/certificates/findings';
import type {Sentences} from '../../language';
import {conversion} from '../../commands';
import {listed} from '../format';

export type CertificateSentences = Sentences<CertificateFindings>;

export const REISSUE =
  'Fordern Sie bei der CA ein neues Zertifikat an und tragen Sie seine Datei in die Zeile ein.';
export const REISSUE_BY_CA =
  'Das kann nur die CA ändern. Fordern Sie ein Zertifikat eines Ausstellers an, der das S/MIME-Profil von Gmail einhält.';
export const REEXPORT =
  'Exportieren Sie das Zertifikat noch einmal dort, wo es angefordert wurde, mit seinem privaten Schlüssel und „allen Zertifikaten im Zertifizierungspfad“.';

/**
 * What to do if Gmail refuses the certificate.
 *
 * @param wanted - the certificate to ask the CA for, in the nominative case
 */
export function ifRefused(wanted = 'ein neues Zertifikat'): string {
  return `Gmail lehnt es möglicherweise ab. Fordern Sie dann bei der CA ${wanted} an.`;
}

/** The commands that rewrite a file; see `conversion`. */
export function convert(of: Conversion, before = '', behind = ''): string {
  const afterwards =
    'Löschen Sie danach all.pem: Die Datei enthält den privaten Schlüssel.';
  return conversion(of, afterwards, {before, behind});
}

const PURPOSES: Readonly<Record<string, string>> = {
  serverAuth: 'Webserver',
  clientAuth: 'Anmeldung',
  codeSigning: 'Signieren von Programmen',
  emailProtection: 'E-Mail',
  timeStamping: 'Zeitstempel',
  OCSPSigning: 'Statusantworten (OCSP)',
  documentSigning: 'Signieren von Dokumenten',
  microsoftDocumentSigning: 'Signieren von Dokumenten',
  smartcardLogon: 'Anmeldung mit Smartcard',
  encryptingFileSystem: 'Verschlüsseln von Dateien',
  anyExtendedKeyUsage: 'jeden Zweck',
};

/** What certificates with these extended key usages are for; one that has no name here stays as it is. */
export function purposes(usages: readonly string[]): string {
  return listed(usages.map(it => PURPOSES[it] ?? it));
}
