/**
 * Which key service a user has, as assigned by an administrator in the Admin console [a/answer/12850453]: "A user's group
 * settings always override their organizational unit's settings"; of several groups, the one with the highest priority counts
 * [a/answer/9224126], which is the first one here; of several units, the one nearest to the user.
 */
import {addressIn, isAddress} from '../base/address';
import {DIRECTORY_MEMBERS, DIRECTORY_USERS} from '../access/scopes';
import {membersOf} from '../google/directory/members';
import {orgUnitOf} from '../google/directory/org-unit';
import {attempt, GoogleRefusal, type Workflow} from '../google/wire';
import {RowBlocked} from '../rows/early-end';
import type {Assignment} from './contract';
import {cseWorkFinding} from './work-findings';

/** More would be a mistake rather than an organization. */
export const MAX_ASSIGNMENTS = 100;

/** As it is kept: the unit's path without a slash at its end, the group's address in lowercase. */
export function tidyAssignment({to, uri}: Assignment): Assignment {
  const plain = to.trim();
  if (!plain.startsWith('/')) return {to: addressIn(plain), uri: uri.trim()};
  return {to: plain.replace(/\/+$/, '') || '/', uri: uri.trim()};
}

/** Whether it is for a unit or a group at all. */
export function isForSomebody({to}: Assignment): boolean {
  return isUnit(to) || isAddress(to);
}

/** Whether it is for a unit, by its path; else it is for a group. */
export function isUnit(to: string): boolean {
  return to.startsWith('/');
}

/** What reading the directory for them needs of the delegation entry. */
export function assignmentScopes(
  assigned: readonly Assignment[],
): readonly string[] {
  return [
    ...(assigned.some(it => isUnit(it.to)) ? [DIRECTORY_USERS] : []),
    ...(assigned.some(it => !isUnit(it.to)) ? [DIRECTORY_MEMBERS] : []),
  ];
}

/** The assignments of one execution. */
export class Assignments {
  private readonly members = new Map<string, (user: string) => boolean>();
  private readonly found = new Map<string, Assignment | null>();

  /** @param admin - on whose behalf the directory is read */
  constructor(
    private readonly all: readonly Assignment[],
    private readonly admin: string,
  ) {}

  /** Whether there are any: then the directory has to be read. */
  get isUsed(): boolean {
    return this.all.length > 0;
  }

  /**
   * The user's assignment; null if there is none.
   *
   * @throws GoogleRefusal if the directory may not be read; RowBlocked for a user or a group that it does not have
   */
  *of(user: string): Workflow<Assignment | null> {
    const known = this.found.get(user);
    if (known !== undefined) return known;
    const found = (yield* this.byGroup(user)) ?? (yield* this.byUnit(user));
    this.found.set(user, found);
    return found;
  }

  private *byGroup(user: string): Workflow<Assignment | null> {
    for (const it of this.all) {
      if (isUnit(it.to)) continue;
      const isIn = yield* this.isIn(it.to);
      if (isIn(user)) return it;
    }
    return null;
  }

  private *isIn(group: string): Workflow<(user: string) => boolean> {
    const known = this.members.get(group);
    if (known) return known;
    const got = yield* attempt(membersOf(this.admin, group, true));
    if (!got.ok) {
      if (got.problem.code !== 'not-found') {
        throw new GoogleRefusal(got.problem);
      }
      throw new RowBlocked([cseWorkFinding('assigned-group-unknown', {group})]);
    }
    const {people, everybody} = got.value;
    const isIn = (user: string) => everybody || people.has(user);
    this.members.set(group, isIn);
    return isIn;
  }

  private *byUnit(user: string): Workflow<Assignment | null> {
    const units = this.all.filter(it => isUnit(it.to));
    if (units.length === 0) return null;
    const unit = yield* orgUnitOf(this.admin, user);
    if (unit === null) {
      throw new RowBlocked([cseWorkFinding('unit-unknown', {user})]);
    }
    const above = units.filter(it => isAtOrBelow(unit, it.to));
    const [nearest] = above.sort((a, b) => b.to.length - a.to.length);
    return nearest ?? null;
  }
}

/** Part by part: `/Sales` is not above `/Salesforce`. Google compares names of units whatever their letter case. */
function isAtOrBelow(unit: string, other: string): boolean {
  const path = `${unit.toLowerCase().replace(/\/+$/, '')}/`;
  return path.startsWith(`${other.toLowerCase().replace(/\/+$/, '')}/`);
}
