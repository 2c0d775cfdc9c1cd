import {VERSION} from '../../../version';
import type {DoorPorts} from '../ports';
import {takeLease} from '../../run/lease';
import {versionOf} from '../../run/document';
import {MIGRATIONS, type Migration} from './migrations';
import {isNewer} from '../../base/version';

/**
 * Runs the migrations that the document has not had, in order. The version is recorded only by `markSetUp`, after the
 * sheets were repaired: if cut off before, they are repeated.
 *
 * @throws DoorRefusal while another execution works on a run: its stored data must not be migrated in the meantime
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
  const {lease} = takeLease(ports);
  try {
    for (const it of missing) it.migrate(ports);
  } finally {
    lease.release();
  }
}

/** Notes that this version has set the document up. */
export function markSetUp({store}: DoorPorts): void {
  if (store.setUpBy() !== VERSION) store.saveSetUpBy(VERSION);
}
