/** Range: values, formats, sorting. */
import {
  readLooks,
  readValues,
  writeLooks,
  writeValues,
} from '../../spreadsheet/cells';
import {MAX_CHARACTERS, understand} from '../../spreadsheet/entering';
import type {Area, Cell, Looks, Sheet} from '../../spreadsheet/model';
import {checkProtection, checkValidation} from '../../spreadsheet/permission';
import {shownText} from '../../spreadsheet/showing';
import type {CallsOf, Entered, GivenCell, LookText, Place} from '../host-calls';
import type {Execution} from './execution';
import {protect} from './protection';
import {Instant} from './realm';
import {checkArea} from './sheet';
import {select, sheetById} from './spreadsheet';
import type {World} from './world';

type TextLook = Exclude<keyof Looks, 'validation'>;

export function rangeCalls(
  execution: Execution,
): CallsOf<'Range' | 'RangeList'> {
  const {world, user} = execution;
  const {spreadsheet} = world;
  const sheetOf = (place: Place): Sheet => {
    const sheet = sheetById(spreadsheet, place.sheet);
    // Rows may have been deleted since the script got its range.
    checkArea(sheet, place);
    return sheet;
  };
  const toChange = (place: Place): Sheet => {
    const sheet = sheetOf(place);
    checkProtection(spreadsheet, sheet, place, user);
    return sheet;
  };
  const getLook = (look: TextLook) => (place: Place) =>
    readLooks(sheetOf(place), place, look);
  const setLook = (look: TextLook) => (place: Place, text: LookText) => {
    const sheet = toChange(place);
    if (typeof text === 'string' || text === null) {
      writeLooks(sheet, place, look, text || null);
    } else {
      checkShape(place, text);
      writeLooks(sheet, place, look, (i, j) => text[i]?.[j] || null);
    }
  };
  return {
    'Range.getValues': place =>
      readValues(sheetOf(place), place).map(row => row.map(given)),
    'Range.getDisplayValues': place => shownTexts(world, sheetOf(place), place),
    'Range.getRichTextValues': place => {
      const sheet = sheetOf(place);
      const links = readLooks(sheet, place, 'link');
      return shownTexts(world, sheet, place).map((row, i) =>
        row.map(
          (text, j) =>
            // Sheets turns a bare address into a link automatically.
            links[i]?.[j] ?? (/^https?:\/\/\S+$/.test(text) ? text : null),
        ),
      );
    },
    'Range.getFormulas': place =>
      readValues(sheetOf(place), place).map(row =>
        row.map(cell =>
          typeof cell === 'object' && 'formula' in cell ? cell.formula : '',
        ),
      ),
    'Range.setValues': (place, values) => {
      checkShape(place, values);
      enter(world, toChange(place), place, values);
    },
    'RangeList.setValue': (places, value) => {
      for (const place of places) {
        const row = Array<Entered>(place.columns).fill(value);
        const values = Array<Entered[]>(place.rows).fill(row);
        enter(world, toChange(place), place, values);
      }
    },
    'Range.createFilter': place => {
      const sheet = toChange(place);
      if (sheet.filter) {
        throw new Error(
          "You can't create a filter in a sheet that already has a filter.",
        );
      }
      sheet.filter = {area: areaIn(place), hidden: {}};
    },
    'Range.activate': place => {
      const sheet = sheetOf(place);
      select(spreadsheet, execution.seat, sheet).areas = [areaIn(place)];
    },
    'Range.protect': place =>
      // As in Sheets, this adds a second one where one is already.
      protect(spreadsheet, sheetOf(place), 'RANGE', areaIn(place)),
    'Range.getNumberFormats': getLook('numberFormat'),
    'Range.setNumberFormats': setLook('numberFormat'),
    'Range.setNotes': setLook('note'),
    'Range.setBackgrounds': setLook('background'),
    'Range.setFontColors': setLook('fontColor'),
    'Range.setFontSizes': setLook('fontSize'),
    'Range.setFontWeights': setLook('fontWeight'),
    'Range.setWraps': setLook('wrap'),
    'Range.setHorizontalAlignments': setLook('horizontalAlignment'),
    'Range.setVerticalAlignments': setLook('verticalAlignment'),
    'Range.shiftColumnGroupDepth': (place, by) => {
      const sheet = sheetById(spreadsheet, place.sheet);
      const {columnGroups} = sheet;
      const from = place.column;
      const to = from + place.columns - 1;
      if (by === -1) {
        sheet.columnGroups = columnGroups.flatMap(it =>
          [
            {...it, to: Math.min(it.to, from - 1)},
            {...it, from: Math.max(it.from, to + 1)},
          ].filter(part => part.from <= part.to),
        );
        return;
      }
      if (by !== 1 || columnGroups.some(it => it.from <= to && from <= it.to)) {
        throw new Error('the emulator knows one level of column groups');
      }
      // As in Sheets, neighboring groups of a level are one.
      const joined = columnGroups.filter(
        it => it.to === from - 1 || it.from === to + 1,
      );
      const all = [...joined, {from, to, collapsed: false}];
      sheet.columnGroups = [
        ...columnGroups.filter(it => !joined.includes(it)),
        {
          from: Math.min(...all.map(it => it.from)),
          to: Math.max(...all.map(it => it.to)),
          collapsed: joined.some(it => it.collapsed),
        },
      ];
    },
    'Range.setDataValidation': (place, rule) => {
      const own = structuredClone(rule);
      writeLooks(toChange(place), place, 'validation', own);
    },
  };
}

/** What getValues gives of a cell. */
function given(cell: Cell): GivenCell {
  if (typeof cell !== 'object') return cell;
  return 'date' in cell ? new Instant(cell.date) : cell.shown;
}

/** What the cells of an area show. */
export function shownTexts(world: World, sheet: Sheet, area: Area): string[][] {
  const formats = readLooks(sheet, area, 'numberFormat');
  const {timeZone} = world.spreadsheet;
  return readValues(sheet, area).map((row, i) =>
    row.map((cell, j) => shownText(cell, formats[i]?.[j] ?? '', timeZone)),
  );
}

/**
 * Puts values into an area as Sheets does: text is interpreted, data validation is applied, and nothing at all is
 * written if one cell is refused.
 *
 * @throws Error in Sheets' words.
 */
export function enter(
  world: World,
  sheet: Sheet,
  area: Area,
  values: readonly (readonly Entered[])[],
): void {
  const {locale, timeZone} = world.spreadsheet;
  const now = world.clock.now();
  const formats = readLooks(sheet, area, 'numberFormat');
  const cells = values.map((row, i) =>
    row.map((value, j): Cell => {
      if (typeof value === 'object') return {date: value.date};
      if (typeof value === 'number') {
        return Number.isFinite(value) ? value : '#NUM!';
      }
      if (typeof value === 'boolean') return value;
      if (value.length > MAX_CHARACTERS) {
        throw new Error(
          `Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`,
        );
      }
      const numberFormat = formats[i]?.[j] ?? '';
      return understand(value, {numberFormat, locale, timeZone}, now);
    }),
  );
  checkValidation(sheet, area, cells);
  writeValues(sheet, area, cells);
}

/** @throws Error in Apps Script's words when the data are not as many rows and columns as the range. */
function checkShape(area: Area, data: readonly (readonly unknown[])[]): void {
  if (data.length !== area.rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${area.rows}.`,
    );
  }
  for (const row of data) {
    if (row.length !== area.columns) {
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${area.columns}.`,
      );
    }
  }
}

function areaIn({row, column, rows, columns}: Place): Area {
  return {row, column, rows, columns};
}
