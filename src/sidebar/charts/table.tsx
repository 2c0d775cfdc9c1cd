import {say} from '../words';

/** The numbers of a chart, behind a disclosure; a long table scrolls on its own. */
export function Table(props: {
  /** What the numbers are about. */
  of: string;
  heads: readonly string[];
  /** The first cell of each line names it. */
  lines: readonly (readonly string[])[];
}) {
  const {of, heads, lines} = props;
  return (
    <details>
      <summary>{say.figures.table}</summary>
      <div class="table" role="region" aria-label={of} tabIndex={0}>
        <table>
          <caption class="heard-only">{of}</caption>
          <thead>
            <tr>
              {heads.map(it => (
                <th scope="col" key={it}>
                  {it}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(([name, ...numbers]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {numbers.map((it, index) => (
                  <td key={index}>{it}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
