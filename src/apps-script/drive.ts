/** Certificate files through DriveApp, for projects in which Drive's own API is off: one after another, but they come. */
import {fromSigned} from '../core/bytes';
import type {HttpReply} from '../core/http';
import {failureOf} from './failure';

/**
 * Answers as Drive's API would.
 *
 * @param most - bytes that are wanted at most: of a larger file there is only so much that it shows
 */
export function readFromDrive(fileId: string, most: number): HttpReply {
  try {
    const file = DriveApp.getFileById(fileId);
    // DriveApp would turn a Google Doc into a PDF.
    if (file.getMimeType().startsWith('application/vnd.google-apps.')) {
      return refusal(403, 'fileNotDownloadable');
    }
    // Only that it is too large counts; reading it could end the execution.
    if (file.getSize() > most) {
      return {status: 206, headers: {}, body: new Uint8Array(most + 1)};
    }
    const bytes = fromSigned(file.getBlob().getBytes());
    return {status: 200, headers: {}, body: bytes};
  } catch (error) {
    const text = error instanceof Error ? error.message : '';
    return /no item with the given id/i.test(text)
      ? refusal(404, 'notFound')
      : failureOf(error);
  }
}

function refusal(code: number, reason: string): HttpReply {
  const body = JSON.stringify({error: {code, errors: [{reason}]}});
  return {status: code, headers: {}, body};
}
