import {changeRow} from '../../../../emulator/spreadsheet/cells';
import {forgetSheet} from '../../../../emulator/spreadsheet/following';
import {evaluating, failureOf, workspaceOf} from './script';

/** What charts are made of here: states and how many rows have them. */
const FILLED = `sheet.getRange('A1:C4').setValues(
  [['State', 'Rows', 'Users'], ['Uploaded', 12, 5], ['Blocked', 3, 2], ['Failed', 1, 1]]);`;

/** A workspace whose script has evaluated these statements over `book` and `sheet`; `result` is their return value. */
function drawn(statements: string) {
  const workspace = workspaceOf(
    evaluating(`(() => { ${FILLED} ${statements} })()`),
  );
  const result = workspace.run('main');
  return {workspace, result, charts: () => workspace.charts('Sheet1')};
}

const PIE = `const pie = sheet.newChart().setChartType(Charts.ChartType.PIE).setOption('title', 'States').addRange(sheet.getRange('A1:B4'))
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

  it('reports its properties to the script', () => {
    const {result} = drawn(`${PIE}
      sheet.insertChart(pie);
      const [chart] = sheet.getCharts();
      const [range] = chart.getRanges();
      return [[range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()],
        ['title', 'legend.position', 'legend', 'width', 'legend.position.x'].map(it => chart.getOptions().get(it))];`);
    expect(result).toEqual([
      [1, 1, 4, 2],
      ['States', 'right', {position: 'right'}, null, null],
    ]);
  });

  it('is changed', () => {
    const {result, charts} = drawn(`${PIE}
      sheet.insertChart(pie);
      const [first] = sheet.getCharts();
      sheet.updateChart(first.modify().setChartType(Charts.ChartType.COLUMN).setOption('isStacked', true)
        .setOption('hAxis.title', 'State').clearRanges().addRange(sheet.getRange('A1:C4')).build());
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

  it.each(['BAR', 'COLUMN', 'LINE', 'PIE'])('of the kind %s', type => {
    const {charts} = drawn(
      `sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.${type}).addRange(sheet.getRange('A1:B4')).setPosition(1, 5, 0, 0).build());`,
    );
    expect(charts()[0]?.type).toBe(type);
  });

  const begun = 'sheet.newChart().setChartType(Charts.ChartType.PIE)';
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
    ['Charts.ChartType.GEO', 'not emulated: ChartType.GEO'],
    [
      'sheet.newChart().setChartType("GEO")',
      'not emulated: a chart of the type GEO',
    ],
    [
      `sheet.insertChart(${whole}.setPosition(1001, 1, 0, 0).build())`,
      'The chart lies outside the dimensions of the sheet.',
    ],
    [`sheet.updateChart(${whole}.build())`, 'The chart is not on this sheet.'],
    ['sheet.insertChart({})', 'The parameters ((class))'],
  ])('is refused: %s', (expression, message) => {
    expect(failureOf(expression)).toContain(message);
  });
});

describe('what a chart shows', () => {
  const shown = (builder: string, before = '') => {
    const {charts} = drawn(`${before} sheet.insertChart(
      sheet.newChart().setChartType(Charts.ChartType.COLUMN)${builder}.setPosition(8, 1, 0, 0).build());`);
    const [{categories, series} = {categories: [], series: []}] = charts();
    return {categories, series};
  };

  it('has a header if words are above numbers, unless specified otherwise', () => {
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

  it('comes from ranges side by side', () => {
    const two =
      ".addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('C1:C4'))";
    expect(shown(two)).toEqual({
      categories: ['Uploaded', 'Blocked', 'Failed'],
      series: [{name: 'Users', values: [5, 2, 1]}],
    });
  });

  it('leaves hidden rows out', () => {
    const {workspace, charts} = drawn(`${PIE} sheet.insertChart(pie);`);
    changeRow(workspace.spreadsheet.sheets[0]!, 3, {filtered: true});
    expect(charts()[0]?.categories).toEqual(['Uploaded', 'Failed']);
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

  it('on another sheet', () => {
    const {workspace} = drawn(`const board = book.insertSheet('Dashboard');
      board.insertChart(board.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:B4')).addRange(board.getRange('A1:A4')).setNumHeaders(1)
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

  it('and lose their ranges on a deleted sheet', () => {
    const {workspace} = drawn(`const board = book.insertSheet('Dashboard');
      board.insertChart(board.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:B4')).setPosition(1, 1, 0, 0).build());`);
    const {sheets} = workspace.spreadsheet;
    const [gone] = sheets.splice(0, 1);
    forgetSheet(workspace.spreadsheet, gone!.id);
    expect(workspace.charts('Dashboard')).toMatchObject([
      {ranges: [], categories: [], series: []},
    ]);
  });
});
