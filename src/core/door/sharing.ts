/** Who sees the sheet, and so its passwords, without being an operator. */
import type {DoorPorts} from './ports';
import type {DoorFinding} from '../rows/refusal';
import {requestFinding} from '../rows/door-findings';

/** The findings about how the spreadsheet is shared. */
export function sharingFindings(ports: DoorPorts): DoorFinding[] {
  const {people, byLink} = ports.sharing();
  const {operators} = ports.store.settings();
  const others = people.filter(it => !operators.includes(it));
  const found: DoorFinding[] = [];
  if (byLink) {
    found.push(requestFinding('shared-by-link', byLink));
  }
  if (others.length > 0) {
    const facts = {people: others};
    found.push(requestFinding('shared-with-others', facts));
  }
  return found;
}
