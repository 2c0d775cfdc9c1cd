/** Inventory sheets for tests: cells in memory, changed as Sheets would be. */
import {namesOf} from '../../../../src/core/base/columns';
import type {Certificate} from '../../../../src/core/certificates/certificate';
import type {Held} from '../../../../src/core/rows/held';
import type {Cell, Columns, Rectangle} from '../../../../src/core/base/cells';
import {
  INVENTORY,
  inventoryLines,
  type InventoryColumn,
  type StandingLine,
} from '../../../../src/core/inventory/table';
import type {InventoryChange} from '../../../../src/core/inventory/change';
import {blocksOf} from '../../../../src/core/rows/differences';
import {dayOf} from '../../../../src/core/base/time';
import {english} from '../../../../src/messages/en';

export const DAY = 86_400_000;
export const NOW = Date.UTC(2026, 10, 22, 9);

export const AT = Object.fromEntries(
  namesOf(INVENTORY).map((name, i) => [name, i + 1]),
) as Columns<InventoryColumn>;

export const WORDS = {
  yes: english.inventoryYes,
  none: english.inventoryNone,
  remarks: english.remarks,
  changes: english.changes,
  renamed: english.renamed,
  replaced: english.replaced,
  day: dayOf,
};

/** The cells below the header. */
export class Table {
  rows: Cell[][] = [];

  get cells(): Map<number, Cell[]> {
    return new Map(this.rows.map((it, i) => [i + 2, it]));
  }

  get lines(): StandingLine[] {
    return inventoryLines(this.cells, AT, WORDS);
  }

  /** What a column holds, line by line. */
  column(name: InventoryColumn): Cell[] {
    return this.rows.map(it => it[AT[name]! - 1] ?? null);
  }

  write(blocks: readonly Rectangle[]): void {
    for (const {row, column, values} of blocks) {
      values.forEach((line, i) =>
        line.forEach((cell, j) => {
          this.rows[row - 2 + i]![column - 1 + j] = shown(cell);
        }),
      );
    }
  }

  /** @returns how many blocks were written */
  take(change: InventoryChange): number {
    const blocks = blocksOf(change.write, this.cells);
    this.write(blocks);
    for (const cells of change.append) {
      const line: Cell[] = namesOf(INVENTORY).map(() => null);
      cells.forEach((cell, column) => (line[column - 1] = shown(cell)));
      this.rows.push(line);
    }
    for (const row of [...change.takeOut].sort((a, b) => b - a)) {
      this.rows.splice(row - 2, 1);
    }
    return blocks.length;
  }
}

function shown(cell: Cell): Cell {
  if (cell === '') return null;
  return typeof cell === 'string' && cell.startsWith("'")
    ? cell.slice(1)
    : cell;
}

export const bytes = (text: string) => new TextEncoder().encode(text);

/** A certificate, as far as the Inventory looks at it. */
export function certificate(
  subject: string,
  issuer: string,
  more: Partial<Certificate> = {},
): Certificate {
  return {
    subject,
    issuer,
    issuerCn: issuer,
    subjectName: bytes(subject),
    issuerName: bytes(issuer),
    notBefore: NOW - 30 * DAY,
    notAfter: NOW + 335 * DAY,
    key: {name: 'RSA 2048'},
    serial: '0042',
    authorityKeyId: '',
    subjectKeyId: '',
    basicConstraints: null,
    fingerprint: `print of ${subject}`,
    ...more,
  } as Certificate;
}

export const CA = certificate('Issuing CA', 'Root CA', {
  basicConstraints: {ca: true, pathLength: 0},
});
export const ROOT = certificate('Root CA', 'Root CA', {
  basicConstraints: {ca: true, pathLength: null},
});

export function held(
  id: string,
  isDefault = false,
  more: Partial<Certificate> = {},
): Held {
  const leaf = certificate(`Holder of ${id}`, 'Issuing CA', more);
  return {
    id,
    isDefault,
    issuerCn: 'Issuing CA',
    expiration: leaf.notAfter,
    pem: '',
    chain: [leaf, CA],
  };
}
