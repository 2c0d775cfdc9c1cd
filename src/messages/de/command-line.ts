/** German: what the command line says. */
import type {CommandLineWords} from '../command-line';
import {actionHints} from './action-hints';
import {NAMES} from './words';

export const commandLine: CommandLineWords = {
  about:
    'Gibt jedem Nutzer eines Google Workspace ein S/MIME-Zertifikat und hält es gültig.',
  usage: 'Aufruf: $0 BEFEHL --csv DATEI | --sheet ID [OPTIONEN]',
  commands: actionHints,
  inventory: 'Listet die Zertifikate auf, die Gmail für jede Adresse hat.',
  delete: 'Löscht das Zertifikat jeder Zeile aus Gmail.',
  offBoard: 'Löscht alle Zertifikate der Nutzer dieser Zeilen aus Gmail.',
  cse: {
    about: 'Clientseitige Verschlüsselung: arbeitet mit dem Tabellenblatt CSE.',
    cseDisable:
      'Deaktiviert das Schlüsselpaar jeder Zeile: Es signiert und entschlüsselt nicht mehr.',
    cseDeleteIdentity: 'Löscht die Identitäten der Nutzer dieser Zeilen.',
  },
  report: 'Gibt die Abdeckung als CSV aus, wie sie in der Tabelle steht.',
  diagnostics:
    'Probiert die Einrichtung aus und gibt einen Bericht für den Support aus, ohne Adressen.',
  parser: {
    commands: 'Befehle:',
    options: 'Optionen:',
    boolean: 'ja oder nein',
    string: 'Text',
    number: 'Zahl',
    defaultIs: 'Vorgabe:',
    choices: 'möglich:',
    unknownOption: 'Unbekannte Option: %s',
    unknownCommand: 'Unbekannter Befehl: %s',
    valueMissing: 'Es fehlt ein Wert für: %s',
    tooMany: 'Es kann nur ein Befehl angegeben werden.',
    twice: option => `Geben Sie diese Option nur einmal an: ${option}`,
    invalidValues: 'Ein Wert ist nicht verwendbar:',
    given: '%s, angegeben: %s, möglich: %s',
  },
  request: {
    about:
      'Zertifikate von einer Zertifizierungsstelle: Schlüssel und Anfragen.',
    commands: {
      make: 'Erstellt einen Schlüssel und eine Anfrage für jede Adresse, die ein Zertifikat benötigt.',
      issue:
        'Fordert bei einem CA-Pool von Google die Zertifikate zu den Anfragen an.',
      pack: 'Fügt gelieferte Zertifikate mit ihren Schlüsseln zu Zertifikatsdateien zusammen.',
    },
    keysNeeded: 'Nennen Sie die Schlüsseldatei mit „--keys“.',
    keyFile: {
      'not-a-key-file':
        'Die Datei in „--keys“ ist keine Schlüsseldatei. Nennen Sie eine andere.',
      'newer-version':
        'Die Schlüsseldatei stammt von einer neueren Version. Aktualisieren Sie S/MIME Rollout.',
      'wrong-passphrase':
        'Die Schlüsseldatei lässt sich mit dieser Passphrase nicht öffnen. Geben Sie die an, mit der sie erstellt wurde.',
    },
    passphraseWeak:
      'Die Passphrase ist zu schwach. Verwenden Sie mindestens 16 Zeichen, darunter 8 verschiedene.',
    passphraseNeeded:
      'Geben Sie die Passphrase der Schlüsseldatei mit „--passphrase-file“ an.',
    passphrasePrompt: 'Passphrase der Schlüsseldatei: ',
    folderNeeded: 'Nennen Sie den Ordner für die Anfragen mit „--requests“.',
    certificatesNeeded:
      'Nennen Sie den Ordner der Zertifikate mit „--certificates“.',
    outNeeded:
      'Nennen Sie den Ordner für die Zertifikatsdateien mit „--folder“ und die CSV-Datei für ihre Zeilen mit „--out“.',
    passwordNeeded:
      'Geben Sie das Passwort für die Zertifikatsdateien mit „--password-file“, „--password-env“ oder „--ask-password“ an.',
    poolNeeded:
      'Nennen Sie die CA: einen CA-Pool mit „--ca-pool“ (projects/PROJEKT/locations/ORT/caPools/POOL) oder einen CFSSL-Server mit „--cfssl“ und „--cfssl-key-file“.',
    subjectInvalid:
      'Der Inhaber ist nicht verwendbar. Verwenden Sie Teile wie CN={alias}, mit den Platzhaltern alias, user, local und domain.',
    noCertificate: file => `„${file}“ enthält kein Zertifikat.`,
    made: (count, known) =>
      `Erstellte Anfragen: ${count}. Schon in der Schlüsseldatei: ${known}.`,
    issued: (there, total) => `Zertifikate: ${there} von ${total}.`,
    packed: (count, left) =>
      `Zertifikatsdateien: ${count}. Anfragen ohne verwendbares Zertifikat: ${left}.`,
  },
  options: {
    sheet: 'Tabelle des Skripts: ihre ID oder Adresse',
    rows: 'Welche Zeilen: all, todo, attention oder ready',
    csv: 'CSV-Datei mit den Zeilen: Nutzer, Datei, Passwort und bei Bedarf Alias',
    folder:
      'Ordner mit den Zertifikatsdateien (Vorgabe: der Ordner der CSV-Datei)',
    out: 'Ergebnisse in diese CSV-Datei schreiben',
    jsonOut: 'Ergebnisse in diese Datei schreiben, ein JSON-Objekt je Zeile',
    json: 'Ergebnisse als JSON ausgeben, ein Objekt je Zeile',
    dryRun: 'Nur sagen, was geschehen würde; nichts ändern',
    yes: 'Ohne Rückfrage bestätigen, dass so viele Zeilen gemeint sind',
    journal:
      'Wo die Ausführung ihren Fortschritt speichert (Vorgabe: neben der CSV-Datei)',
    passwordFile:
      'Datei, deren erste Zeile die Dateien von Zeilen ohne Passwort öffnet',
    passwordEnv: 'Umgebungsvariable mit diesem Passwort',
    askPassword: 'Nach diesem Passwort fragen',
    makeDefault: 'Ein hochgeladenes Zertifikat als Standard festlegen',
    force: 'Auch den Standard oder das letzte gültige Zertifikat löschen',
    renewalDays: 'Tage vor dem Ablauf, ab denen ein Zertifikat fällig ist',
    width: 'Anzahl gleichzeitiger Anfragen, 1 bis 200',
    language: 'Sprache: en, de, tr, he oder ja (Vorgabe: LANG)',
    serviceAccount: 'Adresse des Dienstkontos, das für Nutzer handelt',
    keyFile: 'JSON-Schlüssel des Dienstkontos (ohne einen signiert IAM)',
    endpoint: 'Adresse eines Emulators, der anstelle von Google verwendet wird',
    roots: 'PEM-Datei mit weiteren Root-Zertifikaten, denen Gmail vertraut',
    jobFolder: 'Ordner, den alle Tasks eines Jobs teilen',
    gmailUnits:
      'Gmail-Kontingenteinheiten pro Minute des Cloud-Projekts (Vorgabe: 1200000)',
    of: 'Worum es im Bericht geht: coverage, parts, problems oder figures',
    keys: 'Schlüsseldatei der Anfragen, mit ihrer Passphrase verschlüsselt',
    passphraseFile:
      'Datei, deren erste Zeile die Passphrase der Schlüsseldatei ist',
    requests: 'Ordner für die Anfragen, eine Datei je Adresse',
    certificates:
      'Ordner der Zertifikate, die die Zertifizierungsstelle ausgestellt hat',
    subject: 'Inhaber in den Anfragen, etwa CN={alias},O=Beispiel',
    keyType: 'Art der Schlüssel',
    caPool: 'CA-Pool von Google: projects/…/locations/…/caPools/…',
    caTemplate:
      'Zertifikatsvorlage von Google: projects/…/locations/…/certificateTemplates/…',
    cfssl: 'CFSSL-Server anstelle eines CA-Pools: https://…',
    cfsslProfile: 'Profil des CFSSL-Servers; sonst sein Standard',
    cfsslKeyFile: 'Datei mit dem Schlüssel des CFSSL-Servers, hexadezimal',
    lifetimeDays: 'Tage, die ausgestellte Zertifikate gültig sind',
    revocation:
      'Sperrlisten auch von http-Adressen lesen; „check“ sucht darin dann die Zertifikate der Dateien',
    testUser: 'Adresse eines Nutzers, dessen Postfach ausprobiert wird',
    cseSettings:
      'JSON-Datei mit den Einstellungen der clientseitigen Verschlüsselung',
    keyServiceTokenFile:
      'Datei, deren erste Zeile das Token des Schlüsseldienstes ist',
    merge:
      'Nur mit „report“: aus den Teilen, die die Tasks eines Jobs geschrieben haben, eine Datei machen',
    help: 'Hilfe anzeigen',
    version: 'Version anzeigen',
    completion: 'Ein Skript ausgeben, das Befehle in der Shell vervollständigt',
  },
  exitCodes:
    'Rückgabewerte: 0 alle Zeilen erledigt; 1 Zeilen mit Handlungsbedarf; 2 der Befehl ist falsch oder nicht bestätigt; 3 nichts konnte getan werden; 4 Zeilen sind offen, derselbe Befehl setzt fort.',
  commandMissing: 'Nennen Sie einen Befehl. „--help“ listet alle auf.',
  progress: ({done, total, perMinute, left}) =>
    `${done} von ${total} Zeilen, ${perMinute} je Minute${left === null ? '' : `, noch etwa ${left} s`}`,
  ended: ({succeeded, blocked, failed, before, left, seconds, requests}) =>
    [
      `${succeeded} erledigt`,
      `${blocked} blockiert`,
      `${failed} fehlgeschlagen`,
      ...(before > 0 ? [`${before} früher erledigt`] : []),
      ...(left > 0 ? [`${left} offen`] : []),
    ].join(', ') + `. ${seconds} s, Anfragen: ${requests}.`,
  confirm: (action, rows) =>
    `${action}: Das lässt sich nicht rückgängig machen. Betroffene Zeilen: ${rows}. Geben Sie zum Fortfahren diese Zahl ein: `,
  confirmByOption: rows =>
    `Dieser Befehl entfernt etwas. Um ihn ohne Rückfrage zu bestätigen, ergänzen Sie „--yes ${rows}“.`,
  confirmDiffers: expected =>
    `Die Zahl ist nicht ${expected}. Es wurde nichts geändert.`,
  stoppedBy: operator =>
    `${operator} hat den Befehl aus der Tabelle angehalten. Begonnene Zeilen werden noch fertiggestellt.`,
  stopping:
    'Begonnene Zeilen werden fertiggestellt. Drücken Sie noch einmal Strg-C, um sofort abzubrechen.',
  continues: 'Führen Sie denselben Befehl noch einmal aus, um fortzufahren.',
  dayQuota:
    'Das Tageskontingent bei Google ist aufgebraucht. Führen Sie morgen denselben Befehl aus, um fortzufahren.',
  asksToWait: until =>
    `Google bittet, mit einigen Zeilen zu warten. Führen Sie denselben Befehl nach ${until} noch einmal aus.`,
  passwordPrompt: 'Passwort der Zertifikatsdateien: ',
  noRows: 'Es gibt keine Zeilen. Es wurde nichts getan.',
  line: line => `Zeile ${line}:`,
  needsSheet: command =>
    `„${command}“ richtet sich nach dem Protokoll und braucht daher „--sheet“.`,
  sheetOnly: command =>
    `„${command}“ arbeitet mit der Tabelle und braucht daher „--sheet“.`,
  fileMissing: {
    says: 'Die Datei fehlt im Ordner.',
    fix: 'Prüfen Sie den Pfad in der Zeile, oder nennen Sie den Ordner mit „--folder“.',
  },
  testUserNeeded:
    'Es ist nicht bekannt, welches Postfach ausprobiert werden soll. Nennen Sie mit „--test-user“ einen Nutzer.',
  settingsInvalid: file =>
    `„${file}“ enthält keine verwendbaren Einstellungen. Was die Datei enthalten muss, steht in der Anleitung.`,
  csvOrSheet:
    'Nennen Sie die Zeilen mit „--csv“ oder „--sheet“, nicht mit beidem.',
  sheetMissing: sheet =>
    `Die Tabelle hat kein Tabellenblatt „${sheet}“. Richten Sie sie zuerst mit dem Skript ein.`,
  columnsMissing: (sheet, columns) =>
    `Im Tabellenblatt „${sheet}“ fehlen diese Spalten: ${columns.join(', ')}. Wählen Sie im Menü „${NAMES.setUp}“.`,
  runInProgress: sheet =>
    `Im Tabellenblatt „${sheet}“ sind Zeilen eingereiht: Eine Ausführung in der Tabelle ist noch nicht fertig. Warten Sie, bis sie fertig ist, oder halten Sie sie an, und führen Sie den Befehl noch einmal aus.`,
  atWork: {
    script: (operator, since) =>
      `${operator} arbeitet seit ${since} in der Tabelle. Warten Sie, bis das fertig ist, oder halten Sie es dort an, und führen Sie den Befehl noch einmal aus.`,
    commandLine: (operator, since) =>
      `${operator} bearbeitet die Tabelle seit ${since} über die Befehlszeile. Warten Sie, bis dieser Befehl fertig ist, und führen Sie Ihren dann noch einmal aus.`,
    lost: 'Dieser Prozess war so lange angehalten, dass jemand anderes die Arbeit an der Tabelle begonnen haben kann. Führen Sie denselben Befehl noch einmal aus, um fortzufahren.',
  },
  waitsForOther: operator =>
    `${operator} bearbeitet die Tabelle über die Befehlszeile oder hat es bis eben getan. Es wird bis zu drei Minuten gewartet.`,
  unreadable: file => `„${file}“ lässt sich nicht lesen. Prüfen Sie den Pfad.`,
  sameFile: (option, other) =>
    `„${option}“ und „${other}“ nennen dieselbe Datei. Nennen Sie mit „${option}“ eine andere.`,
  notAFile: file =>
    `„${file}“ ist keine Datei, die sich mehrmals lesen lässt. Speichern Sie die Zeilen in einer Datei, und geben Sie diese an.`,
  csvChanged: file =>
    `„${file}“ hat sich geändert, während die Datei gelesen wurde. Führen Sie denselben Befehl noch einmal aus.`,
  journalHeld: file =>
    `Ein anderer Befehl arbeitet mit dem Journal „${file}“ oder tat es bis vor einer Minute. Warten Sie, bis er fertig ist, und führen Sie Ihren noch einmal aus.`,
  fileRefused: why =>
    `Eine Datei lässt sich nicht lesen oder schreiben (${why}). Beheben Sie das, und führen Sie denselben Befehl noch einmal aus.`,
  variableMissing: name =>
    `Die Umgebungsvariable ${name} ist nicht gesetzt. Setzen Sie sie, oder geben Sie das Passwort auf anderem Weg an.`,
  notPreviewed: command =>
    `„${command}“ ändert nichts in Gmail, „--dry-run“ hat daher keine Bedeutung. Lassen Sie es weg.`,
  job: {
    folderMissing:
      'Dieser Prozess ist ein Task eines Jobs. Geben Sie mit „--job-folder“ den Ordner an, den alle Tasks teilen.',
    variableWrong: name =>
      `Die Umgebungsvariable ${name} ist nicht verwendbar. Starten Sie den Job erneut.`,
    row: 'Zeile',
    ended: tasks => `Beendete Tasks: ${tasks}, also alle.`,
    notEnded: tasks =>
      `Diese Tasks sind nicht beendet: ${tasks.join(', ')}. Sehen Sie sich ihre Protokolle an, und starten Sie den Job erneut.`,
    superseded:
      'Ein späterer Versuch bearbeitet diesen Task, daher wurde dieser beendet.',
    partUnreadable: file =>
      `„${file}“ ist kein Teil, der zu den anderen gehört. Geben Sie die Teile eines Jobs an.`,
    partsMissing: tasks =>
      `Die Teile dieser Tasks fehlen: ${tasks.join(', ')}. Geben Sie die Teile aller Tasks an.`,
    merged: (rows, parts) => `${rows} Zeilen aus ${parts} Teilen.`,
  },
  access: {
    noCredentials:
      'Es wurden keine Google-Anmeldedaten gefunden. Führen Sie „gcloud auth application-default login“ aus, oder nennen Sie mit „--key-file“ einen Schlüssel.',
    credentialsUnreadable: why =>
      `Die Google-Anmeldedaten sind nicht verwendbar (${why}). Melden Sie sich mit „gcloud auth application-default login“ neu an.`,
    keyFileUnreadable: (file, why) =>
      `Die Schlüsseldatei „${file}“ lässt sich nicht lesen (${why}). Prüfen Sie den Pfad.`,
    keyFileInvalid: file =>
      `„${file}“ ist nicht der JSON-Schlüssel eines Dienstkontos. Laden Sie den Schlüssel neu herunter.`,
    serviceAccountNeeded:
      'Es ist nicht bekannt, welches Dienstkonto für Nutzer handelt. Nennen Sie es mit „--service-account“.',
    otherUniverse: universe =>
      `Die Anmeldedaten gehören zu ${universe}; dort kann niemand für Nutzer handeln. Verwenden Sie Anmeldedaten von googleapis.com.`,
    noOwnToken:
      'Google hat für diese Anmeldedaten kein Token ausgestellt. Melden Sie sich neu an, oder prüfen Sie das Dienstkonto.',
  },
};
