/** Key metadata, the key service, and wrapping, in German. */
import type {CseFindings, Whence} from '../../core/cse/findings';
import type {SheetWords} from '../sheet-words';
import type {SheetSentences} from '../language';
import {grouped, listed} from './format';

const FORMS =
  'Tragen Sie eines davon in die Zelle ein: einen Drive-Link zur .wrap-Datei des Nutzers; die Adresse des Schlüsseldienstes, gefolgt vom verpackten Schlüssel; „hardware:“ und eine Beschreibung; oder „wrap“.';
const WRAP_AGAIN =
  'Lassen Sie den Schlüssel des Nutzers noch einmal vom Schlüsseldienst verpacken und laden Sie die neue .wrap-Datei in Drive hoch.';

export const cseSentences: SheetSentences<CseFindings> = {
  'metadata-missing': (_, {columns}) => ({
    says: `Die Zelle „${columns.metadata}“ ist leer.`,
    fix: FORMS,
  }),
  'metadata-unreadable': (_, {columns}) => ({
    says: `Der Inhalt der Zelle „${columns.metadata}“ wurde nicht erkannt.`,
    fix: FORMS,
  }),
  'wrap-file-unreadable': ({problem}) => ({
    says: {
      empty: 'Die Datei mit den Schlüsselmetadaten ist leer.',
      'too-large':
        'Die Datei mit den Schlüsselmetadaten ist viel zu groß. Eine .wrap-Datei hat nur wenige Kilobyte.',
      'not-text': 'Die Datei mit den Schlüsselmetadaten ist kein UTF-8-Text.',
      'not-json': 'Die Datei mit den Schlüsselmetadaten ist kein JSON-Objekt.',
    }[problem],
    fix: 'Verlinken Sie in der Zeile die .wrap-Datei des Nutzers. Sie ist eine JSON-Datei mit „kacls_url“ und „wrapped_private_key“.',
  }),
  'wrap-file-incomplete': ({missing}) => ({
    says: `In der Datei mit den Schlüsselmetadaten fehlt dies oder ist leer: ${listed(missing)}.`,
    fix: WRAP_AGAIN,
  }),
  'private-key-in-clear': ({where}, {columns}) => ({
    says: inClear(columns)[where],
    fix: KEY_IS_OUT[where],
  }),
  'wrapped-data-missing': ({uri}, {columns}) => ({
    says: `In der Zelle „${columns.metadata}“ steht die Adresse eines Schlüsseldienstes${uri && ` (${uri})`}, aber kein verpackter Schlüssel dahinter.`,
    fix: 'Fügen Sie hinter der Adresse ein Leerzeichen oder einen Zeilenumbruch und den verpackten Schlüssel ein, den der Schlüsseldienst zurückgegeben hat.',
  }),
  'wrapped-data-not-base64': () => ({
    says: 'Der verpackte Schlüssel ist kein Base64: Er wurde abgeschnitten oder geändert.',
    fix: WRAP_AGAIN,
  }),
  'wrapped-data-too-long': ({length, limit}) => ({
    says: `Der verpackte Schlüssel hat ${grouped(length)} Zeichen. Gmail akzeptiert höchstens ${grouped(limit)} (8 KiB).`,
    fix: 'Prüfen Sie, ob in der Zelle nur der verpackte Schlüssel steht. Wenn ja, fragen Sie den Anbieter des Schlüsseldienstes nach einer kürzeren Form.',
  }),
  'hardware-description': ({problem, limit}) => ({
    says:
      problem === 'empty'
        ? 'Die Beschreibung hinter „hardware:“ fehlt.'
        : `Die Beschreibung des Hardwareschlüssels hat mehr als ${limit} Zeichen.`,
    fix: 'Beschreiben Sie die Smartcard oder den Schlüssel in wenigen Worten, die der Nutzer wiedererkennt.',
  }),

  'key-service-uri': ({uri, problem}) => ({
    says: {
      'not-a-url': `Die Adresse des Schlüsseldienstes${uri && ` (${uri})`} ist keine Webadresse.`,
      'not-https': `Die Adresse des Schlüsseldienstes${uri && ` (${uri})`} beginnt nicht mit https://.`,
      'user-info': `Die Adresse des Schlüsseldienstes${uri && ` (${uri})`} enthält einen Nutzernamen oder ein Passwort.`,
      query: `Die Adresse des Schlüsseldienstes${uri && ` (${uri})`} enthält „?“ oder „#“, daher kann kein Pfad angehängt werden.`,
      'other-path': `Die Adresse des Schlüsseldienstes${uri && ` (${uri})`} hat in ihrem Pfad „..“ oder einen umgekehrten Schrägstrich, vielleicht codiert, und könnte dadurch zu einem anderen Pfad führen.`,
      'too-long': `Die Adresse des Schlüsseldienstes${uri && ` (${uri})`} ist zu lang.`,
    }[problem],
    fix: 'Verwenden Sie die Adresse des Schlüsseldienstes aus der Admin-Konsole, etwa https://kacls.example.com/v1.',
  }),
  'key-service-answer': ({uri}) => ({
    says: `Die Antwort von ${uri} ist nicht die eines Schlüsseldienstes.`,
    fix: 'Prüfen Sie die Adresse. Mit angehängtem „/status“ muss sie JSON mit einem Servertyp und den unterstützten Vorgängen zurückgeben.',
  }),
  'key-service-not-kacls': ({uri, serverType}) => ({
    says: serverType
      ? `Der Dienst unter ${uri} hat den Typ „${serverType}“. Gmail benötigt einen Schlüsseldienst (KACLS).`
      : `Der Dienst unter ${uri} sagt nicht, welchen Typ er hat. Gmail benötigt einen Schlüsseldienst (KACLS).`,
    fix: 'Klären Sie die Adresse mit dem Anbieter des Schlüsseldienstes.',
  }),
  'key-service-lacks': ({uri, operations}) => ({
    says: `Der Schlüsseldienst unter ${uri} bietet ${listed(operations)} nicht. Gmail benötigt das zum Signieren und Entschlüsseln.`,
    fix: 'Fragen Sie seinen Anbieter nach einer Version, die Gmail unterstützt.',
  }),
  'key-service-lists-no': ({uri, operations}) => ({
    says: `Der Schlüsseldienst unter ${uri} führt ${listed(operations)} nicht auf. Manche bieten es trotzdem, daher wird es versucht.`,
    fix: 'Wenn er es ablehnt, verpacken Sie die Schlüssel mit dem Programm des Anbieters und verlinken Sie die .wrap-Dateien in den Zeilen.',
  }),

  'assignment-unreadable': ({to}) => ({
    says: `„${to}“ ist weder der Pfad einer Organisationseinheit noch die Adresse einer Gruppe.`,
    fix: 'Schreiben Sie eine Zeile wie „/Vertrieb/Nord https://kacls.example.com/v1“. Der Pfad einer Einheit beginnt mit einem Schrägstrich.',
  }),
  'assignment-twice': ({to}) => ({
    says: `„${to}“ hat zwei Schlüsseldienste.`,
    fix: 'Behalten Sie nur die Zeile, die der Admin-Konsole entspricht.',
  }),
  'too-many-assignments': ({most}) => ({
    says: `Mehr als ${grouped(most)} Einheiten und Gruppen haben einen eigenen Schlüsseldienst.`,
    fix: 'Führen Sie nur die auf, deren Schlüsseldienst von dem aller anderen abweicht.',
  }),
  'wrapping-needs-service': () => ({
    says: 'Das Verpacken ist aktiviert, aber es ist kein Schlüsseldienst festgelegt.',
    fix: 'Geben Sie die Adresse des Schlüsseldienstes ein. Private Schlüssel werden nur dorthin gesendet, und keine Zeile kann einen anderen nennen.',
  }),
  'wrapping-needs-pkcs12': () => ({
    says: 'In der Zeile steht „wrap“, aber ihre Zertifikatsdatei ist keine PKCS#12-Datei und enthält daher keinen privaten Schlüssel.',
    fix: 'Verlinken Sie in der Zeile die .p12- oder .pfx-Datei mit dem Schlüssel, oder verlinken Sie statt „wrap“ eine .wrap-Datei.',
  }),
  'wrapping-shows-key': ({uri}) => ({
    says: `S/MIME Rollout, das bei Google läuft, entnimmt der Datei den privaten Schlüssel und sendet ihn zum Verpacken an ${uri}.`,
    fix: 'Wenn der Schlüssel nicht zu Google gelangen darf, verpacken Sie ihn mit dem Programm des Anbieters und verlinken Sie die .wrap-Datei in der Zeile.',
  }),
  'wrapping-template': ({problem, names}) => ({
    says: {
      'not-json': `Die Anfrage zum Verpacken ist kein JSON.`,
      'no-object': `Die Anfrage zum Verpacken ist kein JSON-Objekt.`,
      'no-private-key': `Die Anfrage zum Verpacken hat keinen Platz für den privaten Schlüssel.`,
      'several-private-keys': `Die Anfrage zum Verpacken enthält den privaten Schlüssel mehr als einmal.`,
      'unknown-placeholder': `Die Anfrage zum Verpacken enthält unbekannte Platzhalter${names.length > 0 ? `: ${listed(names)}` : ''}.`,
      'too-deep': `Die Anfrage zum Verpacken ist zu tief verschachtelt.`,
    }[problem],
    fix: 'Schreiben Sie sie als JSON-Objekt, in dem genau einmal {{private_key}} an der Stelle des Schlüssels steht. Fügen Sie {{authentication}} und {{perimeter_id}} ein, wo der Anbieter sie verlangt.',
  }),
  'wrapping-value-missing': ({name}) => ({
    says: `Die Anfrage zum Verpacken benötigt einen Wert für „${name}“, es gibt aber keinen.`,
    fix: 'Geben Sie ihn in der Seitenleiste ein oder entfernen Sie seinen Platzhalter aus der Anfrage.',
  }),
  'wrapping-answer-field': ({field}) => ({
    says: `„${field}“ kann nicht der Name des Antwortfelds mit dem verpackten Schlüssel sein.`,
    fix: 'Schreiben Sie seinen Namen, etwa wrapped_private_key. Verbinden Sie bei einem verschachtelten Feld die Namen mit Punkten.',
  }),
  'wrapping-answer': ({uri, field}) => ({
    says: `In der Antwort des Schlüsseldienstes unter ${uri} steht im Feld „${field}“ kein verpackter Schlüssel.`,
    fix: 'Schlagen Sie den Namen des Felds in der Dokumentation des Schlüsseldienstes nach und ändern Sie die Einstellung.',
  }),
  'key-format': ({key}) => ({
    says: `Der Schlüssel ist ${key}. Das Schlüsselformat, das zum Verpacken festgelegt ist, PKCS#1, gilt nur für RSA-Schlüssel.`,
    fix: 'Legen Sie das Format PKCS#8 fest, wenn der Schlüsseldienst es akzeptiert, oder verwenden Sie ein Zertifikat mit einem RSA-Schlüssel.',
  }),
};

const inClear = (
  columns: SheetWords['columns'],
): Readonly<Record<Whence, string>> => ({
  cell: `In der Zelle „${columns.metadata}“ steht ein unverschlüsselter privater Schlüssel. Es wurde nichts gesendet.`,
  file: 'Die Datei mit den Schlüsselmetadaten enthält einen unverschlüsselten privaten Schlüssel. Es wurde nichts gesendet.',
  answer:
    'Die Antwort des Schlüsseldienstes enthält einen unverschlüsselten privaten Schlüssel. Es wurde nichts gesendet.',
});

const KEY_IS_OUT: Readonly<Record<Whence, string>> = {
  cell: 'Leeren Sie die Zelle. Alle, die die Tabelle oder ihre früheren Versionen sehen können, haben den Schlüssel vielleicht. Verwenden Sie daher einen neuen Schlüssel und ein neues Zertifikat.',
  file: 'Löschen Sie die Datei aus Drive. Alle, die sie lesen konnten, haben den Schlüssel vielleicht. Verwenden Sie daher einen neuen Schlüssel und ein neues Zertifikat.',
  answer:
    'Prüfen Sie die Adresse und den Namen des Antwortfelds: Der Schlüssel in der Antwort muss verpackt sein.',
};
