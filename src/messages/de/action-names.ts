/**
 * German: the name of each action, and its form within a line. Sheets, menu and sidebar use these, and add only what differs
 * there.
 */
import type {RunAction} from '../../core/door/contract';
import type {DestructiveAction} from '../../core/rows/actions';

export const actionNames: Readonly<Record<RunAction, string>> = {
  check: 'Prüfen',
  preview: 'Vorschau',
  upload: 'Hochladen',
  update: 'Ergänzen',
  renew: 'Zertifikate erneuern',
  list: 'Auflisten',
  refresh: 'Status abrufen',
  setDefault: 'Als Standard festlegen',
  restore: 'Vorherigen Standard wiederherstellen',
  delete: 'Löschen',
  offBoard: 'Alle Zertifikate entfernen',
  cseCheck: 'Prüfen',
  cseUpload: 'Schlüsselpaar und Identität hochladen',
  cseSwitch: 'Schlüsseldienst wechseln',
  cseRollBack: 'Zum vorherigen Schlüsselpaar zurückkehren',
  cseRefresh: 'Status abrufen',
  cseEnable: 'Schlüsselpaar aktivieren',
  cseDisable: 'Schlüsselpaar deaktivieren',
  cseDeleteIdentity: 'Identität löschen',
};

/** What sidebar and command line say about the action that few people need. */
export const updateHint =
  'Lädt die Datei hoch, wenn kein Zertifikat gültig ist. Ersetzt einen abgelaufenen oder fehlenden Standard durch das Zertifikat, das am längsten gültig ist.';

/** What the command line says about an action. Destructive ones have a sentence of their own (`removal` in `sidebar/actions`). */
export const actionHints: Readonly<
  Record<Exclude<RunAction, DestructiveAction>, string>
> = {
  check: 'Öffnet jede Zertifikatsdatei. Sendet nichts.',
  preview: 'Zeigt, was beim Hochladen geschehen würde. Ändert nichts.',
  upload: 'Lädt die Zertifikate hoch, die in Gmail fehlen.',
  update: updateHint,
  renew:
    'Lädt das nächste Zertifikat hoch, bevor das Standardzertifikat abläuft. Die alten bleiben erhalten.',
  refresh: 'Liest, welche Zertifikate Gmail hat, und meldet, was bald abläuft.',
  list: 'Schreibt in den Bestand, welche Zertifikate Gmail hat.',
  setDefault:
    'Legt das Zertifikat jeder Zeile als das fest, mit dem Gmail signiert.',
  restore:
    'Stellt den Standard wieder her, den die letzte Änderung im Protokoll ersetzt hat.',
  cseCheck:
    'Prüft Zertifikat, Schlüsselmetadaten und Schlüsseldienst. Sendet nichts an Gmail.',
  cseUpload:
    'Lädt das Schlüsselpaar hoch und weist es der Identität des Nutzers zu. Nichts wird doppelt gespeichert.',
  cseRefresh: 'Liest, welche Schlüsselpaare und welche Identität Gmail hat.',
  cseSwitch:
    'Für Zeilen, deren Schlüssel jetzt ein anderer Schlüsseldienst verpackt hat: lädt neue Schlüsselpaare hoch und weist sie den Identitäten zu. Die alten Schlüsselpaare bleiben, sodass alte E-Mails lesbar bleiben.',
  cseRollBack:
    'Weist den Identitäten wieder die Schlüsselpaare zu, die sie vor dem Wechsel hatten. Die neuen Schlüsselpaare bleiben.',
  cseEnable:
    'Mit deaktivierten Schlüsselpaaren kann wieder signiert und entschlüsselt werden.',
};
