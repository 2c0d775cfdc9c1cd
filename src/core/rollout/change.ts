/** The actions on a certificate that Gmail already holds: make it the default, delete it. */
import {
  deleteSmimeInfo,
  setDefaultSmimeInfo,
  type Mailbox,
} from '../gmail/smime-info';
import type {Workflow} from '../wire';
import {fingerprintOf, inShort, isValid, type Held} from './held';
import type {Begun, Options} from './open-file';
import type {Finding, Outcome} from './outcome';
import {Blocked, heldOrExplained, recordOf} from './plan';
import type {Row} from './row';

/** The certificate a row names: by Gmail's id, else by the fingerprint of its file. */
export interface Named {
  readonly id: string;
  readonly fingerprint: string;
}

/**
 * Makes a certificate the default; without a call that writes when it is so already.
 *
 * @throws Refusal, Blocked when the row names none, or one that Gmail does not hold
 */
export function* setDefault(
  at: Mailbox,
  named: Named,
  readFrom: string | null,
  {begun, begin}: Pick<Options, 'begun' | 'begin'>,
): Workflow<Outcome> {
  const held = yield* heldOrExplained(at);
  const chosen = find(held, named);
  if (!chosen.isDefault) {
    begin({state: 'defaultSet', before: inShort(held)});
    yield* setDefaultSmimeInfo(at, chosen.id);
  }
  const after = held.map(it => ({...it, isDefault: it.id === chosen.id}));
  return {
    state: begun?.state ?? (chosen.isDefault ? 'kept' : 'defaultSet'),
    findings: [],
    certificate: recordOf({...chosen, isDefault: true}, readFrom),
    before: begun?.before ?? inShort(held),
    after: inShort(after),
    held: after,
  };
}

/**
 * Deletes a certificate. Mail encrypted to it can no longer be read in Gmail; this cannot be undone.
 *
 * Refuses, unless forced, the default and the only certificate that is valid. One that is gone already counts as deleted.
 *
 * @throws Refusal, Blocked
 */
export function* remove(
  at: Mailbox,
  named: Named,
  options: Options,
): Workflow<Outcome> {
  const held = yield* heldOrExplained(at);
  const chosen = named.id
    ? held.find(it => it.id === named.id)
    : find(held, named);
  if (!chosen) return gone(held, options.begun);
  const refused = options.force ? [] : speaksAgainst(chosen, held, options.now);
  if (refused.length > 0) throw new Blocked(refused);
  const before = `${inShort(held)}, ${fingerprintOf(chosen)}`;
  options.begin({state: 'deleted', before});
  yield* deleteSmimeInfo(at, chosen.id);
  const after = held.filter(it => it.id !== chosen.id);
  return {
    ...cleared(after),
    findings: [],
    before,
  };
}

/** For a row's columns: what the row recorded, if anything. */
export function namedBy(row: Row): Named {
  return {id: row.recorded.id, fingerprint: row.recorded.fingerprint};
}

function find(held: readonly Held[], named: Named): Held {
  if (!named.id && !named.fingerprint) {
    throw new Blocked([
      {code: 'no-certificate-named', severity: 'block', facts: {}},
    ]);
  }
  const found = named.id
    ? held.find(it => it.id === named.id)
    : held.find(it => fingerprintOf(it) === named.fingerprint);
  if (found) return found;
  throw new Blocked([
    {
      code: 'certificate-not-held',
      severity: 'block',
      facts: {id: named.id || named.fingerprint},
    },
  ]);
}

function speaksAgainst(
  chosen: Held,
  held: readonly Held[],
  now: number,
): Finding[] {
  const {id} = chosen;
  const found: Finding[] = [];
  if (chosen.isDefault) {
    found.push({code: 'is-default', severity: 'block', facts: {id}});
  }
  const others = held.filter(it => it.id !== id && isValid(it, now));
  if (isValid(chosen, now) && others.length === 0) {
    found.push({code: 'last-valid', severity: 'block', facts: {id}});
  }
  return found;
}

function gone(held: readonly Held[], begun: Begun | null): Outcome {
  if (begun) return {...cleared(held), findings: [], before: begun.before};
  return {
    ...cleared(held),
    findings: [{code: 'already-as-wanted', severity: 'advice', facts: {}}],
  };
}

function cleared(held: readonly Held[]) {
  return {
    state: 'deleted' as const,
    certificate: {
      id: '',
      issuer: '',
      expires: null,
      fingerprint: '',
      readFrom: '',
    },
    after: inShort(held),
    held,
  };
}
