/** Developer metadata of the spreadsheet, as scripts write and find it. */
import type {DeveloperMetadata} from '../../spreadsheet/model';
import type {CallsOf} from '../host-calls';
import type {Execution} from './execution';

/** Google's limit for keys and values of a spreadsheet together. */
const MAX_CHARACTERS = 30_000;

export function developerMetadataCalls(
  execution: Execution,
): Pick<
  CallsOf<'DeveloperMetadata' | 'Spreadsheet'>,
  | 'DeveloperMetadata.setValue'
  | 'DeveloperMetadata.remove'
  | 'Spreadsheet.getDeveloperMetadata'
  | 'Spreadsheet.addDeveloperMetadata'
> {
  const {spreadsheet} = execution.world;
  // What another Cloud project has made for itself alone is not for the script.
  const seen = () =>
    (spreadsheet.developerMetadata ?? []).filter(
      it => it.visibility === 'DOCUMENT',
    );
  const find = (id: number): DeveloperMetadata => {
    const found = seen().find(it => it.id === id);
    if (!found) throw new Error('The developer metadata no longer exists.');
    return found;
  };
  const refuseTooMuch = (more: string) => {
    const texts = (spreadsheet.developerMetadata ?? []).map(
      it => it.key + it.value,
    );
    if ((texts.join('') + more).length <= MAX_CHARACTERS) return;
    throw new Error('The developer metadata exceeds the limit.');
  };
  return {
    'Spreadsheet.getDeveloperMetadata': () =>
      seen().map(({id, key, value}) => ({id, key, value})),
    'Spreadsheet.addDeveloperMetadata': (key, value) => {
      refuseTooMuch(key + value);
      const id = spreadsheet.nextId++;
      (spreadsheet.developerMetadata ??= []).push({
        ...{id, key, value, visibility: 'DOCUMENT', project: ''},
      });
    },
    'DeveloperMetadata.setValue': (id, value) => {
      refuseTooMuch(value);
      find(id).value = value;
    },
    'DeveloperMetadata.remove': id => {
      const found = find(id);
      const all = spreadsheet.developerMetadata ?? [];
      spreadsheet.developerMetadata = all.filter(it => it !== found);
    },
  };
}
