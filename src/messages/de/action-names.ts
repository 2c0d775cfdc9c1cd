/**
 * German: the name of each action, and its form within a line. Sheets, menu and sidebar use these, and add only what differs
 * there.
 */
import type {RunAction} from '../../core/door/contract';

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
