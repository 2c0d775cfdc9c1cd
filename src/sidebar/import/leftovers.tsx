import type {ComponentChildren} from 'preact';
import {saveCsv} from '../csv-file';
import {FileButton} from '../file-button';
import {csvText} from '../local/core';
import {say} from '../words';

/** How many are shown; the list for download has them all. */
const MAX_SHOWN = 20;

/** The first of a list, how many more there are, and the whole list as a file. */
export function FirstOf<T>(props: {
  of: readonly T[];
  entry: (it: T, index: number) => ComponentChildren;
  /** The file's name, and its lines with their heads. */
  file: string;
  /** Whether the file is also offered if the list is shown completely. */
  always?: boolean;
  lines: () => readonly (readonly string[])[];
}) {
  const {of, file} = props;
  const t = say.importing;
  return (
    <>
      <ul class="leftovers">{of.slice(0, MAX_SHOWN).map(props.entry)}</ul>
      {of.length > MAX_SHOWN && (
        <p class="quiet">{t.more(of.length - MAX_SHOWN)}</p>
      )}
      {(props.always === true || of.length > MAX_SHOWN) && (
        <FileButton
          name={file}
          save={() => saveCsv(file, csvText(props.lines()))}
        >
          {t.download}
        </FileButton>
      )}
    </>
  );
}
