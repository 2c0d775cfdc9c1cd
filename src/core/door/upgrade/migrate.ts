import {VERSION} from '../../../version';
import type {DoorPorts} from '../ports';
import {takeLease} from '../../run/lease';
import {versionOf} from '../../run/document';
import {MIGRATIONS, type Migration} from './migrations';
import {isNewer} from '../../base/version';

/**
 * Does the migrations that the document has not seen, in order. The version is written down only by `markSetUp`, after the
 * sheets were repaired: cut off before, they are done again.
 *
 * @throws DoorRefusal while another execution works on a run: what it keeps might be migrated under its hands
 */
export function migrate(
  ports: DoorPorts,
  migrations: readonly Migration[] = MIGRATIONS,
): void {
  const version = versionOf(ports);
  const missing = migrations.filter(
    it => version === null || isNewer(it.version, version),
  );
  if (missing.length === 0) return;
  const {turn} = takeLease(ports);
  try {
    for (const it of missing) it.migrate(ports);
  } finally {
    turn.release();
  }
}

/** Notes that this version has set the document up. */
export function markSetUp({store}: DoorPorts): void {
  if (store.setUpBy() !== VERSION) store.saveSetUpBy(VERSION);
}
