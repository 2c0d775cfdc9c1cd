import type {View} from '../view';
import {quietly} from './link';

/** The sheets of the spreadsheet. Toggle buttons rather than ARIA tabs: they open the grid, which is its own widget. */
export function SheetTabs({
  sheets,
  open,
}: {
  sheets: View['sheets'];
  open: string;
}) {
  return (
    <nav class="sheet-tabs" aria-label="Sheets">
      {sheets.map(name => (
        <button
          key={name}
          type="button"
          aria-pressed={name === open}
          onClick={() => void quietly({do: 'select', sheet: name, areas: []})}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
