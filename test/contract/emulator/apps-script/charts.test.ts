import {evaluating, failureOf, workspaceOf} from './script';

/** What charts are made of here: states and how many rows have them. */
const FILLED = `sheet.getRange('A1:C4').setValues(
  [['State', 'Rows', 'Users'], ['Uploaded', 12, 5], ['Blocked', 3, 2], ['Failed', 1, 1]]);`;

/** A workspace whose script has evaluated these statements over `book` and `sheet`; `result` is what they return. */
function drawn(statements: string) {
  const workspace = workspaceOf(
    evaluating(`(() => { ${FILLED} ${statements} })()`),
  );
  const result = workspace.run('main');
  return {workspace, result, charts: () => workspace.charts('Sheet1')};
}

const PIE = `const pie = sheet.newChart().asPieChart().setTitle('States').addRange(sheet.getRange('A1:B4'))
  .setPosition(6, 2, 10, 20).setNumHeaders(1).setOption('pieHole', 0.4).setOption('legend.position', 'right').build();`;

describe('a chart', () => {
  it('is kept as data, and shows what the cells hold now', () => {
    const {workspace, charts} = drawn(`${PIE} sheet.insertChart(pie);`);
    expect(charts()).toEqual([
      {
        id: 1,
        type: 'PIE',
        ranges: [{sheet: 0, row: 1, column: 1, rows: 4, columns: 2}],
        options: {
          title: 'States',
          pieHole: 0.4,
          legend: {position: 'right'},
        },
        numHeaders: 1,
        transposed: false,
        mergeStrategy: 'MERGE_COLUMNS',
        hiddenDimensions: 'IGNORE_BOTH',
        position: {row: 6, column: 2, offsetX: 10, offsetY: 20},
        categories: ['Uploaded', 'Blocked', 'Failed'],
        series: [{name: 'Rows', values: [12, 3, 1]}],
      },
    ]);
    workspace.edit('Sheet1', 3, 2, '30');
    expect(charts()[0]?.series[0]?.values).toEqual([12, 30, 1]);
    expect(JSON.parse(JSON.stringify(workspace.spreadsheet))).toEqual(
      workspace.spreadsheet,
    );
    expect(structuredClone({...workspace.spreadsheet})).toEqual(
      workspace.spreadsheet,
    );
  });

  it('tells the script what it is', () => {
    const {result} = drawn(`${PIE}
      const before = pie.getChartId();
      sheet.insertChart(pie);
      const [chart] = sheet.getCharts();
      const {getAnchorRow, getAnchorColumn, getOffsetX, getOffsetY} = chart.getContainerInfo();
      return [before, chart.getChartId(), chart.getRanges().map(it => it.getA1Notation()), chart.getNumHeaders(),
        ['title', 'legend.position', 'legend', 'width', 'legend.position.x'].map(it => chart.getOptions().get(it)),
        [getAnchorRow(), getAnchorColumn(), getOffsetX(), getOffsetY()],
        chart.modify().getChartType() === Charts.ChartType.PIE];`);
    expect(result).toEqual([
      null,
      1,
      ['A1:B4'],
      1,
      ['States', 'right', {position: 'right'}, null, null],
      [6, 2, 10, 20],
      true,
    ]);
  });

  it('is changed and removed', () => {
    const {result, charts} = drawn(`${PIE}
      sheet.insertChart(pie);
      sheet.insertChart(pie);
      const [first, second] = sheet.getCharts();
      sheet.updateChart(first.modify().asColumnChart().setStacked().setXAxisTitle('State')
        .clearRanges().addRange(sheet.getRange('A1:C4')).build());
      sheet.removeChart(second);
      return [first.getOptions().get('isStacked'), sheet.getCharts()[0].getOptions().get('isStacked'), sheet.getCharts().length];`);
    expect(result).toEqual([null, true, 1]);
    expect(charts()[0]).toMatchObject({
      type: 'COLUMN',
      options: {title: 'States', hAxis: {title: 'State'}, isStacked: true},
      series: [
        {name: 'Rows', values: [12, 3, 1]},
        {name: 'Users', values: [5, 2, 1]},
      ],
    });
  });

  it.each([
    ['setChartType(Charts.ChartType.BAR)', 'BAR'],
    ['asBarChart()', 'BAR'],
    ['asColumnChart()', 'COLUMN'],
    ['asLineChart()', 'LINE'],
    ['asAreaChart()', 'AREA'],
    ['asPieChart()', 'PIE'],
    ['asPieChart().asLineChart()', 'LINE'],
  ])('of the kind %s', (calls, type) => {
    const {charts} = drawn(
      `sheet.insertChart(sheet.newChart().${calls}.addRange(sheet.getRange('A1:B4')).setPosition(1, 5, 0, 0).build());`,
    );
    expect(charts()[0]?.type).toBe(type);
  });

  const begun = 'sheet.newChart().asPieChart()';
  const whole = `${begun}.addRange(sheet.getRange('A1:B2')).setPosition(1, 1, 0, 0)`;
  it.each([
    [
      `${begun}.addRange(sheet.getRange('A1')).build()`,
      'a chart without a position',
    ],
    [`${begun}.setPosition(1, 1, 0, 0).build()`, 'a chart without a range'],
    [
      "sheet.newChart().addRange(sheet.getRange('A1')).setPosition(1, 1, 0, 0).build()",
      'a chart without a type',
    ],
    [
      `${begun}.setPosition(0, 1, 0, 0)`,
      'Invalid argument: the position of the chart',
    ],
    [`${begun}.setPosition(1.5, 1, 0, 0)`, 'The parameters (number,number'],
    [`${begun}.setOption('x', () => 1)`, 'The parameters (String,(class))'],
    [`${begun}.addRange('A1:B2')`, 'The parameters (String)'],
    [
      'sheet.newChart().asHistogramChart()',
      'not emulated: EmbeddedChartBuilder.asHistogramChart',
    ],
    [
      'sheet.newChart().setChartType(Charts.ChartType.GEO)',
      'not emulated: a chart of the type GEO',
    ],
    [`${begun}.setXAxisTitle('x')`, 'not emulated: EmbeddedPieChartBuilder'],
    [
      `sheet.insertChart(${whole}.setPosition(1001, 1, 0, 0).build())`,
      'The chart lies outside the dimensions of the sheet.',
    ],
    [`sheet.updateChart(${whole}.build())`, 'The chart is not on this sheet.'],
    [`sheet.removeChart(${whole}.build())`, 'The chart is not on this sheet.'],
    ['sheet.insertChart({})', 'The parameters ((class))'],
  ])('is refused: %s', (expression, message) => {
    expect(failureOf(expression)).toContain(message);
  });
});

describe('what a chart shows', () => {
  const shown = (builder: string, before = '') => {
    const {charts} = drawn(`${before} sheet.insertChart(
      sheet.newChart().asColumnChart()${builder}.setPosition(8, 1, 0, 0).build());`);
    const [{categories, series} = {categories: [], series: []}] = charts();
    return {categories, series};
  };

  it('has a header where words stand over numbers, unless it was said', () => {
    expect(shown(".addRange(sheet.getRange('A1:B4'))")).toEqual({
      categories: ['Uploaded', 'Blocked', 'Failed'],
      series: [{name: 'Rows', values: [12, 3, 1]}],
    });
    expect(shown(".addRange(sheet.getRange('A2:B4'))")).toEqual({
      categories: ['Uploaded', 'Blocked', 'Failed'],
      series: [{name: '', values: [12, 3, 1]}],
    });
    expect(
      shown(".addRange(sheet.getRange('A1:B4')).setNumHeaders(0)").series,
    ).toEqual([{name: '', values: [null, 12, 3, 1]}]);
  });

  it('comes from ranges side by side, or one below the other', () => {
    const two =
      ".addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('C1:C4'))";
    expect(shown(two)).toEqual({
      categories: ['Uploaded', 'Blocked', 'Failed'],
      series: [{name: 'Users', values: [5, 2, 1]}],
    });
    const below =
      ".addRange(sheet.getRange('A1:B2')).addRange(sheet.getRange('A4:B4'))";
    expect(
      shown(`${below}.setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)`),
    ).toEqual({
      categories: ['Uploaded', 'Failed'],
      series: [{name: 'Rows', values: [12, 1]}],
    });
  });

  it('can be turned over', () => {
    expect(
      shown(
        ".addRange(sheet.getRange('A1:C3')).setTransposeRowsAndColumns(true).setNumHeaders(1)",
      ),
    ).toEqual({
      categories: ['Rows', 'Users'],
      series: [
        {name: 'Uploaded', values: [12, 5]},
        {name: 'Blocked', values: [3, 2]},
      ],
    });
  });

  it('leaves hidden columns out unless they are to be shown', () => {
    const hide = 'sheet.hideColumns(2);';
    const range = ".addRange(sheet.getRange('A1:C4'))";
    expect(shown(range, hide).series.map(({name}) => name)).toEqual(['Users']);
    expect(
      shown(
        `${range}.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)`,
        hide,
      ).series.map(({name}) => name),
    ).toEqual(['Rows', 'Users']);
  });

  it('ends with the last row that is filled, and writes dates and percentages as the cells do', () => {
    expect(
      shown(
        ".addRange(sheet.getRange('E:F'))",
        "sheet.getRange('E1:F2').setValues([[new Date(0), 0.25], [new Date(86400000), 0.5]]); sheet.getRange('E1:E2').setNumberFormat('mmm yyyy');",
      ),
    ).toEqual({
      categories: ['Jan 1970', 'Jan 1970'],
      series: [{name: '', values: [0.25, 0.5]}],
    });
  });
});

describe('charts follow their cells', () => {
  it('when rows and columns are inserted before and inside their data', () => {
    const {charts} = drawn(`${PIE} sheet.insertChart(pie);
      sheet.insertRowsAfter(2, 3); sheet.insertColumnsAfter(1, 1); sheet.insertRowsBefore(1, 1);`);
    expect(charts()[0]).toMatchObject({
      ranges: [{row: 2, column: 1, rows: 7, columns: 3}],
      position: {row: 10, column: 3},
    });
  });

  it('when rows are deleted, even all of their data', () => {
    const {charts} = drawn(`${PIE} sheet.insertChart(pie);
      sheet.deleteRows(3, 1);`);
    expect(charts()[0]).toMatchObject({
      ranges: [{row: 1, rows: 3}],
      position: {row: 5},
      categories: ['Uploaded', 'Failed'],
    });
    const gone = drawn(
      `${PIE} sheet.insertChart(pie); sheet.deleteRows(1, 10);`,
    );
    expect(gone.charts()[0]).toMatchObject({
      ranges: [],
      position: {row: 1},
      series: [],
    });
  });

  it('on another sheet, until that is deleted', () => {
    const {workspace} = drawn(`const board = book.insertSheet('Dashboard');
      board.insertChart(board.newChart().asBarChart().addRange(sheet.getRange('A1:B4')).addRange(board.getRange('A1:A4')).setNumHeaders(1)
        .setPosition(1, 1, 0, 0).build());
      sheet.insertRowsBefore(1, 2);`);
    const [chart] = workspace.charts('Dashboard');
    expect(chart?.position.row).toBe(1);
    expect(chart?.ranges.map(it => [it.sheet, it.row])).toEqual([
      [0, 3],
      [1, 1],
    ]);
    expect(chart?.series[0]?.values).toEqual([12, 3, 1]);
  });

  it('and lose what was on a deleted sheet', () => {
    const {workspace, result} =
      drawn(`const board = book.insertSheet('Dashboard');
      board.insertChart(board.newChart().asBarChart().addRange(sheet.getRange('A1:B4')).setPosition(1, 1, 0, 0).build());
      sheet.insertChart(board.newChart().asBarChart().addRange(sheet.getRange('A1:B4')).setPosition(1, 1, 0, 0).build());
      const sheetOf = board.getCharts()[0].getRanges()[0].getSheet().getName();
      book.deleteSheet(sheet);
      return [sheetOf, book.getSheets().length];`);
    expect(result).toEqual(['Sheet1', 1]);
    expect(workspace.charts('Dashboard')).toMatchObject([
      {ranges: [], categories: [], series: []},
    ]);
  });
});
