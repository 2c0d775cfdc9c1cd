/** The search language of `users.list`, limited to units and inactive accounts. */
import type {User} from './state';

/** `field=value`; a value with spaces is in quotes, where quotes and backslashes are escaped with a backslash. */
const CLAUSE = /\s*(\w+)=(?:'((?:[^'\\]|\\.)*)'|([^\s'"]+))(?=\s|$)/y;

/**
 * Which users a search means: those that fit all of its clauses. An empty one means everybody.
 *
 * @param users - the organization's; a unit is known when someone is in it or below it
 * @returns null for a search that is not understood, or names a unit that is not there
 */
export function matching(
  search: string,
  users: readonly User[],
): ((user: User) => boolean) | null {
  const tests: ((user: User) => boolean)[] = [];
  const source = search.trim();
  CLAUSE.lastIndex = 0;
  while (CLAUSE.lastIndex < source.length) {
    const [clause, field = '', quoted, plain] = CLAUSE.exec(source) ?? [];
    if (clause === undefined) return null;
    const value = quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '';
    const test = testFor(field, value);
    if (!test) return null;
    if (field === 'orgUnitPath' && !users.some(test)) return null;
    tests.push(test);
  }
  return user => tests.every(test => test(user));
}

function testFor(
  field: string,
  value: string,
): ((user: User) => boolean) | null {
  const flag = value === 'true' ? true : value === 'false' ? false : null;
  switch (field) {
    case 'orgUnitPath':
      return value.startsWith('/') ? it => isUnder(it.orgUnit, value) : null;
    case 'isSuspended':
      return flag === null ? null : it => it.suspended === flag;
    case 'isArchived':
      return flag === null ? null : it => it.archived === flag;
    default:
      return null;
  }
}

/** "This matches all organizational unit chains under the target." [Search for users] */
function isUnder(unit: string, target: string): boolean {
  const [path, top] = [unit, target].map(it =>
    `${it.toLowerCase()}/`.replace(/\/+$/, '/'),
  );
  return path!.startsWith(top!);
}
