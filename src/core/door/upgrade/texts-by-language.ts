import type {DoorPorts} from '../ports';
import {storedKit} from '../user-kit';

/**
 * Stores the texts for users by language. Until 0.9 there was one text for each part: it stays that of the language that was chosen
 * then, or of the sheet, also if the sheet’s language is changed later.
 */
export function textsByLanguage(ports: DoorPorts): void {
  if (!ports.store.kept().userKit) return;
  ports.store.keep({userKit: storedKit(ports)});
}
