/** A row of the grid: it is drawn again when its cells, the layout, or what is selected in it have changed. */
import {signal} from '@preact/signals';
import {useMemo} from 'preact/hooks';
import type {CellView} from '../sheet-view';
import {CellEditor, editing} from './cell-editor';
import {insetOf, isFrozen, type Layout} from './layout';
import {
  addCell,
  extendTo,
  select,
  selectRow,
  type Place,
  type SelectedInRow,
} from './selection';

const dragging = signal(false);
const draggingRows = signal(false);

/** The mouse button is up. */
export function endDrag(): void {
  dragging.value = false;
  draggingRows.value = false;
}

interface RowProps {
  readonly layout: Layout;
  readonly number: number;
  readonly cells: readonly CellView[];
  readonly chosen: SelectedInRow;
  /** Whether its active cell is being typed into. */
  readonly isEdited: boolean;
}

export function Row({layout, number, cells, chosen, isEdited}: RowProps) {
  // A view has many more cells than have changed since the last one.
  return useMemo(
    () => drawRow({layout, number, cells, chosen, isEdited}),
    [layout, number, cells, chosen, isEdited],
  );
}

function drawRow({layout, number, cells, chosen, isEdited}: RowProps) {
  const width = layout.columns.length;
  const [active = 0, ...columns] = chosen.split(' ').map(Number);
  return (
    <tr class={number <= layout.frozenRows ? 'frozen' : undefined}>
      <th
        scope="row"
        onPointerDown={event => {
          if (event.button !== 0) return;
          draggingRows.value = true;
          selectRow(number, width, {
            extend: event.shiftKey,
            add: event.ctrlKey || event.metaKey,
          });
        }}
        onPointerEnter={event => {
          if (!draggingRows.value || event.buttons !== 1) return;
          selectRow(number, width, {extend: true});
        }}
      >
        {number}
      </th>
      {cells.map((cell, i) => (
        <Cell
          key={i}
          layout={layout}
          of={cell}
          at={{row: number, column: i + 1}}
          isActive={active === i + 1}
          isChosen={columns.includes(i + 1)}
          isEdited={isEdited && active === i + 1}
        />
      ))}
    </tr>
  );
}

function Cell(props: {
  readonly layout: Layout;
  readonly of: CellView;
  readonly at: Place;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly isEdited: boolean;
}) {
  const {layout, of, at, isActive, isChosen, isEdited} = props;
  const height = layout.heights[at.row];
  return (
    <td
      tabIndex={isActive ? 0 : -1}
      aria-selected={isChosen}
      title={of.note}
      class={[
        isFrozen(layout, at.column - 1) && 'stays',
        layout.columns[at.column - 1]?.isHidden && 'shut',
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
        ...insetOf(layout, at.column - 1),
      }}
      onPointerDown={event => {
        if (isEdited || event.button !== 0) return;
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
      {isEdited ? (
        <CellEditor at={at} />
      ) : height !== undefined ? (
        <div
          class="forced"
          dir={layout.isRightToLeft ? 'auto' : undefined}
          style={{maxBlockSize: `${height - 5}px`}}
        >
          {of.text}
        </div>
      ) : layout.isRightToLeft ? (
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
