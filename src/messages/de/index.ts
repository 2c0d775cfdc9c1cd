/** German, whole. */
import type {
  CseOutcome,
  Outcome,
  RolloutOutcome,
} from '../../core/rows/outcome';
import type {Language} from '../language';
import {actionNames as A} from './action-names';
import {causes} from './causes';
import {remarks} from './remarks';
import {removes} from './removes';
import {certificateSentences} from './certificates';
import {count, day, grouped, listed, pick} from './format';
import {consent, consentDoorSentences, consentSentences} from './consent';
import {cseSentences} from './cse';
import {cseFolderSentences} from './cse-folder';
import {cse, cseIdentity} from './cse-labels';
import {
  cseDoorSentences,
  cseOutcome,
  cseRowSentences,
  cseWorkSentences,
} from './cse-rows';
import {changes, dashboard, news, report} from './dashboard';
import {diagnostics} from './diagnostics';
import {directorySentences} from './directory';
import {googleSentences} from './google';
import {actions, inventory, log, menu, rollout, sheets, states} from './labels';
import {importSentences} from './import';
import {logWords} from './log';
import {preview} from './planned';
import {chatDigest, digest} from './digest';
import {issuerSentences} from './issuer';
import {requirements} from './requirements';
import {nameOf, notes, notWell, outOfSight, summary} from './run';
import {
  failure,
  interrupted,
  settingsChanged,
  scheduleSentences,
} from './schedule';
import {doorSentences, rolloutSentences, rowSentences} from './rollout';
import {settingNames, settingValue} from './setting-names';
import {GERMAN, NAMES, NOT_DONE, NOTHING_CHANGED, SHEET} from './words';

const rows = (number: number) => count(number, 'Zeile', 'Zeilen');

const UNREADABLE =
  'Damit verschlüsselte E-Mails lassen sich dann in Gmail nicht mehr lesen. Das lässt sich nicht rückgängig machen.';

/** Some of those concerned; more follow if there are. */
const some = (examples: readonly string[], total: number) =>
  `${examples.join(', ')}${total > examples.length ? ' …' : ''}`;

export const german: Language = {
  ...GERMAN,
  sheet: SHEET,
  findings: {
    ...certificateSentences,
    ...googleSentences,
    ...rowSentences,
    ...cseSentences,
    ...cseRowSentences,
    ...cseWorkSentences,
    ...cseDoorSentences,
    ...cseFolderSentences,
    ...rolloutSentences,
    ...doorSentences,
    ...scheduleSentences,
    ...importSentences,
    ...directorySentences,
    ...consentSentences,
    ...consentDoorSentences,
    ...issuerSentences,
  },
  states,
  causes,
  untouched: 'Zu prüfen',
  notDone: NOT_DONE,
  actions,
  preview,
  obliterate: 'Schlüsselpaar endgültig löschen',
  outcome,
  likely: ({says, fix}) => `Wahrscheinlicher Grund: ${says} ${fix}`,
  notes,
  withVersion: (message, version) =>
    `${message} (S/MIME Rollout ${version})`.trim(),
  summary,
  digest,
  chatDigest,
  diagnostics,
  failure,
  interrupted,
  settingsChanged,
  settings: NAMES.settings,
  settingNames,
  settingValue,
  sheets,
  rollout,
  cse,
  cseIdentity,
  inventory,
  log,
  logWords,
  inventoryYes: 'Ja',
  inventoryNone: 'kein Zertifikat',
  remarks,
  changes,
  renamed: (from, to) => `von ${from} in ${to} umbenannt`,
  replaced: address => `${address} gehört jetzt einem anderen Nutzer`,
  news,
  dashboard,
  report,
  consent,
  protection: 'Hier schreibt S/MIME Rollout',
  requirements,
  copy: {clientId: 'Client-ID', scopes: 'OAuth-Bereiche'},
  menu,
  progress: of =>
    `${of.previews ? `${nameOf(of)} – ` : ''}${grouped(of.done)} von ${rows(of.total)} fertig, ${notWell(of).join(', ')} …`,
  finished: of =>
    `${of.previews ? nameOf(of) : 'Fertig'} – ${[`erfolgreich: ${grouped(of.succeeded)}`, ...notWell(of)].join(', ')}.`,
  unfinished: left =>
    pick(left, {
      one: '1 Zeile ist noch in der Warteschlange und wird im Hintergrund verarbeitet. Die Seitenleiste zeigt den Fortschritt.',
      other: `${rows(left)} sind noch in der Warteschlange und werden im Hintergrund verarbeitet. Die Seitenleiste zeigt den Fortschritt.`,
    }),
  forecast: (total, {seconds, fetches, batching, costs, today, perDay}) =>
    [
      `${rows(total)}: etwa ${timeIn(seconds)}, ${grouped(fetches)} von ${grouped(perDay)} Anfragen pro Tag.`,
      batching === 'sparing'
        ? `Sie werden in größeren Stapeln gesendet. In kleineren: etwa ${timeIn(costs.quick.seconds)}, ${grouped(costs.quick.fetches)} Anfragen.`
        : '',
      fetches + today > perDay
        ? `Heute wurden bereits ${grouped(today)} verbraucht. Wenn alle aufgebraucht sind, wird pausiert und am nächsten Tag fortgesetzt.`
        : '',
    ]
      .filter(it => it !== '')
      .join(' '),
  fromFolder: ({due, toRenew, left, more}) =>
    [
      due === 0
        ? 'Bei keiner Zeile ist die Erneuerung fällig.'
        : `Fällige Zeilen: ${grouped(due)}, davon mit einer neueren Datei im überwachten Ordner: ${grouped(toRenew.length)}.`,
      left.length > 0
        ? `Nicht verwendet: ${listed(left.map(it => it.name))}. Die Gründe zeigt die Seitenleiste unter „${NAMES.health}“ > „${NAMES.schedule}“.`
        : '',
      more
        ? 'Es gibt weitere Dateien. Wählen Sie diesen Menüeintrag noch einmal, um fortzusetzen.'
        : '',
    ]
      .filter(it => it !== '')
      .join(' '),
  outOfSight,
  removes,
  confirm: {
    delete: (total, examples) =>
      `Die Zertifikate von ${rows(total)} (${some(examples, total)}) werden aus Gmail gelöscht. ${UNREADABLE} Standardzertifikate und die einzigen gültigen bleiben erhalten. Löschen?`,
    offBoard: (total, examples) =>
      `Alle Zertifikate der Nutzer in ${rows(total)} (${some(examples, total)}) werden aus Gmail gelöscht, für alle ihre Adressen, auch für die ohne Zeile. ${UNREADABLE} Alle löschen?`,
    cseDisable: (total, examples) =>
      `Die Schlüsselpaare von ${rows(total)} (${some(examples, total)}) werden deaktiviert. Gmail kann damit dann weder entschlüsseln noch signieren. Sie können sie wieder aktivieren. Deaktivieren?`,
    cseDeleteIdentity: (total, examples) =>
      `Die Identitäten der clientseitigen Verschlüsselung von ${rows(total)} (${some(examples, total)}) werden gelöscht. Diese Nutzer können verschlüsselte E-Mails dann weder senden noch empfangen, bis sie wieder eine Identität haben. Ihre Schlüsselpaare bleiben. Löschen?`,
  },
};

export {german as language};

function timeIn(seconds: number): string {
  if (seconds < 60) return count(seconds, 'Sekunde', 'Sekunden');
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return count(minutes, 'Minute', 'Minuten');
  return count(Math.round(minutes / 60), 'Stunde', 'Stunden');
}

/** The message of a successful row. */
function outcome(it: Outcome): string {
  const {state} = it;
  const {certificate}: RolloutOutcome = it;
  const {keyPair}: CseOutcome = it;
  const until = certificate?.expires
    ? ` Es läuft am ${day(certificate.expires)} ab.`
    : '';
  switch (state) {
    case 'uploaded':
      return `Das Zertifikat ist in Gmail gespeichert.${until}`;
    case 'renewed':
      return `Das neue Zertifikat ist in Gmail gespeichert und der Standard.${until} Die alten bleiben erhalten, sodass damit verschlüsselte E-Mails lesbar bleiben.`;
    case 'valid':
      return 'Gmail hat für diesen Alias ein gültiges Standardzertifikat.';
    case 'offBoarded':
      return 'Gmail hat keine Zertifikate dieses Nutzers mehr. Mit den gelöschten verschlüsselte E-Mails lassen sich in Gmail nicht mehr lesen.';
    case 'kept':
      return `Gmail hat dieses Zertifikat bereits. ${NOTHING_CHANGED}${until}`;
    case 'defaultSet':
      return `Das Zertifikat ist jetzt der Standard.${until}`;
    case 'ready':
    case 'readyWithWarnings':
      return `Die Zertifikatsdatei ist zum Hochladen bereit.${until}`;
    case 'wouldInsert':
      return `„${A.upload}“ würde dieses Zertifikat in Gmail hinzufügen.${until}`;
    case 'wouldSetDefault':
      return `Gmail hat dieses Zertifikat. „${A.upload}“ würde es als Standard festlegen.`;
    case 'wouldKeep':
      return `Gmail hat dieses Zertifikat bereits. „${A.upload}“ würde nichts ändern.`;
    case 'deleted':
      return 'Das Zertifikat wurde aus Gmail gelöscht. Damit verschlüsselte E-Mails lassen sich in Gmail nicht mehr lesen.';
    case 'inPlace':
    case 'switched':
    case 'rolledBack':
    case 'disabled':
    case 'obliterated':
    case 'identityDeleted':
      return cseOutcome(it);
    case 'missing':
      return keyPair ? cseOutcome(it) : '';
    case 'pairStored':
    case 'pending':
    case 'uploadedNotDefault':
    case 'consentNeeded':
    case 'left':
    case 'renewalDue':
    case 'expired':
    case 'revoked':
    case 'blocked':
    case 'failed':
    case null:
      return '';
  }
}
