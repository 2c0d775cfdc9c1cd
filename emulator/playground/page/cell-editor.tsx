/** Typing into a cell. */
import {signal} from '@preact/signals';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {columnLetters} from '../../spreadsheet/a1';
import {perform} from './link';
import {selectCell, type Place} from './selection';

/** The text that is being typed into the active cell; null if there is none. */
export const editing = signal<string | null>(null);

/** Enter and Tab accept the text, as does leaving the cell; Escape discards it. */
export function CellEditor({at}: {at: Place}) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const {length} = editing.peek() ?? '';
    field.current?.focus();
    field.current?.setSelectionRange(length, length);
  }, []);
  const take = () => {
    const text = editing.peek();
    editing.value = null;
    if (text !== null) void perform({do: 'edit', ...at, text});
  };
  return (
    <input
      ref={field}
      aria-label={`Cell ${columnLetters(at.column)}${at.row}`}
      value={editing.value ?? ''}
      onInput={event => {
        editing.value = event.currentTarget.value;
      }}
      onBlur={take}
      onKeyDown={event => {
        event.stopPropagation();
        const {key, currentTarget} = event;
        if (!['Escape', 'Enter', 'Tab'].includes(key)) return;
        if (key === 'Escape') editing.value = null;
        // The field loses the focus, which accepts its text.
        currentTarget.closest('td')?.focus();
        if (key === 'Enter') selectCell({...at, row: at.row + 1});
        if (key === 'Tab') selectCell({...at, column: at.column + 1});
        event.preventDefault();
      }}
    />
  );
}
