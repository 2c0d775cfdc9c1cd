/** The content of a certificate file, in German. */
import {nameIn} from '../../distinguished-name';
import {count, grouped, listed, pick} from '../format';
import {NOTHING_TO_DO} from '../words';
import {REEXPORT, type CertificateSentences} from './words';
import {settingLabels} from '../setting-labels';

export const contents = {
  'no-private-key': ({certificates}) => ({
    says: `Die Datei enthält ${count(certificates, 'Zertifikat', 'Zertifikate')}, aber keinen privaten Schlüssel. Gmail könnte damit nicht signieren.`,
    fix: 'Exportieren Sie das Zertifikat noch einmal auf dem Computer, auf dem es angefordert wurde, und wählen Sie dabei aus, dass der private Schlüssel exportiert wird.',
  }),
  'no-certificate': () => ({
    says: 'Die Datei enthält kein Zertifikat.',
    fix: REEXPORT,
  }),
  'key-mismatch': ({subjects}) => ({
    says: `Der private Schlüssel in der Datei gehört zu keinem der Zertifikate darin (${listed(subjects.map(nameIn))}).`,
    fix: 'Suchen Sie den privaten Schlüssel, mit dem das Zertifikat angefordert wurde, und exportieren Sie beide zusammen. Wenn der Schlüssel verloren ist, fordern Sie bei der CA ein neues Zertifikat an.',
  }),
  'private-key-damaged': () => ({
    says: 'Der private Schlüssel in der Datei ist beschädigt.',
    fix: `${REEXPORT} Wenn der Schlüssel auch dort beschädigt ist, fordern Sie bei der CA ein neues Zertifikat an.`,
  }),
  'key-not-checked': ({algorithm}) => ({
    says: `S/MIME Rollout kann nicht prüfen, ob der private Schlüssel zum Zertifikat gehört, da Schlüssel dieses Typs (${algorithm}) nicht unterstützt werden.`,
    fix: 'Vergewissern Sie sich, dass sie zusammengehören, oder verwenden Sie einen RSA-Schlüssel mit 2048 Bit.',
  }),
  'several-keys': ({keys, subject, usable}) => ({
    says: `Die Datei enthält ${count(keys, 'privaten Schlüssel', 'private Schlüssel')}. Gmail lehnt sie deshalb möglicherweise ab oder speichert ein anderes Zertifikat als das geprüfte (${subject ? nameIn(subject) : 'keines passt'}).${usable.length > 1 ? ` Die Schlüssel gehören zu: ${listed(usable)}.` : ''}`,
    fix:
      usable.length > 1
        ? 'Wählen Sie eines dieser Zertifikate, die sich in ihren Seriennummern unterscheiden, und exportieren Sie es mit seinem Schlüssel in eine eigene Datei.'
        : 'Exportieren Sie das Nutzerzertifikat mit seinem Schlüssel in eine eigene Datei.',
  }),
  'several-leaves': ({subjects}) => ({
    says: `Die Datei enthält ${grouped(subjects.length)} Nutzerzertifikate (${listed(subjects.map(nameIn))}). Sie sollte eines mit seiner Kette enthalten.`,
    fix: 'Erstellen Sie für jedes eine eigene Datei: mit dem Nutzerzertifikat und den Zertifikaten seiner Aussteller bis zum Root.',
  }),
  'extra-certificates': ({count: extra}) => ({
    says: pick(extra, {
      one: 'Die Datei enthält 1 Zertifikat, das nicht zur Kette dieses Zertifikats gehört.',
      other: `Die Datei enthält ${grouped(extra)} Zertifikate, die nicht zur Kette dieses Zertifikats gehören.`,
    }),
    fix: `${NOTHING_TO_DO} Ein sauberer Export enthält nur das Zertifikat und seine Aussteller.`,
  }),
  'chain-order': () => ({
    says: 'Die Zertifikate in der Datei haben nicht die übliche Reihenfolge, vom Nutzerzertifikat bis zum Root.',
    fix: 'Für die clientseitige Verschlüsselung müssen Sie nichts tun: Die Zertifikate werden in der richtigen Reihenfolge gesendet. Wenn Gmail eine .p12-Datei ablehnt, exportieren Sie sie noch einmal in dieser Reihenfolge.',
  }),
  'no-integrity-check': () => ({
    says: 'Die Datei hat keine Integritätsprüfung. Eine Änderung an ihr würde nicht bemerkt.',
    fix: 'Gmail lehnt sie möglicherweise ab. Exportieren Sie das Zertifikat dann noch einmal mit aktueller Software, die eine hinzufügt.',
  }),
  'password-other-reading': () => ({
    says: 'Das Passwort öffnet die Datei nur, wenn seine Sonderzeichen anders als im Standard codiert werden. Gmail hält sich an den Standard und könnte die Datei nicht öffnen.',
    fix: `Aktivieren Sie in den Einstellungen „${settingLabels.settings.repairsFiles}“ und führen Sie die Zeile noch einmal aus. Oder exportieren Sie das Zertifikat noch einmal mit einem Passwort aus einfachen Buchstaben (a–z) und Ziffern und tragen Sie die neue Datei und das Passwort in die Zeile ein.`,
  }),
  'password-rewritten': ({isDone}) => ({
    says: isDone
      ? 'Für das Hochladen neu verpackt, da die Datei ihr Passwort anders als im Standard speichert.'
      : 'Wird beim Hochladen neu verpackt, da die Datei ihr Passwort anders als im Standard speichert.',
    fix: `${NOTHING_TO_DO} Das Passwort bleibt gleich.`,
  }),
  'old-encryption': ({encryption}) => ({
    says: `Die Datei ist mit einer veralteten Verschlüsselung geschützt (${listed(encryption)}).`,
    fix: 'Bewahren Sie die Datei dort auf, wo nur Sie sie lesen können. Ein neuer Export mit aktueller Software verwendet AES.',
  }),
  'key-unencrypted': () => ({
    says: 'Der private Schlüssel in der Datei ist nicht verschlüsselt: Wer die Datei lesen kann, hat den Schlüssel.',
    fix: 'Löschen Sie die Datei nach dem Hochladen aus Drive und exportieren Sie künftig mit Verschlüsselung.',
  }),
} satisfies Partial<CertificateSentences>;
