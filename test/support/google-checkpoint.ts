import {checkpoint} from '../../emulator/checkpoint';
import type {Google} from '../../emulator/google/google';

/**
 * Saves everything that Google knows.
 *
 * @returns a function that restores it, any number of times; faults that were set are cleared then
 */
export function googleCheckpoint(google: Google): () => void {
  // Files are replaced by others, never changed; the largest is made when asked for, and cannot be copied.
  const {driveFiles, ...rest} = google.state;
  const files = driveFiles.map(it => ({...it}));
  const back = checkpoint(...Object.values(rest));
  return () => {
    back();
    driveFiles.splice(0, Infinity, ...files.map(it => ({...it})));
    google.faults.clear();
  };
}
