/** What the certificate core has to say, in Japanese. Facts are put in as text; times are shown as days in UTC. */
import {address} from './address';
import {baseline} from './baseline';
import {chain} from './chain';
import {contents} from './contents';
import {dates} from './dates';
import {form} from './form';
import {opening} from './opening';
import {usage} from './usage';
import type {CertificateSentences} from './words';

export const certificateSentences: CertificateSentences = {
  ...opening,
  ...contents,
  ...address,
  ...dates,
  ...form,
  ...usage,
  ...chain,
  ...baseline,
};
