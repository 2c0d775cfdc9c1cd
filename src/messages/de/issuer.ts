/** German: the certification authority that issues certificates through its API. */
import type {
  IssuerFindings,
  IssuerKeyFindings,
} from '../../core/request/issuer-findings';
import type {SuccessorFindings} from '../../core/request/successor-findings';
import {actionNames as A} from './action-names';
import {count, day, listed} from './format';
import type {Sentences} from '../language';
import {NAMES, NOTHING_TO_DO} from './words';

const WHERE = `„${NAMES.settings}“ > „${NAMES.authority}“`;

const SETTING: Readonly<
  Record<IssuerFindings['issuer-setting-invalid']['setting'], string>
> = {
  pool: 'Hier wird ein CA-Pool benötigt, etwa projects/pki-prod/locations/europe-west3/caPools/mail.',
  template:
    'Hier wird eine Zertifikatsvorlage benötigt, etwa projects/pki-prod/locations/europe-west3/certificateTemplates/mail.',
  lifetimeDays: 'Hier wird eine Anzahl von Tagen von 1 bis 1.185 benötigt.',
  server:
    'Hier wird eine Adresse benötigt, die mit https:// beginnt, ohne Abfrage.',
  profile: 'Hier wird der Name eines Profils benötigt.',
  secret:
    'Hier wird der Name eines Secrets benötigt, etwa projects/pki-prod/secrets/cfssl.',
  keySecret:
    'Hier wird der Name eines Secrets benötigt, etwa projects/pki-prod/secrets/renewal-keys.',
};

/** Settings whose values the Cloud console shows. */
const IN_CONSOLE: readonly (keyof typeof SETTING)[] = ['pool', 'template'];

const DROPPED = {
  address: 'die E-Mail-Adresse (alternativer Inhabername)',
  purpose: 'den Zweck E-Mail-Schutz (erweiterte Schlüsselverwendung)',
  signing: 'die digitale Signatur (Schlüsselverwendung)',
} as const;

const POLICY =
  'die Ausstellungsrichtlinie des Pools in der Cloud Console (Sicherheit > Certificate Authority Service > CA-Poolverwaltung)';

export const issuerSentences: Sentences<
  IssuerFindings & IssuerKeyFindings & SuccessorFindings
> = {
  'successor-issued': ({authority}) => ({
    says: `Der CA-Pool ${authority} hat ein neues Zertifikat ausgestellt. Sein Schlüssel wurde im Skript erzeugt.`,
    fix: NOTHING_TO_DO,
  }),
  'successor-too-short': ({lifetime, renewal}) => ({
    says: `Es wurde kein Nachfolger angefordert: Seine Gültigkeitsdauer von ${count(lifetime, 'Tag', 'Tagen')} ist nicht länger als die Frist von ${count(renewal, 'Tag', 'Tagen')}, mit der ein Zertifikat vor seinem Ablauf fällig wird.`,
    fix: `Wählen Sie unter ${WHERE} eine längere Gültigkeitsdauer oder im Zeitplan oder in der Zeile weniger Tage.`,
  }),
  'successor-too-early': ({since}) => ({
    says: `Es wurde kein Nachfolger angefordert: Das jetzige Zertifikat wurde am ${day(since)} ausgestellt, und ein anderes wäre nicht länger gültig.`,
    fix: 'Prüfen Sie, bis wann die CA des Pools gültig ist und welche Gültigkeitsdauer seine Richtlinie erlaubt.',
  }),
  'successor-tier': () => ({
    says: 'Es wurde kein Nachfolger angefordert: Der CA-Pool hat die Stufe DevOps, die keine Zertifikate aufbewahrt.',
    fix: 'Verwenden Sie einen Pool der Stufe Enterprise oder fordern Sie das Zertifikat in der Seitenleiste an.',
  }),
  'successor-subject': ({template}) => ({
    says: `Es wurde kein Nachfolger angefordert: Der Inhaber „${template}“ passt nicht zu dieser Zeile.`,
    fix: `Ändern Sie ihn unter „${NAMES.request}“ oder fordern Sie das Zertifikat dort an.`,
  }),
  'successor-secret-short': ({least}) => ({
    says: `Das Secret, das neue Schlüssel verschlüsselt, hat weniger als ${least} Zeichen: Es wird kein Nachfolger angefordert.`,
    fix: 'Fügen Sie dem Secret eine längere Version hinzu. So erzeugen Sie eine:\nopenssl rand -hex 32 | gcloud secrets versions add renewal-keys --data-file=-',
  }),
  'successor-unusable': ({why}) => ({
    says: {
      revoked:
        'Die CA hat einen Nachfolger ausgestellt, der nicht verwendet werden kann. Jemand hat es bei der CA widerrufen.',
      'key-lost':
        'Die CA hat einen Nachfolger ausgestellt, der nicht verwendet werden kann. Sein Schlüssel lässt sich mit dem Secret nicht öffnen, daher wurde es bei der CA widerrufen.',
      'no-certificate':
        'Die CA hat einen Nachfolger ausgestellt, der nicht verwendet werden kann. Die Antwort der CA enthält es nicht.',
    }[why],
    fix: `Führen Sie „${A.renew}“ für diese Zeile noch einmal aus oder fordern Sie in der Seitenleiste ein Zertifikat an.`,
  }),
  'successor-abandoned': ({serial}) => ({
    says: `Der CA-Pool hat ein Zertifikat mit der Seriennummer ${serial} ausgestellt, das keine Zeile mehr benötigt. Es wurde widerrufen und sein Schlüssel gelöscht.`,
    fix: NOTHING_TO_DO,
  }),
  'no-issuer': () => ({
    says: 'Es ist keine Zertifizierungsstelle eingerichtet, bei der S/MIME Rollout Zertifikate anfordern kann.',
    fix: `Richten Sie unter ${WHERE} eine ein, oder laden Sie die Anfragen herunter und geben Sie sie Ihrer CA.`,
  }),
  'issuer-scope-missing': () => ({
    says: 'Diese Kopie von S/MIME Rollout wurde mit einer engeren Berechtigung (auth/iam) gebaut, die Google CA Service nicht akzeptiert.',
    fix: 'Löschen Sie signing-scope.json und übertragen Sie das Projekt noch einmal, um Google CA Service zu verwenden, oder geben Sie die Anfragen Ihrer CA als Dateien. Übertragen:\nnpm run push',
  }),
  'issuer-setting-invalid': ({setting, value}) => ({
    says:
      value === ''
        ? `Eine Einstellung ist leer. ${SETTING[setting]}`
        : `„${value}“ ist kein gültiger Wert. ${SETTING[setting]}`,
    fix: `Korrigieren Sie ihn unter ${WHERE}.${IN_CONSOLE.includes(setting) ? ' Die Cloud Console zeigt Ressourcennamen auf der Seite jedes Pools und jeder Vorlage.' : ''}`,
  }),
  'issuer-key-invalid': () => ({
    says: 'Der Schlüssel für den CA-Server muss aus 32 bis 256 hexadezimalen Ziffern bestehen.',
    fix: 'Kopieren Sie ihn aus der Konfiguration des Servers (auth_keys > key).',
  }),
  'issuer-key-missing': () => ({
    says: 'Für Sie ist kein Schlüssel für den CA-Server gespeichert.',
    fix: `Geben Sie ihn unter ${WHERE} ein oder nennen Sie dort ein Secret in Secret Manager.`,
  }),
  'request-unreadable': () => ({
    says: 'Die Zertifikatsanfrage war nicht lesbar, daher wurde nichts gesendet.',
    fix: 'Erstellen Sie eine neue Anfrage für die Zeile.',
  }),
  'asked-before': ({at}) => ({
    says: `Dieses Zertifikat wurde am ${day(at)} bei der CA angefordert, und ihre Antwort ist nie angekommen. Sie erkennt die Anfrage nicht wieder, daher könnte eine neue zu einem zweiten Zertifikat führen.`,
    fix: 'Fragen Sie die Person, die die CA verwaltet, ob das Zertifikat ausgestellt wurde. Wenn ja, importieren Sie es mit Ihrer Schlüsseldatei. Wenn nicht, verwerfen Sie diese Anfrage und erstellen Sie für die Zeile eine neue.',
  }),
  'issued-and-revoked': () => ({
    says: 'Die CA hat dieses Zertifikat ausgestellt und inzwischen widerrufen.',
    fix: 'Verwerfen Sie diese Anfrage und erstellen Sie für die Zeile eine neue.',
  }),
  'issued-without-certificate': () => ({
    says: 'Laut CA wurde das Zertifikat ausgestellt, ihre Antwort enthält es aber nicht.',
    fix: 'Versuchen Sie es noch einmal. Wenn es wieder geschieht, laden Sie das Zertifikat bei der CA herunter und importieren Sie es mit Ihrer Schlüsseldatei.',
  }),
  'ca-no-requests': () => ({
    says: 'Der CA-Pool akzeptiert keine Zertifikatsanfragen (CSR).',
    fix: `Ändern Sie ${POLICY}: Lassen Sie die Ausstellung anhand von CSRs zu.`,
  }),
  'ca-key-type': ({keyType}) => ({
    says: `Der CA-Pool signiert keine Schlüssel des Typs ${keyType}.`,
    fix: `Wählen Sie unter „${NAMES.request}“ einen anderen Schlüsseltyp oder ändern Sie ${POLICY} so, dass dieser erlaubt ist.`,
  }),
  'ca-lifetime': ({wanted, most}) => ({
    says: `Zertifikate werden für ${wanted} Tage angefordert, der CA-Pool erlaubt höchstens ${most}.`,
    fix: `Wählen Sie unter ${WHERE} eine kürzere Gültigkeitsdauer oder ändern Sie ${POLICY} so, dass eine längere erlaubt ist.`,
  }),
  'ca-drops': ({what}) => ({
    says: `Der CA-Pool würde dies im Zertifikat weglassen: ${listed(what.map(it => DROPPED[it]))}. Gmail würde es nicht akzeptieren.`,
    fix: `Ändern Sie ${POLICY}: Lassen Sie alternative Inhabernamen, Schlüsselverwendung und erweiterte Schlüsselverwendung durch oder legen Sie eine Vorlage fest, die sie enthält.`,
  }),
  'ca-purpose': ({ca}) => ({
    says: `Die CA ${ca} hat in ihrem eigenen Zertifikat nicht den Zweck E-Mail-Schutz. Gmail verlangt ihn von jedem Zwischenzertifikat.`,
    fix: 'Erstellen Sie eine untergeordnete CA mit der erweiterten Schlüsselverwendung E-Mail-Schutz und deaktivieren Sie diese im Pool.',
  }),
  'ca-root-only': () => ({
    says: 'Eine CA des Pools ist ein Root. Gmail verlangt mindestens ein Zwischenzertifikat zwischen dem Nutzerzertifikat und dem Root.',
    fix: 'Erstellen Sie im Pool eine untergeordnete CA und deaktivieren Sie dort die Root-CA.',
  }),
};
