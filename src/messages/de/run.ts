/** German: notes about a run as a whole, and the mail at its end. */
import type {SheetWords} from '../sheet-words';
import type {Progress} from '../../core/door/contract';
import type {Language} from '../language';
import {count, grouped, pick} from './format';
import {actions} from './labels';
import {preview} from './planned';
import {NAMES, NOTHING_CHANGED, NOTHING_TO_DO, PATHS} from './words';

const REST_STAYS = 'Die übrigen Zeilen bleiben in der Warteschlange.';
export const notes: Language['notes'] = ({columns, sheets}) => ({
  stopped:
    'Angehalten. Die Zeilen, die nicht fertig sind, wurden aus der Warteschlange entfernt.',
  'out of quota': `Apps Script akzeptiert vorerst keine weiteren Anfragen: Die für heute sind aufgebraucht, oder es waren in kurzer Zeit zu viele. ${REST_STAYS} ${NOTHING_TO_DO} Es wird stündlich neu versucht und spätestens morgen fortgesetzt.`,
  'day quota': `Ein Tageskontingent des Cloud-Projekts ist aufgebraucht. ${REST_STAYS} ${NOTHING_TO_DO} Es wird stündlich neu versucht und fortgesetzt, sobald Google das Kontingent zurücksetzt, um Mitternacht pazifischer Zeit.`,
  'asked to wait': `Google hat S/MIME Rollout gebeten, vor weiteren Versuchen mit einigen Zeilen zu warten. Sie bleiben in der Warteschlange. ${NOTHING_TO_DO} Zur von Google genannten Zeit wird mit ihnen fortgesetzt.`,
  'no requests':
    'Die Anfragen für heute sind aufgebraucht. Setzen Sie morgen mit den übrigen Dateien fort.',
  'rows not confirmed': `Jemand hat in Zellen „${columns.queued}“ von Zeilen geschrieben, die nicht zu dieser Ausführung gehören. Diese Einträge wurden entfernt, und für die Zeilen wurde nichts getan.`,
  'no trigger': `Es wird nur fortgesetzt, solange die Seitenleiste geöffnet ist, da kein Trigger erstellt werden konnte. Lassen Sie die Seitenleiste geöffnet. Löschen Sie Trigger, die Sie nicht benötigen (${PATHS.triggers}), und starten Sie noch einmal, um das zu ändern.`,
  'reading others':
    'Alle Zeilen sind fertig. Die Postfächer von Nutzern ohne Zeile werden gelesen.',
  'log waits': `Das Tabellenblatt „${sheets.log}“ konnte nicht geschrieben werden. Seine Zeilen werden aufbewahrt und so bald wie möglich geschrieben. Prüfen Sie, ob das Tabellenblatt geschützt oder die Tabelle voll ist.`,
  'log lost': `Das Tabellenblatt „${sheets.log}“ konnte so lange nicht geschrieben werden, dass einige seiner Zeilen verloren sind. Die Zeilen selbst stimmen.`,
  'cells refused': `Einige Zellen konnten nicht geschrieben werden, weil sie geschützt sind oder eine Regel zur Datenvalidierung den Wert ablehnt. Was getan wurde, steht im Tabellenblatt „${sheets.log}“. Ein Passwort, das gelöscht werden sollte, steht vielleicht noch in seiner Zelle.`,
  'trigger stopped':
    'Es wird nur fortgesetzt, solange die Seitenleiste geöffnet ist: Der zeitgesteuerte Trigger ist mehrmals fehlgeschlagen und wurde entfernt.',
  'inventory waits': `Das Tabellenblatt „${sheets.inventory}“ konnte für einige Zeilen nicht geschrieben werden. Rufen Sie deren Status später ab.`,
  'consent waits': `Das Tabellenblatt „${sheets.consent}“ konnte nicht geschrieben werden. Am Ende der nächsten Ausführung wird es noch einmal versucht.`,
  'token wanted':
    'Einige Zeilen benötigen das Token des Schlüsseldienstes. Geben Sie es in der Seitenleiste ein und setzen Sie fort.',
  'rows wait': `Zeilen, die auf die clientseitige Verschlüsselung warten, werden zwei Tage lang stündlich automatisch wiederholt. ${NOTHING_TO_DO}`,
  'no retry trigger': `Zeilen, die auf die clientseitige Verschlüsselung warten, werden nicht automatisch wiederholt, da kein Trigger erstellt werden konnte. Löschen Sie Trigger, die Sie nicht benötigen (${PATHS.triggers}), oder führen Sie die Zeilen selbst noch einmal aus.`,
  'mail failed': 'Die E-Mail über die Ausführung konnte nicht gesendet werden.',
  'schedule failed': `Nicht alles konnte gelesen oder geschrieben werden. Den Grund zeigt die Seitenleiste unter „${NAMES.health}“ > „${NAMES.schedule}“.`,
});

/** Selected rows that are not visible. */
export const outOfSight: Language['outOfSight'] = ({hidden, isPartial}) =>
  [
    hidden > 0
      ? pick(hidden, {
          one: '1 ausgeblendete Zeile wird übersprungen.',
          other: `${grouped(hidden)} ausgeblendete Zeilen werden übersprungen.`,
        })
      : '',
    isPartial
      ? 'Zeilen, die Sie von Hand ausgeblendet haben, sind enthalten, da zu viele Zeilen ausgewählt sind, um jede zu prüfen. Wählen Sie höchstens 500 Zeilen aus oder verwenden Sie einen Filter.'
      : '',
  ]
    .filter(it => it !== '')
    .join(' ');

/** The action, or its preview. */
export function nameOf({action, previews}: Progress): string {
  return previews ? preview.of(action) : actions[action];
}

/** The rows that did not succeed, in figures; rare outcomes only if they occurred. */
export function notWell(of: Progress): string[] {
  const {notInUse, waiting, blocked, failed} = of;
  return [
    ...(notInUse > 0 ? [`gespeichert, ungenutzt: ${grouped(notInUse)}`] : []),
    ...(waiting > 0 ? [`wartend: ${grouped(waiting)}`] : []),
    `blockiert: ${grouped(blocked)}`,
    `fehlgeschlagen: ${grouped(failed)}`,
  ];
}

/** The remaining work, for the mail at the end of a run. */
function leftToDo(of: Progress, {columns}: SheetWords): string {
  const {notInUse, waiting, blocked, failed} = of;
  if (of.previews) {
    return `${NOTHING_CHANGED} In der Zelle „${columns.message}“ jeder Zeile steht, was die Aktion tun würde oder warum sie abgelehnt würde.`;
  }
  if (notInUse + blocked + failed > 0) {
    return `In der Zelle „${columns.message}“ jeder dieser Zeilen steht, was zu tun ist. Wählen Sie danach „${NAMES.attention}“ und starten Sie noch einmal.`;
  }
  return waiting > 0
    ? 'Sonst ist nichts mehr zu tun.'
    : 'Es ist nichts mehr zu tun.';
}

export const summary: Language['summary'] = (progress, sheet) => {
  const {total, succeeded, fetches} = progress;
  const name = nameOf(progress);
  const {notInUse, waiting, blocked, failed} = progress;
  const lines = [
    `Die Ausführung „${name}“ für ${count(total, 'Zeile', 'Zeilen')} ist fertig.`,
    '',
    `Erfolgreich: ${grouped(succeeded)}`,
    ...(notInUse > 0 ? [`Gespeichert, ungenutzt: ${grouped(notInUse)}`] : []),
    ...(waiting > 0 ? [`Wartend: ${grouped(waiting)}`] : []),
    `Blockiert: ${grouped(blocked)}`,
    `Fehlgeschlagen: ${grouped(failed)}`,
    '',
    leftToDo(progress, sheet),
    ...(progress.note ? ['', progress.note] : []),
    '',
    `Verbrauchte Anfragen: ${grouped(fetches.run)} für diese Ausführung, heute ${grouped(fetches.today)} von ${grouped(fetches.perDay)}.`,
  ];
  return {
    subject: `S/MIME Rollout: ${name} – ${[`erfolgreich: ${grouped(succeeded)}`, ...notWell(progress)].join(', ')}`,
    body: lines.join('\n'),
  };
};
