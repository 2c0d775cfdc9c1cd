/**
 * Upload and Switch over everything that Gmail can hold for a user, against a small model of what Google's rules and the promises
 * in docs leave to be done.
 */
import fc from 'fast-check';
import {Clock} from '../../../../emulator/clock';
import {createGoogle, type Google} from '../../../../emulator/google/google';
import {
  certificateFiles,
  type CertificateFiles,
} from '../../../../emulator/sample-company/certificate-files';
import {SAMPLE_START} from '../../../../emulator/sample-company/company';
import {openChainFile} from '../../../../src/core/cse/chain-file';
import type {OpenedRow} from '../../../../src/core/cse/opened-row';
import type {CseOptions, Partner} from '../../../../src/core/cse/options';
import {cseRowOf, type Use} from '../../../../src/core/cse/row';
import {cseWorkflowFor} from '../../../../src/core/cse/workflow';
import {isPostponed, type CseOutcome} from '../../../../src/core/rows/outcome';
import type {Workflow} from '../../../../src/core/google/wire';
import {runs, SEED} from '../../../support/thoroughness';
import {answered} from '../../../support/workflow-on-google';
import {BLANK_CSE_ROW} from './support/blank-row';

const USER = 'ada@cse.example';
const SERVICE = 'https://kacls.example.com/v1';

/** Certificates by name, and how keys can be kept. */
const CERTIFICATES = ['ada', 'next'] as const;
const KEYS = ['wanted', 'wrapped anew', 'elsewhere', 'card'] as const;

interface Pair {
  readonly certificate: (typeof CERTIFICATES)[number];
  readonly key: (typeof KEYS)[number];
  readonly enabled: boolean;
}

interface Case {
  readonly pairs: readonly Pair[];
  /** Indices of pairs; null: no identity. */
  readonly identity: readonly [number, number] | null;
  readonly use: Use;
  /** Index of the pair that the partner's row records; null: it records none. */
  readonly partner: number | null;
  readonly action: 'cseUpload' | 'cseSwitch';
}

let files: CertificateFiles;
let google: Google;
let opened: OpenedRow;

beforeAll(async () => {
  const mailbox = {password: '', key: 'p-256', packing: 'pkcs7'} as const;
  files = await certificateFiles(
    SAMPLE_START,
    CERTIFICATES.map(name => ({
      ...{...mailbox, file: `bring-${name}`, name, address: USER},
    })),
  );
  google = createGoogle({clock: new Clock(SAMPLE_START)});
  google.trustRoot(files.trustedRoot);
  google.addUser({primary: USER, cse: 'on'});
  const bytes = files.get('bring-ada');
  const want = {primary: USER, use: 'both', now: SAMPLE_START} as const;
  const chain = openChainFile(bytes, want, () => {
    throw new Error('it is no PKCS#12');
  });
  const key = {kind: 'kacls', uri: SERVICE, data: 'd2FudGVk'} as const;
  opened = {bytes, password: '', chain, key, findings: [], isSpent: false};
});

const METADATA = {
  wanted: {kaclsUri: SERVICE, kaclsData: 'd2FudGVk'},
  'wrapped anew': {kaclsUri: SERVICE, kaclsData: 'YW5ldw=='},
  elsewhere: {kaclsUri: 'https://keys.example/x', kaclsData: 'd2FudGVk'},
  card: {description: 'card'},
} as const;

/** Lets Gmail hold what a case says, and gives the ids. */
function hold({pairs, identity}: Case): string[] {
  const user = google.state.users.find(it => it.primary === USER)!;
  user.cse.keyPairs.splice(0);
  user.cse.identities.splice(0);
  const held = pairs.map(({certificate, key}) =>
    google.holdCseKeyPair(USER, {
      pkcs7: new TextDecoder().decode(files.get(`bring-${certificate}`)),
      metadata: METADATA[key],
    }),
  );
  if (identity) {
    const [signing, encryption] = identity.map(it => held[it]!.id);
    google.holdCseIdentity(USER, {signing: signing!, encryption: encryption!});
  }
  held.forEach((it, i) => {
    it.disabledAt = pairs[i]!.enabled ? null : SAMPLE_START;
  });
  return held.map(it => it.id);
}

/** What the identity uses, by ids. */
function uses(): readonly [string, string] | null {
  const [identity] = google.cseIdentities(USER);
  if (!identity) return null;
  const {keyPairs} = identity;
  return 'primary' in keyPairs
    ? [keyPairs.primary, keyPairs.primary]
    : [keyPairs.signing, keyPairs.encryption];
}

/** Does the action, and gives what came of it and the calls that change something. */
function bring(
  {use, partner, action}: Case,
  ids: readonly string[],
): {outcome: CseOutcome; writes: string[]} {
  const row = cseRowOf({...BLANK_CSE_ROW, user: USER, use});
  const other = use === 'signing' ? 'encryption' : 'signing';
  const its: Partner = {
    row: cseRowOf({
      ...{...BLANK_CSE_ROW, number: 3, user: USER, use: other},
      keyPair: partner === null ? '' : ids[partner]!,
    }),
    ...{isWorkedOn: false, isConfirmed: true, begin: () => undefined},
  };
  const options = {
    ...{now: SAMPLE_START, stateBefore: null, named: new Set<string>()},
    ...{begun: null, begin: () => undefined, token: ''},
    partner: use === 'both' ? null : its,
    open: () => ended(opened),
  } as unknown as CseOptions;
  const writes: string[] = [];
  const work = cseWorkflowFor(action, row, options, it => it);
  let step = work.next();
  while (!step.done) {
    const {id} = step.value.method;
    if (!/(list|get)$/.test(id)) writes.push(id.replace(/^.*\.cse\./, ''));
    step = work.next(answered(google, step.value));
  }
  if (isPostponed(step.value)) throw new Error(`${step.value.wants} wanted`);
  return {outcome: step.value, writes};
}

/** A workflow that has ended before it has begun. */
function ended<T>(value: T): Workflow<T> {
  const iterator = {
    next: () => ({done: true, value}),
    [Symbol.iterator]: () => iterator,
  };
  return iterator as unknown as Workflow<T>;
}

/** What is to be done, from the rules alone. */
function expected({pairs, identity, use, partner, action}: Case) {
  const same = pairs
    .map((it, i) => ({...it, i}))
    .filter(it => it.certificate === 'ada' && it.key === 'wanted');
  if (same.length > 0 && same.every(it => !it.enabled)) {
    return {state: 'blocked', creates: 0, identity: 'as it was'} as const;
  }
  const creates = same.length === 0 ? 1 : 0;
  const isThere = partner !== null && pairs[partner]!.enabled;
  const stored = {state: 'pairStored', creates, identity: 'as it was'} as const;
  if (use !== 'both' && !isThere) return stored;
  const enabled = same.filter(it => it.enabled).map(it => it.i);
  const isOwn = (i: number) => enabled.includes(i);
  const asWanted =
    identity !== null &&
    (use === 'both'
      ? identity[0] === identity[1] && isOwn(identity[0])
      : use === 'signing'
        ? isOwn(identity[0]) && identity[1] === partner
        : isOwn(identity[1]) && identity[0] === partner);
  if (asWanted)
    return {state: 'inPlace', creates, identity: 'as it was'} as const;
  if (identity === null) {
    return {state: 'inPlace', creates, identity: 'as wanted'} as const;
  }
  return action === 'cseUpload'
    ? stored
    : ({state: 'switched', creates, identity: 'as wanted'} as const);
}

const cases: fc.Arbitrary<Case> = fc
  .array(
    fc.record<Pair>({
      certificate: fc.constantFrom(...CERTIFICATES),
      key: fc.constantFrom(...KEYS),
      enabled: fc.boolean(),
    }),
    {maxLength: 4},
  )
  .chain(pairs => {
    const index = fc.nat(Math.max(0, pairs.length - 1));
    const any = pairs.length > 0;
    return fc.record<Case>({
      pairs: fc.constant(pairs),
      identity: any
        ? fc.option(fc.tuple(index, index), {nil: null})
        : fc.constant(null),
      use: fc.constantFrom('both', 'signing', 'encryption'),
      partner: any ? fc.option(index, {nil: null}) : fc.constant(null),
      action: fc.constantFrom('cseUpload', 'cseSwitch'),
    });
  });

it('does the required steps, and nothing a second time', () => {
  fc.assert(
    fc.property(cases, it => {
      const ids = hold(it);
      const before = uses();
      const {outcome, writes} = bring(it, ids);
      const model = expected(it);
      expect(outcome.state).toBe(model.state);
      expect(google.cseKeyPairs(USER)).toHaveLength(
        it.pairs.length + model.creates,
      );
      const now = uses();
      if (model.identity === 'as it was') expect(now).toEqual(before);
      else {
        const own = outcome.keyPair!.id!;
        const partner = it.partner === null ? '' : ids[it.partner]!;
        expect(now).toEqual(
          it.use === 'both'
            ? [own, own]
            : it.use === 'signing'
              ? [own, partner]
              : [partner, own],
        );
        const pair = google.cseKeyPairs(USER).find(of => of.id === own)!;
        expect(pair.fingerprint).toBe(opened.chain.leaf!.fingerprint);
        expect(pair.metadata).toMatchObject([METADATA.wanted]);
      }
      const identityWrites = model.identity === 'as it was' ? 0 : 1;
      expect(writes).toHaveLength(model.creates + identityWrites);
      const again = bring(it, ids);
      expect(again.writes).toEqual([]);
    }),
    {seed: SEED, numRuns: runs(40, 150), endOnFailure: true},
  );
}, 60_000);
