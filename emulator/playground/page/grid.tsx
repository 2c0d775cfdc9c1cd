/** The open sheet as an accessible grid: select by mouse and keyboard, type into cells. */
import {useLayoutEffect, useMemo, useRef} from 'preact/hooks';
import {notationOf} from '../../spreadsheet/a1';
import type {SheetView} from '../sheet-view';
import {editing} from './cell-editor';
import {ChartLayer} from './charts/layer';
import {onGridKey} from './grid-keys';
import {endDrag, Row} from './grid-row';
import {insetOf, isFrozen, ROW_NUMBER_WIDTH, widthOf} from './layout';
import {perform, view} from './link';
import {select, selectedInRow, selection} from './selection';

/** What the active cell holds, in full. */
export function ContentBar() {
  const {areas, active} = selection.value;
  const cell = view.value?.sheet.rows[active.row - 1]?.[active.column - 1];
  return (
    <div class="content-bar">
      <span class="name-box">{notationOf(areas[areas.length - 1]!)}</span>
      <output aria-label="Content of the cell">{cell?.text}</output>
    </div>
  );
}

export function Grid({sheet}: {sheet: SheetView}) {
  const table = useRef<HTMLTableElement>(null);
  const chosen = selection.value;
  const {active} = chosen;
  const {columns, heights, frozenRows, frozenColumns, isRightToLeft} = sheet;
  const layout = useMemo(
    () => ({columns, heights, frozenRows, frozenColumns, isRightToLeft}),
    [columns, heights, frozenRows, frozenColumns, isRightToLeft],
  );
  const last = {row: sheet.rows.length, column: sheet.columns.length};
  const shownSheet = useRef('');
  useLayoutEffect(() => {
    if (!table.current || editing.value) return;
    if (shownSheet.current !== sheet.name) {
      shownSheet.current = sheet.name;
      table.current.parentElement?.scrollTo(0, 0);
    }
    const cell = table.current.querySelector<HTMLElement>('td[tabindex="0"]');
    if (table.current.contains(document.activeElement)) cell?.focus();
    // A script has moved the cursor, as Sheets shows it then.
    else cell?.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }, [sheet.name, active.row, active.column, editing.value]);
  const width =
    ROW_NUMBER_WIDTH + sheet.columns.reduce((sum, it) => sum + widthOf(it), 0);
  return (
    <div class="grid" dir={sheet.isRightToLeft ? 'rtl' : 'ltr'}>
      <table
        role="grid"
        aria-label={sheet.name}
        aria-multiselectable="true"
        aria-rowcount={sheet.rows.length + 1}
        ref={table}
        style={{inlineSize: `${width}px`}}
        onKeyDown={event => {
          if (onGridKey(event, last)) event.preventDefault();
        }}
        onPointerUp={endDrag}
      >
        <colgroup>
          <col style={{inlineSize: `${ROW_NUMBER_WIDTH}px`}} />
          {sheet.columns.map(it => (
            <col key={it.letters} style={{inlineSize: `${widthOf(it)}px`}} />
          ))}
        </colgroup>
        <Letters sheet={sheet} />
        <tbody>
          {sheet.rows.map(
            (cells, i) =>
              !sheet.filtered.includes(i + 1) && (
                <Row
                  key={i}
                  layout={layout}
                  number={i + 1}
                  cells={cells}
                  chosen={selectedInRow(chosen, i + 1, columns.length)}
                  isEdited={active.row === i + 1 && editing.value !== null}
                />
              ),
          )}
        </tbody>
      </table>
      <ChartLayer sheet={sheet} rowNumbers={ROW_NUMBER_WIDTH} />
      {sheet.more > 0 && (
        <p class="quiet">{sheet.more} more rows are not shown here.</p>
      )}
    </div>
  );
}

function Letters({sheet}: {sheet: SheetView}) {
  return (
    <thead>
      <tr>
        <td class="corner" />
        {sheet.columns.map(({letters, isHidden}, i) => (
          <th
            key={letters}
            scope="col"
            class={[isFrozen(sheet, i) && 'stays', isHidden && 'shut']
              .filter(Boolean)
              .join(' ')}
            style={insetOf(sheet, i)}
            onClick={() =>
              select({
                areas: [
                  {row: 1, column: i + 1, rows: sheet.rows.length, columns: 1},
                ],
                active: {row: 1, column: i + 1},
              })
            }
          >
            {letters}
            <GroupSwitch sheet={sheet} column={i + 1} />
            <ColumnEdge column={i + 1} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Above the column behind a group: opens and closes it. */
function GroupSwitch({sheet, column}: {sheet: SheetView; column: number}) {
  const group = sheet.groups.find(it => it.to + 1 === column);
  if (!group) return null;
  const letters = (at: number) => sheet.columns[at - 1]?.letters ?? '';
  const what = `columns ${letters(group.from)} to ${letters(group.to)}`;
  return (
    <button
      type="button"
      class="group-switch"
      aria-expanded={!group.collapsed}
      aria-label={group.collapsed ? `Show ${what}` : `Hide ${what}`}
      onClick={event => {
        event.stopPropagation();
        void perform({do: 'toggleGroup', column: group.from});
      }}
    >
      {group.collapsed ? '+' : '−'}
    </button>
  );
}

const NARROWEST = 30;

/** The right edge of a column's header: drag it to make the column wider or narrower. */
function ColumnEdge({column}: {column: number}) {
  const begin = (event: PointerEvent) => {
    event.preventDefault();
    const edge = event.currentTarget as HTMLElement;
    edge.setPointerCapture(event.pointerId);
    const before = edge.parentElement!.offsetWidth - event.clientX;
    edge.onpointerup = ({clientX}) => {
      edge.onpointerup = null;
      const width = Math.max(NARROWEST, Math.round(before + clientX));
      void perform({do: 'resize', column, width});
    };
  };
  return (
    <span
      class="edge"
      onPointerDown={begin}
      onClick={event => event.stopPropagation()}
    />
  );
}
