/** When a certificate is valid, in German. */
import {count, day} from '../format';
import {ifRefused, REISSUE, type CertificateSentences} from './words';

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
    says: {
      unspecified: `Die CA hat das Zertifikat von ${subject} am ${day(since)} widerrufen. Kein Grund angegeben.`,
      keyCompromise: `Die CA hat das Zertifikat von ${subject} am ${day(since)} widerrufen. Grund: Der Schlüssel wurde kompromittiert.`,
      cACompromise: `Die CA hat das Zertifikat von ${subject} am ${day(since)} widerrufen. Grund: Der Schlüssel der CA wurde kompromittiert.`,
      affiliationChanged: `Die CA hat das Zertifikat von ${subject} am ${day(since)} widerrufen. Grund: Die Zugehörigkeit der Person hat sich geändert.`,
      superseded: `Die CA hat das Zertifikat von ${subject} am ${day(since)} widerrufen. Grund: Es wurde durch ein anderes ersetzt.`,
      cessationOfOperation: `Die CA hat das Zertifikat von ${subject} am ${day(since)} widerrufen. Grund: Es wird nicht mehr benötigt.`,
      certificateHold: `Die CA hat das Zertifikat von ${subject} am ${day(since)} widerrufen. Grund: Es ist vorläufig ausgesetzt.`,
      privilegeWithdrawn: `Die CA hat das Zertifikat von ${subject} am ${day(since)} widerrufen. Grund: Die Berechtigung wurde entzogen.`,
      aACompromise: `Die CA hat das Zertifikat von ${subject} am ${day(since)} widerrufen. Grund: Eine übergeordnete Stelle wurde kompromittiert.`,
    }[reason],
    fix: 'Wer Widerrufe prüft, lehnt es ab. Fordern Sie bei der CA ein neues Zertifikat an und laden Sie es hoch.',
  }),
  'revocation-unknown': ({subject, why, list}) => ({
    says: {
      unreachable: `Es konnte nicht geprüft werden, ob das Zertifikat von ${subject} widerrufen ist. Die Sperrliste konnte nicht abgerufen werden${list === '' ? '' : ` (${list})`}.`,
      unreadable: `Es konnte nicht geprüft werden, ob das Zertifikat von ${subject} widerrufen ist. Die Sperrliste ist nicht lesbar${list === '' ? '' : ` (${list})`}.`,
      'other-issuer': `Es konnte nicht geprüft werden, ob das Zertifikat von ${subject} widerrufen ist. Die Sperrliste stammt von einem anderen Aussteller${list === '' ? '' : ` (${list})`}.`,
      'not-signed-by-issuer': `Es konnte nicht geprüft werden, ob das Zertifikat von ${subject} widerrufen ist. Die Sperrliste ist nicht vom Aussteller signiert${list === '' ? '' : ` (${list})`}.`,
      outdated: `Es konnte nicht geprüft werden, ob das Zertifikat von ${subject} widerrufen ist. Die Sperrliste ist veraltet${list === '' ? '' : ` (${list})`}.`,
      delta: `Es konnte nicht geprüft werden, ob das Zertifikat von ${subject} widerrufen ist. Die Sperrliste enthält nur Änderungen (Delta-CRL) und wird nicht gelesen${list === '' ? '' : ` (${list})`}.`,
      partial: `Es konnte nicht geprüft werden, ob das Zertifikat von ${subject} widerrufen ist. Die Sperrliste gilt nur für einen Teil der Zertifikate und wird nicht gelesen${list === '' ? '' : ` (${list})`}.`,
      'no-list': `Es konnte nicht geprüft werden, ob das Zertifikat von ${subject} widerrufen ist. Das Zertifikat nennt keine Sperrliste${list === '' ? '' : ` (${list})`}.`,
      'no-issuer': `Es konnte nicht geprüft werden, ob das Zertifikat von ${subject} widerrufen ist. Der Aussteller ist nicht bekannt${list === '' ? '' : ` (${list})`}.`,
    }[why],
    fix: 'Fragen Sie bei der CA nach oder versuchen Sie es später noch einmal.',
  }),
  'validity-long': ({days}) => ({
    says: `Das Zertifikat ist ${count(days, 'Tag', 'Tage')} lang gültig. Das S/MIME-Profil von Gmail erlaubt möglicherweise höchstens 27 Monate.`,
    fix: ifRefused(
      'ein neues Zertifikat, das höchstens zwei Jahre gültig ist,',
    ),
  }),
} satisfies Partial<CertificateSentences>;
