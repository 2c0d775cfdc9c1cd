/**
 * The version that a document (the spreadsheet and its stored data) was last set up by. An older document works unchanged,
 * and is migrated by *Set up sheets*. A newer one may hold data that this version cannot read: it is left alone.
 */
import {VERSION} from '../../version';
import {SpokenError} from '../base/fault';
import {DoorRefusal, type DoorFinding} from '../rows/refusal';
import {FIRST_VERSION, isNewer, isVersion} from '../base/version';
import type {RunPorts} from './ports';
import {requestFinding} from '../rows/door-findings';

/** The version that last set the document up; null if none has. An invalid version counts as the first one. */
export function versionOf({store, workbook}: RunPorts): string | null {
  const version = store.setUpBy() ?? '';
  if (isVersion(version)) return version;
  return workbook.isSetUp() ? FIRST_VERSION : null;
}

/** @throws DoorRefusal when a newer version has set the document up. Reads one property, once an execution */
export function refuseNewer({store}: RunPorts): void {
  const version = store.setUpBy() ?? '';
  if (!isNewer(version, VERSION)) return;
  throw new DoorRefusal('document-newer', {version, script: VERSION});
}

/**
 * For clock triggers, whose refusal no page would show: the platform notifies the owner of the failure by mail.
 *
 * @throws SpokenError if a newer version has set the document up; the trigger stays
 */
export function stopByClockIfNewer(ports: RunPorts): void {
  try {
    refuseNewer(ports);
  } catch (error) {
    if (!(error instanceof DoorRefusal)) throw error;
    throw new SpokenError(ports.speech.sentence(...error.findings));
  }
}

/** The finding about a document that an earlier version has set up; null for any other. */
export function olderFinding(ports: RunPorts): DoorFinding | null {
  const version = versionOf(ports);
  if (version === null || !isNewer(VERSION, version)) return null;
  const facts = {version, script: VERSION};
  return requestFinding('document-older', facts);
}
