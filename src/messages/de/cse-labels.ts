/** German: the columns of the CSE sheet, and the words in them. */
import type {Language} from '../language';
import {details} from './labels';
import {COLUMNS, NAMES} from './words';

const OURS = 'Wird von S/MIME Rollout ausgefüllt.';
const LOCAL =
  'In der Zeitzone der Tabelle. Daten in Meldungen sind in UTC angegeben.';

export const cse: Language['cse'] = {
  user: {
    header: COLUMNS.user,
    note: 'Die primäre E-Mail-Adresse des Nutzers. Clientseitige Verschlüsselung gibt es nur für primäre E-Mail-Adressen.',
  },
  certificate: {
    header: COLUMNS.certificate,
    note: 'Die Datei in Drive mit dem Zertifikat und seiner Kette bis zum Root: eine .p7pem-, .p7b- oder PEM-Datei oder eine .p12-Datei, aus der nur die Zertifikate verwendet werden. Link, ID oder Smart-Chip.',
  },
  password: {
    header: COLUMNS.password,
    note: `Nur für .p12-Dateien. Wird nach erfolgreichem Hochladen geleert (siehe „${NAMES.settings}“). Im Versionsverlauf der Tabelle bleiben frühere Inhalte der Zelle jedoch erhalten.`,
  },
  metadata: {
    header: COLUMNS.metadata,
    note: 'Wo der private Schlüssel ist: die .wrap-Datei in Drive; „https://Adresse.des/Schlüsseldienstes verpackterSchlüssel“; „hardware: Beschreibung“; oder „wrap“, damit der Schlüsseldienst den Schlüssel aus der .p12-Datei verpackt.',
  },
  use: {
    header: COLUMNS.use,
    note: 'both (beides), signing (Signieren) oder encryption (Verschlüsseln). Leer: both. Zwei Schlüsselpaare eines Nutzers brauchen zwei Zeilen, eine für jede Verwendung.',
  },
  queued: {
    header: COLUMNS.queued,
    note: 'Die Aktion, auf die diese Zeile wartet. Leeren Sie die Zelle, um die Zeile aus der Ausführung zu nehmen.',
  },
  state: {header: COLUMNS.state, note: OURS},
  message: {
    header: COLUMNS.message,
    note: `${OURS} Was geschehen ist und was zu tun ist.`,
  },
  keyPair: {
    header: COLUMNS.keyPair,
    note: `${OURS} Die Gmail-ID des Schlüsselpaars dieser Zeile.`,
  },
  previousKeyPair: {
    header: 'Vorheriges Schlüsselpaar',
    note: `${OURS} Was die Identität vor dem letzten Wechsel verwendet hat. Beim Zurückkehren wird es wieder verwendet.`,
  },
  identity: {
    header: 'Identität',
    note: `${OURS} Welches Schlüsselpaar die Identität des Nutzers verwendet.`,
  },
  keyService: {header: 'Schlüsseldienst', note: OURS},
  fingerprint: {
    header: 'Fingerabdruck des Zertifikats',
    note: `${OURS} SHA-256 des Zertifikats.`,
  },
  expires: {header: 'Läuft ab', note: `${OURS} ${LOCAL}`},
  obliterableIn: {
    header: 'Endgültig löschbar in',
    note: `${OURS} Tage, bis das deaktivierte Schlüsselpaar endgültig gelöscht werden kann; leer, solange es aktiviert ist.`,
  },
  waitingSince: {
    header: 'Wartet seit',
    note: `${OURS} Wann Gmail zum ersten Mal gemeldet hat, dass die clientseitige Verschlüsselung für den Nutzer noch nicht aktiv ist. ${LOCAL}`,
  },
  readFrom: {
    header: 'Gelesen aus',
    note: `${OURS} Wozu der Fingerabdruck gehört: IDs von Drive-Dateien oder ein Kennzeichen des Zellinhalts.`,
  },
  updated: {header: 'Aktualisiert', note: `${OURS} ${LOCAL}`},
  details,
};

export const cseIdentity: Language['cseIdentity'] = {
  none: 'keine',
  thisPair: 'dieses Paar',
  thisForSigning: 'dieses Paar (Signieren)',
  thisForEncryption: 'dieses Paar (Verschlüsseln)',
};
