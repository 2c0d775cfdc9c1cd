/** The open sheet as an accessible grid: select by mouse and keyboard, type into cells. */
import {signal} from '@preact/signals';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {notationOf} from '../../spreadsheet/a1';
import type {CellView, SheetView} from '../sheet-view';
import {CellEditor, editing} from './cell-editor';
import {ChartLayer} from './charts/layer';
import {onGridKey} from './grid-keys';
import {perform, view} from './link';
import {
  addCell,
  extendTo,
  isSelected,
  select,
  selection,
  selectRow,
  type Place,
} from './selection';

const dragging = signal(false);
const draggingRows = signal(false);
const ROW_NUMBER_WIDTH = 46;

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
  const {active} = selection.value;
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
        onPointerUp={() => {
          dragging.value = false;
          draggingRows.value = false;
        }}
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
                <Row key={i} sheet={sheet} number={i + 1} cells={cells} />
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

type Column = SheetView['columns'][number];

function widthOf({width, isHidden}: Column): number {
  return isHidden ? 0 : width;
}

function isFrozen({frozenColumns}: SheetView, index: number): boolean {
  return index < frozenColumns;
}

/** Where a frozen column stays when the grid is scrolled. */
function insetOf(sheet: SheetView, index: number) {
  if (!isFrozen(sheet, index)) return undefined;
  const before = sheet.columns.slice(0, index);
  const inset = before.reduce((sum, it) => sum + widthOf(it), ROW_NUMBER_WIDTH);
  return {insetInlineStart: `${inset}px`};
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

function Row(props: {
  sheet: SheetView;
  number: number;
  cells: readonly CellView[];
}) {
  const {sheet, number, cells} = props;
  return (
    <tr class={number <= sheet.frozenRows ? 'frozen' : undefined}>
      <th
        scope="row"
        onPointerDown={event => {
          if (event.button !== 0) return;
          draggingRows.value = true;
          selectRow(number, sheet.columns.length, {
            extend: event.shiftKey,
            add: event.ctrlKey || event.metaKey,
          });
        }}
        onPointerEnter={event => {
          if (!draggingRows.value || event.buttons !== 1) return;
          selectRow(number, sheet.columns.length, {extend: true});
        }}
      >
        {number}
      </th>
      {cells.map((cell, i) => (
        <Cell
          key={i}
          sheet={sheet}
          of={cell}
          at={{row: number, column: i + 1}}
        />
      ))}
    </tr>
  );
}

function Cell({sheet, of, at}: {sheet: SheetView; of: CellView; at: Place}) {
  const height = sheet.heights[at.row];
  const chosen = selection.value;
  const {active} = chosen;
  const isActive = active.row === at.row && active.column === at.column;
  const isChosen = isSelected(chosen, at);
  const beingEdited = isActive && editing.value !== null;
  return (
    <td
      tabIndex={isActive ? 0 : -1}
      aria-selected={isChosen}
      title={of.note}
      class={[
        isFrozen(sheet, at.column - 1) && 'stays',
        sheet.columns[at.column - 1]?.isHidden && 'shut',
        isChosen && 'chosen',
        isActive && 'active',
        of.wrap && 'wrap',
        of.note && 'noted',
        of.link && 'linked',
      ]
        .filter(Boolean)
        .join(' ')}
      style={{
        backgroundColor: of.background,
        color: of.colour,
        fontWeight: of.bold && 700,
        fontSize: of.size && `${of.size}pt`,
        textAlign: of.align,
        verticalAlign: of.vertical,
        ...insetOf(sheet, at.column - 1),
      }}
      onPointerDown={event => {
        if (beingEdited || event.button !== 0) return;
        dragging.value = true;
        if (event.shiftKey) extendTo(at);
        else if (event.ctrlKey || event.metaKey) addCell(at);
        else {
          select({areas: [{...at, rows: 1, columns: 1}], active: at});
        }
      }}
      onPointerEnter={event => {
        if (dragging.value && event.buttons === 1) extendTo(at);
      }}
      onDblClick={() => {
        editing.value = of.text;
      }}
    >
      {beingEdited ? (
        <CellEditor at={at} />
      ) : height !== undefined ? (
        <div
          class="forced"
          dir={sheet.isRightToLeft ? 'auto' : undefined}
          style={{maxBlockSize: `${height - 5}px`}}
        >
          {of.text}
        </div>
      ) : sheet.isRightToLeft ? (
        // As in Google Sheets, a text that is too long for its cell ends early, whatever its direction.
        <div class="own-direction" dir="auto">
          {of.text}
        </div>
      ) : (
        of.text
      )}
    </td>
  );
}
