/** DeveloperMetadata of a spreadsheet, as it was when it was listed. */
import type {MetadataFacts} from '../host-calls';
import {ask, strict} from '../realm';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export function developerMetadata({id, key, value}: MetadataFacts): Metadata {
  const self: Metadata = strict<Metadata>('DeveloperMetadata', {
    getKey: () => key,
    getValue: () => value,
    setValue: text => {
      ask('DeveloperMetadata.setValue', id, text);
      return self;
    },
    remove: () => ask('DeveloperMetadata.remove', id),
  });
  return self;
}
