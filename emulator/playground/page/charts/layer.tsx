import {useLayoutEffect, useRef} from 'preact/hooks';
import type {SheetView} from '../../sheet-view';
import {Chart} from './chart';

/** The sheet's charts over its grid: each with its corner at its cell. */
export function ChartLayer({
  sheet,
  rowNumbers,
}: {
  sheet: SheetView;
  /** How wide the column of row numbers is. */
  rowNumbers: number;
}) {
  const layer = useRef<HTMLDivElement>(null);
  // Rows are as high as their texts, so only the browser knows where they are; it is asked after each drawing.
  useLayoutEffect(() => {
    const table = layer.current?.previousElementSibling;
    const rows = table?.querySelectorAll<HTMLElement>('tbody tr');
    sheet.charts.forEach(({position}, i) => {
      const figure = layer.current?.children[i] as HTMLElement | undefined;
      const row = rows?.[Math.min(position.row, rows.length) - 1];
      if (!figure || !row) return;
      const before = sheet.columns
        .slice(0, position.column - 1)
        .reduce((sum, {width}) => sum + width, rowNumbers);
      figure.style.insetInlineStart = `${before + position.offsetX}px`;
      figure.style.insetBlockStart = `${row.offsetTop + position.offsetY}px`;
    });
  });
  return (
    <div class="charts" ref={layer}>
      {sheet.charts.map(chart => (
        <figure key={chart.id}>
          <Chart of={chart} />
        </figure>
      ))}
    </div>
  );
}
