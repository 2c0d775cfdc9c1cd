/** Which sheet is which: by the id it was set up with, so that it may be renamed, else by its name. */
import {DoorRefusal} from '../core/rows/refusal';
import {locate, type Columns} from '../core/base/cells';
import {languageOf} from '../messages';
import type {ColumnWords, Language} from '../messages/language';

export type SheetKind = keyof Language['sheets'];
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PROPERTY = 'sheetIds';

/** For so long, sheets are assumed to be those that were listed, and columns to be where they were. */
export const RECENT_MS = 2000;

/** Which sheet is which, and the language of their words; a document of 0.6.0 and before is in English. */
interface Stored {
  readonly ids: Readonly<Partial<Record<SheetKind, number>>>;
  readonly language: string;
}

/** The sheets of this spreadsheet. */
export class Sheets {
  readonly spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  /** Read once: they change when sheets are set up. */
  private known: Stored | null = null;
  private list: {
    readonly all: readonly Sheet[];
    readonly until: number;
  } | null = null;

  constructor(readonly language: Language) {}

  /** The sheet; null when it is not there. */
  find(kind: SheetKind): Sheet | null {
    const id = this.ids()[kind];
    const isIt = (sheet: Sheet) => sheet.getSheetId() === id;
    return this.listed().find(isIt) ?? this.named(kind);
  }

  /** All sheets: several are looked for one after the other, and to list them is a call. */
  private listed(): readonly Sheet[] {
    const now = Date.now();
    if (!this.list || now >= this.list.until) {
      const all = this.spreadsheet.getSheets();
      this.list = {all, until: now + RECENT_MS};
    }
    return this.list.all;
  }

  private named(kind: SheetKind): Sheet | null {
    const now = this.spreadsheet.getSheetByName(this.language.sheets[kind]);
    const former = this.former();
    return now || !former
      ? now
      : this.spreadsheet.getSheetByName(former.sheets[kind]);
  }

  /** The language that the sheets were set up in, if it is another one than the present one; null otherwise. */
  former(): Language | null {
    const {language} = this.stored();
    return language === this.language.lang ? null : languageOf(language);
  }

  /** The language of the labels that the sheets have now; before they are set up, that which they will have. */
  shown(): Language {
    const isSetUp = Object.keys(this.ids()).length > 0;
    return (isSetUp ? this.former() : null) ?? this.language;
  }

  /** The words of a table’s columns; where the sheets were set up in another language, its headers are former ones. */
  words<Name extends string>(
    of: (language: Language) => Readonly<Record<Name, ColumnWords>>,
  ): Readonly<Record<Name, ColumnWords>> {
    const now = of(this.language);
    const former = this.former();
    if (!former) return now;
    const before = headersOf(of(former));
    const words = {} as Record<Name, ColumnWords>;
    for (const name of Object.keys(now) as Name[]) {
      const earlier = [now[name].former ?? []].flat();
      words[name] = {...now[name], former: [...earlier, ...before[name]]};
    }
    return words;
  }

  /** From now on, the sheets are in the present language. */
  settle(): void {
    const {ids, language} = this.stored();
    if (language !== this.language.lang) this.save(ids, this.language.lang);
  }

  /** Whether the sheet that was set up is still there; one that only has its name may be someone else's. */
  knows(kind: SheetKind): boolean {
    const id = this.ids()[kind];
    return this.spreadsheet.getSheets().some(it => it.getSheetId() === id);
  }

  /** The sheet. @throws DoorRefusal when it is not there */
  get(kind: SheetKind): Sheet {
    const sheet = this.find(kind);
    if (sheet) return sheet;
    throw new DoorRefusal('sheet-missing', {sheet: this.language.sheets[kind]});
  }

  /** Remembers which of some sheets is which. */
  remember(sheets: Readonly<Partial<Record<SheetKind, Sheet>>>): void {
    const ids = {...this.ids()};
    for (const kind of Object.keys(sheets) as SheetKind[]) {
      ids[kind] = sheets[kind]!.getSheetId();
    }
    this.save(ids, this.stored().language);
  }

  /** Forgets which sheet this one is: it is found by its name again, or not at all. */
  forget(kind: SheetKind): void {
    const ids = {...this.ids()};
    delete ids[kind];
    this.save(ids, this.stored().language);
  }

  private save(ids: Stored['ids'], language: string): void {
    const written = language === FIRST ? ids : {...ids, language};
    PropertiesService.getDocumentProperties().setProperty(
      PROPERTY,
      JSON.stringify(written),
    );
    this.known = {ids, language};
    this.list = null;
  }

  private ids(): Stored['ids'] {
    return this.stored().ids;
  }

  private stored(): Stored {
    return (this.known ??= read());
  }
}

/** The language of documents that name none. */
const FIRST = 'en';

function read(): Stored {
  const stored =
    PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  if (!stored) return {ids: {}, language: FIRST};
  const {language = FIRST, ...ids} = JSON.parse(stored) as Stored['ids'] & {
    readonly language?: string;
  };
  return {ids, language};
}

/** The headers of a table's columns, those of earlier versions, too. */
export function headersOf<Name extends string>(
  words: Readonly<Record<Name, ColumnWords>>,
): Record<Name, readonly string[]> {
  const headers = {} as Record<Name, readonly string[]>;
  for (const name of Object.keys(words) as Name[]) {
    const {header, former} = words[name];
    headers[name] = [header, ...[former ?? []].flat()];
  }
  return headers;
}

/**
 * A sheet's lines as shown, below its header row, and where its columns are.
 *
 * @param dispensable - columns that the sheet can do without
 * @throws DoorRefusal when another one is missing
 */
export function readTable<Name extends string>(
  sheet: Sheet,
  words: Readonly<Record<Name, ColumnWords>>,
  dispensable: readonly Name[] = [],
): {readonly at: Columns<Name>; readonly lines: string[][]} {
  const [header = [], ...lines] = sheet.getDataRange().getDisplayValues();
  return {at: locateAll(sheet, header, words, dispensable), lines};
}

/**
 * Where a sheet's columns are.
 *
 * @param dispensable - columns that the sheet can do without
 * @throws DoorRefusal when another one is missing
 */
export function locateAll<Name extends string>(
  sheet: Sheet,
  header: readonly string[],
  words: Readonly<Record<Name, ColumnWords>>,
  dispensable: readonly Name[] = [],
): Columns<Name> {
  const located = locate(header, headersOf(words));
  const {at} = located;
  const missing = located.missing.filter(it => !dispensable.includes(it));
  if (missing.length === 0) return at;
  throw new DoorRefusal('column-missing', {
    sheet: sheet.getName(),
    columns: missing.map(name => words[name].header),
  });
}
