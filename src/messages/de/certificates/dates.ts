/** When a certificate is valid, in German. */
import type {RevocationUnknown} from '../../../core/certificates/findings';
import type {RevocationReason} from '../../../core/certificates';
import {count, day} from '../format';
import {ifRefused, REISSUE, type CertificateSentences} from './words';

/** RFC 5280 section 5.3.1. */
const REASONS: Readonly<Record<RevocationReason, string>> = {
  unspecified: 'Kein Grund angegeben.',
  keyCompromise: 'Grund: Der Schlüssel wurde kompromittiert.',
  cACompromise: 'Grund: Der Schlüssel der CA wurde kompromittiert.',
  affiliationChanged: 'Grund: Die Zugehörigkeit der Person hat sich geändert.',
  superseded: 'Grund: Es wurde durch ein anderes ersetzt.',
  cessationOfOperation: 'Grund: Es wird nicht mehr benötigt.',
  certificateHold: 'Grund: Es ist vorläufig ausgesetzt.',
  privilegeWithdrawn: 'Grund: Die Berechtigung wurde entzogen.',
  aACompromise: 'Grund: Eine übergeordnete Stelle wurde kompromittiert.',
};

const UNKNOWN: Readonly<Record<RevocationUnknown, string>> = {
  unreachable: 'Die Sperrliste konnte nicht abgerufen werden',
  unreadable: 'Die Sperrliste ist nicht lesbar',
  'other-issuer': 'Die Sperrliste stammt von einem anderen Aussteller',
  'not-signed-by-issuer': 'Die Sperrliste ist nicht vom Aussteller signiert',
  outdated: 'Die Sperrliste ist veraltet',
  delta:
    'Die Sperrliste enthält nur Änderungen (Delta-CRL) und wird nicht gelesen',
  partial:
    'Die Sperrliste gilt nur für einen Teil der Zertifikate und wird nicht gelesen',
  'no-list': 'Das Zertifikat nennt keine Sperrliste',
  'no-issuer': 'Der Aussteller ist nicht bekannt',
};

export const dates = {
  expired: ({notAfter}) => ({
    says: `Das Zertifikat ist am ${day(notAfter)} abgelaufen.`,
    fix: REISSUE,
  }),
  'not-yet-valid': ({notBefore}) => ({
    says: `Das Zertifikat ist erst ab dem ${day(notBefore)} gültig.`,
    fix: 'Führen Sie diese Zeile an diesem Tag oder später noch einmal aus.',
  }),
  'dates-invalid': () => ({
    says: 'Die Daten des Zertifikats sind nicht lesbar, oder es läuft ab, bevor es gültig wird.',
    fix: REISSUE,
  }),
  'expires-soon': ({notAfter, days}) => ({
    says:
      days === 0
        ? `Das Zertifikat läuft heute oder morgen ab, am ${day(notAfter)}.`
        : `Das Zertifikat läuft in ${count(days, 'Tag', 'Tagen')} ab, am ${day(notAfter)}.`,
    fix: 'Bis dahin können Sie es verwenden. Fordern Sie das nächste schon jetzt bei der CA an.',
  }),
  'not-newest': ({notBefore, heldNotBefore}) => ({
    says: `Dieses Zertifikat ist ab dem ${day(notBefore)} gültig. Gmail hat für diese Adresse eines, das ab dem ${day(heldNotBefore)} gültig ist.`,
    fix: 'Andere verschlüsseln weiterhin mit dem neuesten. Verwenden Sie ein neueres Zertifikat oder lassen Sie das andere von der CA widerrufen.',
  }),
  revoked: ({subject, since, reason}) => ({
    says: `Die CA hat das Zertifikat von ${subject} am ${day(since)} widerrufen. ${REASONS[reason]}`,
    fix: 'Wer Widerrufe prüft, lehnt es ab. Fordern Sie bei der CA ein neues Zertifikat an und laden Sie es hoch.',
  }),
  'revocation-unknown': ({subject, why, list}) => ({
    says: `Es konnte nicht geprüft werden, ob das Zertifikat von ${subject} widerrufen ist. ${UNKNOWN[why]}${list === '' ? '' : ` (${list})`}.`,
    fix: 'Fragen Sie bei der CA nach oder versuchen Sie es später noch einmal.',
  }),
  'validity-long': ({days}) => ({
    says: `Das Zertifikat ist ${count(days, 'Tag', 'Tage')} lang gültig. Das S/MIME-Profil von Gmail erlaubt möglicherweise höchstens 27 Monate.`,
    fix: ifRefused('ein Zertifikat, das höchstens zwei Jahre gültig ist,'),
  }),
} satisfies Partial<CertificateSentences>;
