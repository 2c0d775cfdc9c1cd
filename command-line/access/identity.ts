/** The program's own identity: whose token it signs, reads files and writes the Sheet with. */
import type {HttpReply} from '../../src/core/google/http';

/** The token, and further headers that have to go with it; or the reply that refused it. */
export type IdentityHeaders =
  | {
      readonly ok: true;
      readonly token: string;
      /** `x-goog-user-project` for a login with a quota project. */
      readonly more: Readonly<Record<string, string>>;
    }
  | {readonly ok: false; readonly reply: HttpReply};

export interface Identity {
  /** From memory while it is good for another minute. Never rejects. */
  headers(): Promise<IdentityHeaders>;
  /** Google has rejected the token: the next call gets another one. */
  forget(): void;
}

/** The scopes of the program's own token: signing and secrets, files in Drive, the Sheet. */
export const OWN_SCOPES: readonly string[] = [
  'https://www.googleapis.com/auth/cloud-platform',
  'https://www.googleapis.com/auth/drive.readonly',
  'https://www.googleapis.com/auth/spreadsheets',
];
