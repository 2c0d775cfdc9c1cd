/**
 * Update, as Google's sample has it: if no certificate is valid, the file is uploaded; if the default is expired or missing,
 * the one that ends last becomes the default. Instants are UTC. [Gmail API guide, "Manage S/MIME certificates"]
 */
import {recordOf} from '../rows/recorded-certificate';
import {setDefaultSmimeInfo} from '../google/gmail/smime-info';
import type {Workflow} from '../google/wire';
import {RowBlocked, isBlocked} from '../rows/early-end';
import {endingLast, inShort, isValid} from '../rows/held';
import {openFile, type Options} from '../rows/open-file';
import type {RolloutOutcome} from '../rows/outcome';
import {besideHeld, findHeldOrExplain} from './plan';
import type {Row} from '../rows/row';
import {storeAsDefault} from './store-as-default';

/**
 * Updates a row's alias. Idempotent: a second run writes nothing.
 *
 * @throws GoogleRefusal, RowBlocked when the file is needed and cannot be used
 */
export function* update(row: Row, options: Options): Workflow<RolloutOutcome> {
  const {now, begun, begin} = options;
  const held = yield* findHeldOrExplain(row);
  const best = endingLast(held.filter(it => isValid(it, now)));
  if (!best || begun?.state === 'uploaded') {
    const file = yield* openFile(row, options);
    const {findings, leaf} = file.examination;
    if (!leaf || isBlocked(findings)) throw new RowBlocked(findings);
    const all = [...besideHeld(leaf, held), ...findings];
    return yield* storeAsDefault(row, held, file, {
      ...options,
      findings: all,
      state: 'uploaded',
    });
  }
  const present = held.find(it => it.isDefault);
  const before = begun?.before ?? inShort(held);
  if (present && isValid(present, now)) {
    const kept = {findings: [], held, before, after: inShort(held)};
    return begun
      ? {...kept, state: begun.state, certificate: recordOf(present, null)}
      : {...kept, state: 'kept'};
  }
  begin({state: 'defaultSet', before});
  yield* setDefaultSmimeInfo(row, best.id);
  const after = held.map(it => ({...it, isDefault: it.id === best.id}));
  return {
    state: 'defaultSet',
    findings: [],
    certificate: recordOf({...best, isDefault: true}, null),
    before,
    after: inShort(after),
    held: after,
  };
}
