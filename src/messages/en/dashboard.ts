/** English: what Inventory, Dashboard and the coverage report say. */
import type {InventoryNews} from '../../core/inventory/table';
import type {Language} from '../language';
import {grouped} from './format';
import {SHEETS} from './words';
import {remarks} from './remarks';

export const changes: Language['changes'] = {
  new: 'new',
  gone: 'certificate gone',
  default: 'became default',
  'no longer default': 'no longer default',
  'alias gone': 'alias gone',
  'user gone': 'user gone or suspended',
};

/** A message should stay readable: further news are in the Inventory. */
const MAX_NEWS = 5;

export function news(all: readonly InventoryNews[]): string {
  if (all.length === 0) return '';
  const said = all.slice(0, MAX_NEWS).map(sentence);
  const more = all.length - said.length;
  const rest =
    more > 0 ? [`and ${grouped(more)} more (see ${SHEETS.inventory})`] : [];
  return `Since the last refresh: ${[...said, ...rest].join('; ')}.`;
}

function sentence({at, what, id}: InventoryNews): string {
  switch (what) {
    case 'new':
      return `${at.alias} has a new certificate (${id})`;
    case 'gone':
      return `${at.alias} lost certificate ${id}`;
    case 'default':
      return `${id} became the default of ${at.alias}`;
    case 'no longer default':
      return `${id} is no longer the default of ${at.alias}`;
    case 'alias gone':
      return `${at.user} no longer has the alias ${at.alias}`;
    case 'user gone':
      return `${at.user}, who sent as ${at.alias}, is gone or suspended`;
  }
}

export const dashboard: Language['dashboard'] = {
  title: 'S/MIME Rollout',
  coveredOf: (covered, aliases) => `${grouped(covered)} of ${grouped(aliases)}`,
  addressesCovered: 'addresses covered',
  needAttention: 'rows need attention',
  expireSoon: 'expire within 30 days',
  countedAt: 'last counted',
  cause: 'Cause',
  notCounted:
    'Nothing has been counted yet. Run Refresh, or open Health in the sidebar.',
  coverage: 'Coverage',
  aliases: 'Addresses',
  share: 'Share',
  covered: 'Covered',
  expired: 'Default not valid',
  none: 'No default',
  untrusted: 'Covered, chain not trusted',
  revoked: 'Default revoked',
  state: 'State',
  rows: 'Rows',
  month: 'Month',
  ending: 'Default certificates that expire',
  later: 'later',
  domain: 'Domain',
  others: 'all others',
  key: 'Key',
  issuer: 'Issuer',
  certificates: 'Certificates',
  keyPairs: 'Client-side encryption',
  valid: 'Certificate valid',
  expiringSoon: 'Expires within 30 days',
  noLongerValid: 'Expired',
  nextExpiry: 'Next expiry',
  day: 'Day',
  by: 'By',
  part: 'Name',
  unit: 'Organizational unit',
  group: 'Group',
  charts: {
    states: 'Rows by state',
    causes: 'Needs attention, by cause',
    expiries: 'Default certificates by month of expiry',
    domains: 'Coverage by domain',
    keys: 'Certificates by key',
    issuers: 'Certificates by issuer',
    history: 'Progress: addresses covered',
  },
};

export const report: Language['report'] = {
  headers: {
    user: 'User',
    alias: 'Address',
    covered: 'Covered',
    subject: 'Subject',
    issuer: 'Issuer',
    key: 'Key',
    validFrom: 'Valid from',
    validTo: 'Valid to',
    daysLeft: 'Days left',
    fingerprint: 'SHA-256 fingerprint',
    certificates: 'Certificates held',
    remarks: 'Remarks',
    state: 'State of the row',
    message: 'Message of the row',
    kind: 'Kind',
    unit: 'Organizational unit',
    groups: 'Groups',
  },
  problems: {
    headers: ['Row', 'User', 'Alias', 'Reason', 'State', 'Message'],
    fileName: day => `smime-rows-that-need-attention-${day}.csv`,
  },
  parts: {
    headers: [
      'By',
      'Name',
      'Covered (%)',
      'Aliases',
      'Covered',
      'Default not valid',
      'No default',
      'Covered, chain not trusted',
    ],
    unit: 'Organizational unit',
    group: 'Group',
    domain: 'Domain',
    others: 'all others',
    fileName: day => `smime-coverage-by-unit-${day}.csv`,
  },
  kinds: {hosted: 'hosted S/MIME', cse: 'client-side encryption'},
  covered: {
    covered: 'yes',
    revoked: 'revoked',
    expired: 'expired',
    unusable: 'no',
    noDefault: 'no',
    none: 'none',
    unread: 'not read yet',
  },
  remarks,
  fileName: day => `smime-coverage-${day}.csv`,
};
