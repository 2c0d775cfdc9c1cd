/** The verb that opens a row's protected certificate file with keys that the page has derived. */
import {download} from '../../google/drive/file';
import {keysIn} from '../../rows/openings';
import {passwordFrom, secretAccessOf} from '../../rows/password';
import {DoorRefusal, RequestRefused} from '../../rows/refusal';
import {isOpenedByRun} from '../../rows/row';
import {runForRequest} from '../../rows/run-for-request';
import type {CseVerbs} from '../contract';
import type {CsePorts} from '../ports';
import {cseFindingsOf, cseRowOf, useOf} from '../row';
import {userNamed} from './cse';

/**
 * Opens the file and caches its facts, without its key; the keys from the page are discarded.
 *
 * @throws RequestRefused; DoorRefusal for a row that no longer exists
 */
export function openProtectedCse(
  ports: CsePorts,
  {user, use, keys, password}: CseVerbs['openProtectedCse']['in'],
): CseVerbs['openProtectedCse']['out'] {
  const wanted = userNamed(user);
  const rows = ports.workbook.cse.isSetUp() ? ports.workbook.cse.rows() : [];
  const texts = rows.find(
    it => cseRowOf(it).user === wanted && useOf(it) === use,
  );
  if (!texts) throw new DoorRefusal('no-row', {});
  const own = cseFindingsOf(texts, true);
  if (own.some(it => it.severity === 'block')) throw new RequestRefused(own);
  const row = cseRowOf(texts, typeof password === 'string' ? password : '');
  ports.hidden.add(row.password, row.user);
  const read = download(row.user, row.fileId ?? '', undefined, row.fileKey);
  const bytes = runForRequest(ports, null, read, row.user);
  const meant = passwordFrom(row.password, secretAccessOf(ports), row.user);
  const opener = runForRequest(ports, null, meant, row.user);
  const keeping = isOpenedByRun(row) ? 'minutes' : 'hours';
  return {
    derivations: ports.openings.openWith(bytes, opener, keysIn(keys), keeping),
  };
}
