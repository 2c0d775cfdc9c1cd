import type {
  DoorAnswer,
  Overview,
  Progress,
} from '../../src/core/door/contract';
import type {RunEnd, StoredCompany} from './stored-company';

type Company = Pick<StoredCompany, 'google' | 'workspace'>;

/** By then it is certain that an execution that was killed works no more. */
export const LEASE_MS = 100_000;

/** Continues the run that was cut off as a page does, and says how it has ended. */
export function endOfRun(company: Company): RunEnd {
  company.workspace.clock.advance(LEASE_MS);
  for (;;) {
    const progress = door<Progress>(company, 'continue');
    if (progress.finished) return endAs(company, progress);
  }
}

/** How a run has ended, by its last figures. */
export function endAs(
  {google, workspace}: Company,
  {succeeded, blocked, failed}: Progress,
): RunEnd {
  const gmail: Record<string, Record<string, boolean>> = {};
  for (const {primary, sendAs} of google.state.users) {
    for (const {sendAsEmail} of sendAs) {
      gmail[sendAsEmail] = Object.fromEntries(
        google
          .smimeInfos(primary, sendAsEmail)
          .map(it => [it.fingerprint, it.isDefault]),
      );
    }
  }
  const [header = [], ...lines] = workspace.shown('Log');
  // Sheets of earlier versions call it Alias.
  const at = header.findIndex(it => it === 'Address' || it === 'Alias');
  const logged: Record<string, number> = {};
  for (const line of lines) {
    const alias = line[at] ?? '';
    logged[alias] = (logged[alias] ?? 0) + 1;
  }
  const kinds: Record<string, number> = {};
  const {states} = door<Overview>({google, workspace}, 'overview');
  for (const {kind, count} of states) kinds[kind] = (kinds[kind] ?? 0) + count;
  return {succeeded, blocked, failed, gmail, logged, kinds};
}

/** Asks the door. @throws Error with the notices when it refuses */
export function door<T>({workspace}: Company, verb: string, input = {}): T {
  const answer = workspace.run('door', [{verb, ...input}]) as DoorAnswer;
  if (answer.ok) return answer.value as T;
  throw new Error(JSON.stringify(answer.notices));
}
