/** Who sees the sheet, and so its passwords, without being an operator. */
import type {DoorPorts} from './ports';
import type {DoorFinding} from '../rows/refusal';

/** What is to be said about how the spreadsheet is shared. */
export function sharingFindings(ports: DoorPorts): DoorFinding[] {
  const {people, byLink} = ports.sharing();
  const {operators} = ports.store.settings();
  const others = people.filter(it => !operators.includes(it));
  const found: DoorFinding[] = [];
  if (byLink) {
    found.push({code: 'shared-by-link', severity: 'warn', facts: byLink});
  }
  if (others.length > 0) {
    const facts = {people: others};
    found.push({code: 'shared-with-others', severity: 'warn', facts});
  }
  return found;
}
