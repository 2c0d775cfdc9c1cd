/** Developer metadata of a spreadsheet, as the Sheets API writes and finds it. */
import type {DeveloperMetadata, Spreadsheet} from '../spreadsheet/model';
import {invalidArgument} from './documents';

type Message = Readonly<Record<string, unknown>>;

export function metadataMessage(it: DeveloperMetadata): object {
  return {
    metadataId: it.id,
    metadataKey: it.key,
    ...(it.value ? {metadataValue: it.value} : {}),
    location: {locationType: 'SPREADSHEET', spreadsheet: true},
    visibility: it.visibility,
  };
}

/**
 * Adds one. An id that is there already is refused: the documentation only says that ids are unique.
 *
 * @param before - begins the error
 * @throws ApiError 400
 */
export function createMetadata(
  spreadsheet: Spreadsheet,
  message: Message,
  project: string,
  before: string,
): DeveloperMetadata {
  const {metadataId, metadataKey, metadataValue = '', visibility} = message;
  const location = (message['location'] ?? {}) as Message;
  const all = (spreadsheet.developerMetadata ??= []);
  const id = metadataId === undefined ? spreadsheet.nextId++ : metadataId;
  if (typeof id !== 'number' || !Number.isInteger(id) || id < 0) {
    throw invalidArgument(`${before}Invalid metadataId: ${String(id)}`);
  }
  if (typeof metadataKey !== 'string' || metadataKey === '') {
    throw invalidArgument(`${before}Developer metadata must have a key.`);
  }
  if (visibility !== 'DOCUMENT' && visibility !== 'PROJECT') {
    throw invalidArgument(
      `${before}Developer metadata must have a visibility.`,
    );
  }
  if (location['spreadsheet'] !== true) {
    throw invalidArgument(
      `${before}Only metadata of a whole spreadsheet is emulated.`,
    );
  }
  if (all.some(it => it.id === id)) {
    throw invalidArgument(
      `${before}Developer metadata with id ${id} already exists.`,
    );
  }
  const value = String(metadataValue);
  const added: DeveloperMetadata = {
    ...{id, key: metadataKey, value, visibility, project},
  };
  all.push(added);
  return added;
}

/**
 * Those that a `DataFilter` with a lookup finds.
 *
 * @param before - begins the error
 * @throws ApiError 400 for another filter
 */
export function metadataFound(
  {developerMetadata = []}: Spreadsheet,
  filter: unknown,
  project: string,
  before: string,
): DeveloperMetadata[] {
  const lookup = (filter as Message | undefined)?.['developerMetadataLookup'];
  if (typeof lookup !== 'object' || lookup === null) {
    throw invalidArgument(
      `${before}Only developerMetadataLookup is emulated as a filter.`,
    );
  }
  const {metadataId, metadataKey, metadataValue} = lookup as Message;
  return developerMetadata.filter(
    it =>
      (it.visibility === 'DOCUMENT' || it.project === project) &&
      (metadataId === undefined || it.id === metadataId) &&
      (metadataKey === undefined || it.key === metadataKey) &&
      (metadataValue === undefined || it.value === metadataValue),
  );
}
