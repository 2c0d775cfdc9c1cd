import type {ComponentChildren} from 'preact';

/** A part of what goes on behind the scenes: a table that scrolls under its heading. */
export function TablePart(props: {
  id: string;
  title: string;
  columns: readonly string[];
  children: ComponentChildren;
}) {
  const {id, title, columns, children} = props;
  return (
    <div class="part wide" role="group" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <div class="scroll" tabIndex={0} role="group" aria-labelledby={id}>
        <table>
          <thead>
            <tr>
              {columns.map(column => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </div>
  );
}
