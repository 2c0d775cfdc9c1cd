/** Refresh: what Gmail holds now for the row's alias, and for the user's other aliases that have no row. */
import {listSendAs, type SendAs} from '../google/gmail/send-as';
import {attempt, type Workflow} from '../google/wire';
import {concluded, RowPostponed} from '../rows/early-end';
import {heldFor} from '../rows/held';
import type {Options} from '../rows/open-file';
import {
  isPostponed,
  type Finding,
  type Others,
  type RolloutOutcome,
} from '../rows/outcome';
import {renew} from './renew';
import {findHeldWithRevocations} from './revocation';
import type {Row} from '../rows/row';
import {outcomeOfStanding} from './standing';

/**
 * Checks a row's alias and returns its state; renews it first if requested. The first row of a user also checks the
 * user's other aliases. Writes nothing to Gmail unless it renews.
 *
 * @throws GoogleRefusal, RowBlocked
 */
export function* refresh(row: Row, options: Options): Workflow<RolloutOutcome> {
  if (!options.aliasesWithRows) return yield* ofRow(row, options);
  // A problem with the row must not prevent the check of the user's other aliases.
  const outcome = yield* concluded(ofRow(row, options), () => true);
  if (isPostponed(outcome)) throw new RowPostponed(outcome);
  const aliases = yield* attempt(listSendAs(row.user));
  if (!aliases.ok) return besides(outcome, [aliases.problem]);
  const read = yield* heldForOthers(
    row.user,
    aliases.value,
    options.aliasesWithRows,
    options.revocations,
  );
  return {
    ...besides(outcome, read.problems),
    others: read.others,
    aliases: aliases.value,
  };
}

function* ofRow(row: Row, options: Options): Workflow<RolloutOutcome> {
  if (options.renews) return yield* renew(row, options);
  const {held, findings} = yield* findHeldWithRevocations(row, options);
  return besides(outcomeOfStanding(row, held, options), findings);
}

/** What Gmail holds for a user's confirmed aliases, except some. What cannot be read is reported and left out. */
export function* heldForOthers(
  user: string,
  aliases: readonly SendAs[],
  except: readonly string[],
  revocations?: Options['revocations'],
): Workflow<{
  readonly others: readonly Others[];
  readonly problems: readonly Finding[];
}> {
  const others: Others[] = [];
  const problems: Finding[] = [];
  for (const {address, verified} of aliases) {
    const alias = address.toLowerCase();
    if (except.includes(alias)) continue;
    // An alias that is not confirmed cannot have a certificate.
    const got = verified
      ? yield* attempt(heldFor({user, alias}))
      : {ok: true as const, value: []};
    if (!got.ok) problems.push(got.problem);
    else if (!revocations) others.push({alias, held: got.value});
    else {
      const at = {user, alias};
      const {held, findings} = yield* revocations.read(at, got.value);
      others.push({alias, held});
      problems.push(...findings);
    }
  }
  return {others, problems};
}

function besides(
  outcome: RolloutOutcome,
  problems: readonly Finding[],
): RolloutOutcome {
  return {...outcome, findings: [...outcome.findings, ...problems]};
}
