import {say} from '../words';
import {ArrivedPart} from './arrived-part';
import {IssuePart} from './issue-part';
import {KeysPart} from './keys-part';
import {MakePart} from './make-part';

/** Requests for certificates: made, handed out, and uploaded as certificates when they arrive. */
export function RequestScreen() {
  const t = say.request;
  return (
    <>
      <p>{t.intro}</p>
      <p class="quiet">{t.promise}</p>
      <MakePart />
      <KeysPart />
      <IssuePart />
      <ArrivedPart />
    </>
  );
}
