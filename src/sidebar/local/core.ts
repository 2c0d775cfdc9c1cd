/**
 * The core's own code in the page: the only place that imports it. Files from this computer are opened and judged here by the
 * same code that the script uses to judge them again. The certificate core is evaluated when the first file is opened; the
 * code that makes requests is small, and is not part of the script.
 */
export {addressIn, isAddress} from '../../core/base/address';
export {
  base64,
  fromBase64,
  fromUtf8,
  latin1,
  utf8,
} from '../../core/base/bytes';
export {certificates} from '../../core/certificates/lazy';
export {pemText} from '../../core/certificates/pem';
export {
  requestInfo,
  signedRequest,
} from '../../core/certificates/pkcs10/request';
export type {RequestSigning} from '../../core/certificates/pkcs10/request';
export {
  ATTRIBUTE_NAMES,
  ADDRESS_PLACEHOLDERS,
  needsName,
  PLACEHOLDERS,
  readSubject,
  subjectText,
  subjectValues,
} from '../../core/certificates/pkcs10/subject';
export type {
  SubjectPart,
  SubjectProblem,
} from '../../core/certificates/pkcs10/subject';
export {zipEntries} from '../../core/base/unzip';
export type {ZipEntry} from '../../core/base/unzip';
export {zip} from '../../core/base/zip';
export {csvText} from '../../core/base/csv';
export {readCsv} from '../../core/import/csv';
export {decode} from '../../core/import/decode';
export {isPasswordList, Passwords} from '../../core/import/password-list';
export {LARGEST_FILE} from '../../core/google/drive/largest-file';
export {claimOf} from '../../core/import/claim';
export {certificateFile, isPkcs12Like} from '../../core/import/drive-file';
export {furtherAmong, othersIn} from '../../core/import/further';
export {indexFiles} from '../../core/import/wanted';
