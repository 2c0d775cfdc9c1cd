/** DriveApp, limited to how the spreadsheet is shared. */
import type {DriveFile} from '../../google-port';
import type {Spreadsheet} from '../../spreadsheet/model';
import type {CallsOf} from '../host-calls';
import type {Execution} from './execution';

export function driveCalls(execution: Execution): CallsOf<'DriveApp' | 'File'> {
  const {world, user} = execution;
  const {spreadsheet} = world;
  const find = (id: string): DriveFile => {
    if (id === '') throw new Error('Invalid argument: id');
    // In a standard Cloud project DriveApp needs Drive's API, too [guides/cloud-platform-projects].
    const off = world.google.drive.off();
    if (off) throw new Error(off);
    const file =
      id === spreadsheet.id
        ? ownFile(spreadsheet)
        : world.google.drive.get(id, user);
    if (!file) {
      throw new Error(
        'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
      );
    }
    return file;
  };
  return {
    'DriveApp.getFileById': id => {
      find(id);
    },
    'File.getSharing': id => {
      if (id !== spreadsheet.id) {
        throw new Error('not emulated: the sharing of any other file');
      }
      return {...spreadsheet.sharing};
    },
  };
}

/** The spreadsheet itself, as Drive has it: a Google document without bytes. */
function ownFile({id, name}: Spreadsheet): DriveFile {
  const mimeType = 'application/vnd.google-apps.spreadsheet';
  return {id, name, mimeType, bytes: new Uint8Array(), trashed: false};
}
