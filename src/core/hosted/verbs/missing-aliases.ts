/** The verbs for aliases that have no row: by what the Inventory says of them. */
import type {ImportVerbs, MissingAlias} from '../../import/contract';
import {keyOf, mailboxOf, type RowTexts} from '../../rows/row';
import {aliasKey, type InventoryLine} from '../../inventory/table';
import {importRows} from '../../import/verbs/import-rows';
import {RequestRefused} from '../../rows/refusal';
import type {HostedPorts} from '../ports';
import {importRequestFinding} from '../../import/door-findings';

/** Every alias that has neither a row nor a valid certificate, in the order of the Inventory. */
export function missingAliases(
  ports: HostedPorts,
): ImportVerbs['missingAliases']['out'] {
  return missing(ports, ports.workbook.rollout.rows());
}

/**
 * Adds rows for those that can get a certificate.
 *
 * @throws DoorRefusal as `importRows` does, and if their number is not the confirmed one
 */
export function addAliases(
  ports: HostedPorts,
  {confirmed}: ImportVerbs['addAliases']['in'],
): ImportVerbs['addAliases']['out'] {
  const {added} = importRows(
    ports,
    rows =>
      missing(ports, rows)
        .filter(({is}) => is === 'without certificate' || is === 'expired')
        .map(({user, alias}, i) => ({
          ...{line: i + 1, user, alias},
          ...{file: '', password: ''},
        })),
    plan => {
      const expected = plan.added.length;
      if (expected === confirmed) return;
      const facts = {expected, confirmed: Number(confirmed) || 0};
      throw new RequestRefused([importRequestFinding('aliases-differ', facts)]);
    },
  );
  return {added: added.length};
}

function missing(
  ports: HostedPorts,
  rows: readonly RowTexts[],
): MissingAlias[] {
  const withRow = new Set(rows.map(it => keyOf(mailboxOf(it))));
  const lines = ports.workbook.inventory();
  const primary = new Set([
    ...lines.map(it => domainOf(it.user)),
    ...rows.map(it => domainOf(mailboxOf(it).user)),
  ]);
  const byAlias = new Map<string, InventoryLine[]>();
  for (const line of lines) {
    const key = aliasKey(line);
    const others = byAlias.get(key);
    if (others) others.push(line);
    else byAlias.set(key, [line]);
  }
  const now = ports.now();
  return [...byAlias].flatMap(([key, held]): MissingAlias[] => {
    if (withRow.has(key)) return [];
    const is = standing(held, primary, now);
    const {user, alias} = held[0]!;
    return is ? [{user, alias, is}] : [];
  });
}

/** @returns null for an alias that is gone, or that needs nothing */
function standing(
  held: readonly InventoryLine[],
  primary: ReadonlySet<string>,
  now: number,
): MissingAlias['is'] | null {
  const remarks = new Set(held.flatMap(it => it.remarks));
  if (remarks.has('aliasGone') || remarks.has('userGone')) return null;
  const certificates = held.filter(it => it.id !== '');
  if (certificates.some(it => (it.validTo ?? 0) > now)) return null;
  if (remarks.has('unconfirmed')) return 'unconfirmed';
  if (!primary.has(domainOf(held[0]!.alias))) return 'outside';
  return certificates.length > 0 ? 'expired' : 'without certificate';
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
