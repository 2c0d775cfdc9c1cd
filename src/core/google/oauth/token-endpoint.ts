/** Where Google exchanges what someone has for tokens (RFC 6749 section 3.2). */
import type {Method} from '../wire';

export const TOKEN: Method = {
  id: 'oauth2.token',
  api: 'token',
  verb: 'POST',
  url: 'https://oauth2.googleapis.com/token',
  sends: 'form',
  answers: 'json',
};
