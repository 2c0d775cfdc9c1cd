/** Files in Drive as an import sees them, and which of them can be certificate files. */
import {withoutUnseen} from '../base/address';
import {LARGEST_FILE} from '../google/drive/largest-file';

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  /** The names of its folders, outermost first, from the chosen folder down. */
  readonly path: readonly string[];
  /** Bytes. */
  readonly size: number;
  /** The resource key of its link; absent if it was found in a folder. */
  readonly resourceKey?: string;
}

/** Endings of files that are surely no PKCS#12, so that they need not be looked into. */
const OTHER_FILES =
  /\.(7z|avif|bmp|cer|cert|cnf|conf|crl|crt|csr|css|csv|der|doc|docm|docx|eml|exe|gdoc|gif|gsheet|gz|heic|htm|html|ico|ini|jks|jpeg|jpg|js|json|key|log|md|mov|mp3|mp4|msg|msi|odp|ods|odt|ovpn|p7b|p7c|p7m|p7s|pdf|pem|pgp|png|ppt|pptx|ps1|pub|py|rar|rtf|sh|svg|tar|tgz|tsv|txt|webp|xls|xlsm|xlsx|xml|yaml|yml|zip)$/i;

/** What macOS knows of `name` (`._name`), an office program's lock (`~$name`, `.~lock.name#`), and what systems put into folders. */
const LEFTOVER_NAMES =
  /^(?:\._|~\$|\.~|\.DS_Store$|Thumbs\.db$|desktop\.ini$|Icon\r?$)/i;
/** Copies that programs keep of changed files, and interrupted downloads. */
const LEFTOVER_ENDINGS =
  /(?:~|#|\.(?:bak|backup|old|orig|tmp|temp|swp|swo|lock|part|partial|crdownload|download|filepart)\d*)$/i;
/** Folders that macOS or Windows adds to an archive or a disk. */
const LEFTOVER_FOLDERS =
  /^(?:__MACOSX|\.(?:Trashes|Trash-\d+|Spotlight-V100|fseventsd|TemporaryItems|AppleDouble)|\$RECYCLE\.BIN|System Volume Information)$/i;

/** Whether a file was left in a folder by a system or a program; its content is never wanted. */
export function isLeftover({
  name,
  path,
}: Pick<DriveFile, 'name' | 'path'>): boolean {
  const text = name.trim();
  return (
    LEFTOVER_NAMES.test(text) ||
    LEFTOVER_ENDINGS.test(text) ||
    path.some(it => LEFTOVER_FOLDERS.test(it.trim()))
  );
}

/**
 * Whether a file is a certificate file: its extension says so, or only its first bytes can show it (`isPkcs12Like`), or it is
 * not. `ada@example.com` has no file extension, so its bytes decide.
 */
export function certificateFile({
  name,
  size,
  path = [],
}: Pick<DriveFile, 'name' | 'size'> & Partial<Pick<DriveFile, 'path'>>):
  | 'yes'
  | 'by content'
  | 'no' {
  const text = name.trim();
  if (isLeftover({name, path})) return 'no';
  if (/\.(p12|pfx)$/i.test(text)) return 'yes';
  return size === 0 || size > LARGEST_FILE || OTHER_FILES.test(text)
    ? 'no'
    : 'by content';
}

/**
 * Whether bytes begin like a PKCS#12 (RFC 7292: `PFX ::= SEQUENCE {version INTEGER 3, authSafe SEQUENCE …`), in DER or BER.
 *
 * @param head - the first 16 bytes are enough
 */
export function isPkcs12Like(head: Uint8Array): boolean {
  const length = head[1] ?? 0;
  // Long form says how many bytes of length follow; 0x80 is BER's indefinite length.
  const at = 2 + (length > 0x80 ? length & 0x7f : 0);
  return (
    head[0] === 0x30 &&
    at <= 6 &&
    head[at] === 0x02 &&
    head[at + 1] === 0x01 &&
    head[at + 2] === 0x03 &&
    head[at + 3] === 0x30
  );
}

/** A link that a person can follow from the sheet. */
export function linkTo({id}: Pick<DriveFile, 'id'>): string {
  return `https://drive.google.com/file/d/${id}/view`;
}

/** Names are compared case-insensitively, without invisible characters, and composed, as macOS decomposes them. */
export function sameName(name: string): string {
  return withoutUnseen(name).trim().normalize('NFC').toLowerCase();
}
