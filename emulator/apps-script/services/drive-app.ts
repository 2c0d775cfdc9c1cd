/** DriveApp: how a file is shared. */
import {ask, enumeration, mismatch, strict} from '../realm';

type App = GoogleAppsScript.Drive.DriveApp;
type File = GoogleAppsScript.Drive.File;

const Access = enumeration<typeof GoogleAppsScript.Drive.Access>('Access', [
  'ANYONE',
  'ANYONE_WITH_LINK',
  'DOMAIN',
  'DOMAIN_WITH_LINK',
  'PRIVATE',
]);
const Permission = enumeration<typeof GoogleAppsScript.Drive.Permission>(
  'Permission',
  ['VIEW', 'EDIT', 'COMMENT', 'OWNER', 'ORGANIZER', 'NONE'],
);

export function driveApp(): App {
  return strict<App>('DriveApp', {
    Access,
    Permission,
    getFileById: (id: unknown) => {
      if (typeof id !== 'string') throw mismatch('DriveApp.getFileById', [id]);
      ask('DriveApp.getFileById', id);
      return strict<File>('File', {
        getSharingAccess: () => Access[ask('File.getSharing', id).access],
        getSharingPermission: () =>
          Permission[ask('File.getSharing', id).permission],
      });
    },
  });
}
