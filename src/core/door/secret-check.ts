/** The set-up check's line about Secret Manager. */
import {isSecretReference} from '../google/secret-manager';
import {passwordFrom, secretAccessOf, secretRefusal} from '../rows/password';
import {probe} from '../rows/run-for-request';
import {result, type RequirementResult} from '../rows/requirement';
import {rowFinding} from '../rows/row-findings';
import {RequestRefused} from '../rows/refusal';
import type {DoorPorts} from './ports';

/**
 * Tries to read a secret, if Settings allow some: the one that they name, otherwise the first allowed one that a row names. Its
 * content is not kept.
 */
export function secretResults(ports: DoorPorts): RequirementResult[] {
  const access = secretAccessOf(ports);
  const about = access.prefix;
  if (about === '') return [];
  if (!access.hasScope) {
    const finding = rowFinding('secret-scope-missing', {});
    return [result('secrets', 'no', {about, finding})];
  }
  const name = [about, ...passwordsIn(ports)].find(
    it => isSecretReference(it) && secretRefusal(it, access) === null,
  );
  if (name === undefined) return [result('secrets', 'unknown', {about})];
  const work = passwordFrom(name, access, ports.operator);
  const {finding} = probe(ports, ports.operator, work);
  const met = finding ? 'no' : 'yes';
  return [result('secrets', met, {about: name.trim(), finding})];
}

/** Of both sheets. */
function passwordsIn({workbook}: DoorPorts): string[] {
  if (!workbook.isSetUp()) return [];
  try {
    const rows = [
      ...workbook.rollout.rows(),
      ...(workbook.cse.isSetUp() ? workbook.cse.rows() : []),
    ];
    return rows.map(it => it.password);
  } catch (error) {
    // A column is missing, which is reported where the rows are needed.
    if (error instanceof RequestRefused) return [];
    throw error;
  }
}
