/** DriveApp: a file by its id. */
import {ask, mismatch, strict} from '../realm';
import {blob} from './blob';

type App = GoogleAppsScript.Drive.DriveApp;
type File = GoogleAppsScript.Drive.File;

export function driveApp(): App {
  return strict<App>('DriveApp', {
    getFileById: (id: unknown) => {
      if (typeof id !== 'string') throw mismatch('DriveApp.getFileById', [id]);
      const {name, mimeType, size, trashed} = ask('DriveApp.getFileById', id);
      return strict<File>('File', {
        getId: () => id,
        getName: () => name,
        getSize: () => size,
        getMimeType: () => mimeType,
        isTrashed: () => trashed,
        getBlob: () => blob(ask('File.getBlob', id), mimeType, name),
      });
    },
  });
}
