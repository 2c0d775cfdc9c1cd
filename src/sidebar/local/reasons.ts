/** The messages about a file: its problems, or its result. */
import type {CertificateFinding} from '../../core/certificates';
import type {Notice} from '../../core/door/contract';
import {findings, listed, say} from '../words';
import {mailboxOf, type Item, type Standing} from './item';

/** Addresses in a notice. */
const MAX_NAMED = 5;

/** Most severe first; empty if there is nothing to report. */
export function reasonsOf(item: Item, standing: Standing): readonly Notice[] {
  const {fileFacts, result, examination} = item;
  const t = say.local;
  switch (standing) {
    case 'other kind':
    case 'unreadable':
    case 'twice':
    case 'rival':
      return [notice('warn', standing, t.reasons[standing])];
    case 'locked':
      return [notice('block', standing, t.reasons.locked)];
    case 'undecided': {
      const which = item.candidates.length > 0 ? 'undecided' : 'nobody';
      return [notice('block', which, t.reasons[which])];
    }
    case 'done':
    case 'kept':
      return result ? [said('advice', result.message)] : [];
    case 'blocked':
    case 'failed':
      return result ? [said('block', result.message)] : [];
    case 'waiting':
    case 'left out':
    case 'sending':
      return [];
    case 'not finished':
      return [notice('warn', standing, t.reasons['not finished'])];
    case 'unusable':
    case 'ready':
    case 'ready with warnings': {
      const fresh = mailboxOf(item)?.how === 'new';
      const found = (examination?.findings ?? []).map(worded);
      if (found.length === 0 && fileFacts && !fileFacts.opens) return [];
      const row = fresh ? [notice('advice', 'new', t.reasons.new)] : [];
      const isAdvice = (it: Notice) => it.severity === 'advice';
      return [
        ...found.filter(it => !isAdvice(it)),
        ...othersOf(item),
        ...found.filter(isAdvice),
        ...row,
      ];
    }
  }
}

/** Addresses in the certificate that get nothing. */
function othersOf(item: Item): Notice[] {
  const {others} = item;
  const user = mailboxOf(item)?.user ?? '';
  if (!others) return [];
  const {notTheirs, unconfirmed, why} = others;
  const t = say.local.others;
  const some = (addresses: readonly string[]) =>
    listed(addresses.slice(0, MAX_NAMED));
  return [
    ...(notTheirs.length > 0
      ? [notice('advice', 'not-theirs', t.notTheirs(some(notTheirs), user))]
      : []),
    ...(unconfirmed.length > 0
      ? [notice('advice', 'unconfirmed', t.unconfirmed(some(unconfirmed)))]
      : []),
    ...(why !== '' ? [notice('warn', 'unknown', t.unknown(why))] : []),
  ];
}

function notice(
  severity: Notice['severity'],
  code: string,
  {says, fix}: {readonly says: string; readonly fix: string},
): Notice {
  return {code, severity, says, fix};
}

function said(severity: Notice['severity'], says: string): Notice {
  return {code: 'said', severity, says, fix: ''};
}

/**
 * A finding in words. The table is typed code by code; taken together, the types of a code and its sentence can no longer
 * be matched.
 */
export function worded({code, severity, facts}: CertificateFinding): Notice {
  const table = findings as unknown as Readonly<
    Record<string, (facts: object) => {says: string; fix: string}>
  >;
  return {code, severity, ...table[code]!(facts)};
}
