/** German: what Inventory, Dashboard and the coverage report say. */
import type {InventoryNews} from '../../core/inventory/table';
import type {Language} from '../language';
import {grouped} from './format';
import {actionNames as A} from './action-names';
import {NAMES, SHEETS} from './words';
import {remarks} from './remarks';

export const changes: Language['changes'] = {
  new: 'neu',
  gone: 'Zertifikat entfernt',
  default: 'als Standard festgelegt',
  'no longer default': 'nicht mehr Standard',
  'alias gone': 'Alias entfernt',
  'user gone': 'Nutzer entfernt oder gesperrt',
};

/** A message should stay readable: further news are in the Inventory. */
const MAX_NEWS = 5;

export function news(all: readonly InventoryNews[]): string {
  if (all.length === 0) return '';
  const said = all.slice(0, MAX_NEWS).map(sentence);
  const more = all.length - said.length;
  const rest =
    more > 0 ? [`${grouped(more)} weitere (siehe „${SHEETS.inventory}“)`] : [];
  return `Seit dem letzten Abruf – ${[...said, ...rest].join('; ')}.`;
}

function sentence({at, what, id}: InventoryNews): string {
  switch (what) {
    case 'new':
      return `${at.alias} hat ein neues Zertifikat (${id})`;
    case 'gone':
      return `${at.alias} hat das Zertifikat ${id} nicht mehr`;
    case 'default':
      return `${id} ist jetzt der Standard von ${at.alias}`;
    case 'no longer default':
      return `${id} ist nicht mehr der Standard von ${at.alias}`;
    case 'alias gone':
      return `${at.user} hat den Alias ${at.alias} nicht mehr`;
    case 'user gone':
      return `${at.user} (Alias ${at.alias}) ist entfernt oder gesperrt`;
  }
}

const COVERED = 'Abgedeckt';
const EXPIRED = 'Standard nicht gültig';
const NONE = 'Kein Standard';
const UNTRUSTED = 'Abgedeckt, Kette nicht vertrauenswürdig';

export const dashboard: Language['dashboard'] = {
  title: 'S/MIME Rollout',
  coveredOf: (covered, aliases) =>
    `${grouped(covered)} von ${grouped(aliases)}`,
  addressesCovered: 'Adressen abgedeckt',
  needAttention: 'Zeilen mit Handlungsbedarf',
  expireSoon: 'laufen in den nächsten 30 Tagen ab',
  countedAt: 'zuletzt gezählt',
  cause: 'Grund',
  notCounted: `Es wurde noch nichts gezählt. Führen Sie „${A.refresh}“ aus oder öffnen Sie „${NAMES.health}“ in der Seitenleiste.`,
  coverage: 'Abdeckung',
  aliases: 'Adressen',
  share: 'Anteil',
  covered: COVERED,
  expired: EXPIRED,
  none: NONE,
  untrusted: UNTRUSTED,
  revoked: 'Standard widerrufen',
  state: 'Status',
  rows: 'Zeilen',
  month: 'Monat',
  ending: 'Ablaufende Standardzertifikate',
  later: 'später',
  domain: 'Domain',
  others: 'alle anderen',
  key: 'Schlüssel',
  issuer: 'Aussteller',
  certificates: 'Zertifikate',
  keyPairs: 'Clientseitige Verschlüsselung',
  valid: 'Zertifikat gültig',
  expiringSoon: 'Läuft in den nächsten 30 Tagen ab',
  noLongerValid: 'Abgelaufen',
  nextExpiry: 'Nächster Ablauf',
  day: 'Tag',
  by: 'Nach',
  part: 'Name',
  unit: 'Organisationseinheit',
  group: 'Gruppe',
  charts: {
    states: 'Zeilen nach Status',
    causes: 'Handlungsbedarf nach Grund',
    expiries: 'Standardzertifikate nach Ablaufmonat',
    domains: 'Abdeckung nach Domain',
    keys: 'Zertifikate nach Schlüssel',
    issuers: 'Zertifikate nach Aussteller',
    history: 'Verlauf: abgedeckte Adressen',
  },
};

export const report: Language['report'] = {
  headers: {
    user: 'Nutzer',
    alias: 'Adresse',
    covered: COVERED,
    subject: 'Inhaber',
    issuer: 'Aussteller',
    key: 'Schlüssel',
    validFrom: 'Gültig ab',
    validTo: 'Gültig bis',
    daysLeft: 'Tage bis Ablauf',
    fingerprint: 'SHA-256-Fingerabdruck',
    certificates: 'Vorhandene Zertifikate',
    remarks: 'Anmerkungen',
    state: 'Status der Zeile',
    message: 'Meldung der Zeile',
    kind: 'Art',
    unit: 'Organisationseinheit',
    groups: 'Gruppen',
  },
  problems: {
    headers: ['Zeile', 'Nutzer', 'Alias', 'Grund', 'Status', 'Meldung'],
    fileName: day => `smime-zeilen-mit-handlungsbedarf-${day}.csv`,
  },
  parts: {
    headers: [
      'Nach',
      'Name',
      'Abgedeckt (%)',
      'Aliasse',
      COVERED,
      EXPIRED,
      NONE,
      UNTRUSTED,
    ],
    unit: 'Organisationseinheit',
    group: 'Gruppe',
    domain: 'Domain',
    others: 'alle anderen',
    fileName: day => `smime-abdeckung-nach-einheit-${day}.csv`,
  },
  kinds: {
    hosted: 'gehostetes S/MIME',
    cse: 'clientseitige Verschlüsselung',
  },
  covered: {
    covered: 'ja',
    revoked: 'widerrufen',
    expired: 'abgelaufen',
    unusable: 'nein',
    noDefault: 'nein',
    none: 'keines',
    unread: 'noch nicht gelesen',
  },
  remarks,
  fileName: day => `smime-abdeckung-${day}.csv`,
};
