/** Aliases by what Gmail holds for them, as the Inventory says. */
import {aliasKey, isUnread, type InventoryLine} from '../inventory/table';
import {isValidAt} from '../inventory/notes';

/**
 * `covered`: the default is valid. `revoked`: its CA has revoked it. `expired`: it has expired. `unusable`: it is not valid yet, or its expiry is unknown.
 * `noDefault`: there are certificates, but none is the default. `none`: there is no certificate.
 */
export type Standing =
  | 'covered'
  | 'revoked'
  | 'expired'
  | 'unusable'
  | 'noDefault'
  | 'none';

/** An alias with its lines. */
export interface AliasLines {
  readonly user: string;
  readonly alias: string;
  readonly lines: readonly InventoryLine[];
  /** The line of its default certificate; null if there is none. */
  readonly chosen: InventoryLine | null;
  readonly standing: Standing;
}

/** The aliases of the Inventory in its order. Those that are gone, or whose user is, are left out: nobody sends from them. */
export function aliasesOf(
  inventory: readonly InventoryLine[],
  now: number,
): AliasLines[] {
  const groups = new Map<string, InventoryLine[]>();
  for (const line of inventory) {
    const {remarks} = line;
    if (isUnread(line)) continue;
    if (remarks.includes('aliasGone') || remarks.includes('userGone')) continue;
    const key = aliasKey(line);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].map(lines => {
    const {user, alias} = lines[0]!;
    const chosen = lines.find(it => it.id !== '' && it.isDefault) ?? null;
    return {user, alias, lines, chosen, standing: standing(lines, chosen, now)};
  });
}

function standing(
  lines: readonly InventoryLine[],
  chosen: InventoryLine | null,
  now: number,
): Standing {
  if (!chosen) return lines.some(it => it.id !== '') ? 'noDefault' : 'none';
  if (isValidAt(chosen, now)) return 'covered';
  if (chosen.remarks.includes('revoked')) return 'revoked';
  const {validTo} = chosen;
  return validTo !== null && validTo <= now ? 'expired' : 'unusable';
}

/** A part of all aliases. */
export interface CoveredPart extends Coverage {
  /** Empty for the sum of all that have no entry of their own. */
  readonly name: string;
}

/** The maximum number of parts that are counted individually. */
export const MAX_PARTS = 300;

/**
 * The aliases by common property, the largest part first. One may be in several parts, or in none.
 *
 * @param namesOf - the parts that an alias is in
 */
export function coverageBy(
  aliases: readonly AliasLines[],
  namesOf: (alias: AliasLines) => readonly string[],
): CoveredPart[] {
  const groups = new Map<string, AliasLines[]>();
  for (const it of aliases) {
    for (const name of namesOf(it)) {
      const group = groups.get(name);
      if (group) group.push(it);
      else groups.set(name, [it]);
    }
  }
  const parts = [...groups]
    .map(([name, members]) => ({name, ...coverageOf(members)}))
    .sort((a, b) => b.aliases - a.aliases || (a.name < b.name ? -1 : 1));
  if (parts.length <= MAX_PARTS) return parts;
  const rest = parts.slice(MAX_PARTS - 1);
  return [...parts.slice(0, MAX_PARTS - 1), {name: '', ...sumOf(rest)}];
}

function sumOf(parts: readonly Coverage[]): Coverage {
  const sum = (of: keyof Coverage) => parts.reduce((n, it) => n + it[of], 0);
  return {
    aliases: sum('aliases'),
    covered: sum('covered'),
    expired: sum('expired'),
    none: sum('none'),
    untrusted: sum('untrusted'),
  };
}

/** The domain of an alias. */
export function domainOf({alias}: AliasLines): string {
  return alias.slice(alias.lastIndexOf('@') + 1);
}

/** The unit of an alias's user; empty if the directory does not name it. */
export function unitsOf({lines}: AliasLines): readonly string[] {
  return lines[0]!.unit === '' ? [] : [lines[0]!.unit];
}

/** The groups that users are imported from and that an alias's user belongs to. */
export function groupsOf({lines}: AliasLines): readonly string[] {
  return lines[0]!.groups;
}

/** The counts; `covered`, `expired` and `none` add up to all aliases. */
export function coverageOf(aliases: readonly AliasLines[]): Coverage {
  const count = (...standings: Standing[]) =>
    aliases.filter(it => standings.includes(it.standing)).length;
  return {
    aliases: aliases.length,
    covered: count('covered'),
    expired: count('expired', 'unusable', 'revoked'),
    none: count('noDefault', 'none'),
    untrusted: aliases.filter(
      it =>
        it.standing === 'covered' && it.chosen!.remarks.includes('untrusted'),
    ).length,
  };
}

/** Aliases by what Gmail holds for them. `covered`: the default is valid; `expired`: it is not; `none`: there is none. */
export interface Coverage {
  readonly aliases: number;
  readonly covered: number;
  readonly expired: number;
  readonly none: number;
  /** Among the covered ones: those whose chain does not look like one that Gmail trusts. */
  readonly untrusted: number;
}
