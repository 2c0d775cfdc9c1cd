/** German: the remarks of the Inventory. */
import type {Remark} from '../../core/inventory/table';

export const remarks: Readonly<Record<Remark, string>> = {
  revoked: 'Widerrufen',
  expired: 'Abgelaufen',
  expiresSoon: 'Läuft bald ab',
  untrusted: 'Kette nicht vertrauenswürdig',
  unconfirmed: 'Alias nicht bestätigt',
  elsewhere: 'E-Mails kommen in einem anderen Postfach an',
  aliasGone: 'Alias entfernt',
  userGone: 'Nutzer entfernt oder gesperrt',
  otherThanRow: 'Nicht das Zertifikat der Zeile',
  notDefault: 'Länger gültig als der Standard',
  newer: 'Neuer als der Standard',
  noRow: 'Keine Zeile',
  duplicate: 'Doppelt vorhanden',
  none: 'Kein Zertifikat',
};
