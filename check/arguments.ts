import {parseArgs} from 'node:util';

export const USAGE = `npm run check -- [options] FILES…

Opens certificate files (.p12, .pfx) and checks them as S/MIME Rollout does before an upload. Certificates
alone (PEM or DER) are checked, too, but can't be uploaded: they have no private key. Asks for each password
unless you give it:

  --password-file FILE  the first line is the password of all FILES
  --manifest FILE       a tab-separated table with a header and the columns "file"
                        (relative to the table) and "password" (<empty> for none)
  --alias ADDRESS       the address the certificates must be for
  --cse                 check them for client-side encryption, with their chains up to the
                        root: .p7pem, .p7b, PEM, DER, .p12; ADDRESS is the primary one
  --roots FILE          roots that Gmail trusts: certificates in PEM, or a line for each with its
                        SHA-256 or name; you are warned of chains to others
  --revocation          fetches the revocation lists (CRL) that the certificates name, over HTTP
                        or HTTPS, if the file has their issuer, too, and says which are revoked
  --now TIME            check as of this time, e.g. 2026-11-22 or 2026-11-22T09:00:00Z
  --json                prints a JSON object for each file, for machines

The exit code is 1 if a file is blocked or can't be read, and 2 for wrong usage.`;

/** The program was called in an unsupported way. The message is for the caller. */
export class UsageError extends Error {}

export interface Arguments {
  readonly files: readonly string[];
  readonly passwordFile: string | null;
  readonly manifest: string | null;
  readonly roots: string | null;
  /** Empty if none is given. */
  readonly alias: string;
  /** Whether they are for client-side encryption, not for hosted S/MIME. */
  readonly cse: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Whether revocation lists are fetched. */
  readonly revocation: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/** @throws UsageError */
export function readArguments(args: readonly string[]): Arguments {
  const {values, positionals} = parsed(args);
  const now = values.now === undefined ? Date.now() : Date.parse(values.now);
  if (Number.isNaN(now)) throw new UsageError(`Not a time: ${values.now}`);
  if (!values.help && positionals.length === 0 && !values.manifest) {
    throw new UsageError('Name at least one file.');
  }
  return {
    files: positionals,
    passwordFile: values['password-file'] ?? null,
    manifest: values.manifest ?? null,
    roots: values.roots ?? null,
    alias: values.alias ?? '',
    cse: values.cse ?? false,
    now,
    revocation: values.revocation ?? false,
    json: values.json ?? false,
    help: values.help ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'password-file': {type: 'string'},
        manifest: {type: 'string'},
        roots: {type: 'string'},
        alias: {type: 'string'},
        cse: {type: 'boolean'},
        now: {type: 'string'},
        revocation: {type: 'boolean'},
        json: {type: 'boolean'},
        help: {type: 'boolean', short: 'h'},
      },
    });
  } catch (error) {
    throw new UsageError(
      error instanceof Error ? error.message : 'Wrong usage',
    );
  }
}
