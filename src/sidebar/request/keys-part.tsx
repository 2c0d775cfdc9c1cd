import {Button} from '../button';
import {Notices} from '../notices';
import {say} from '../words';
import {saveRequestsCsv, saveRequestsZip} from './handing-out';
import {forgetKeys, keyring, saveKeyFile} from './keyring';
import {columnsReading, make} from './making';

/** The keys that are here: saved first, then the requests are handed out. */
export function KeysPart() {
  const t = say.request;
  const of = keyring.value;
  if (!of || make.busy.value) return null;
  const {requests, isSaved, hasShrunk} = of;
  const count = requests.length;
  return (
    <section aria-labelledby="request-keys">
      <h2 id="request-keys">{t.keysTitle}</h2>
      {count > 0 && <p>{t.has(count)}</p>}
      <p role="status">{stateText(count, isSaved, hasShrunk)}</p>
      <Notices notices={saveKeyFile.notices.value} urgent />
      {count > 0 && (
        <div class="choices">
          <Button
            {...(!isSaved && {look: 'primary' as const})}
            busy={saveKeyFile.busy.value}
            onPress={() => void saveKeyFile()}
          >
            {isSaved ? t.saveKeyFileAgain : t.saveKeyFile}
          </Button>
        </div>
      )}
      {count > 0 && <HandOut off={!isSaved && !hasShrunk} />}
      <div class="choices">
        <Button onPress={forgetKeys}>{t.forget}</Button>
      </div>
    </section>
  );
}

function stateText(count: number, isSaved: boolean, shrunk: boolean): string {
  const t = say.request;
  if (count === 0) return t.allUsed;
  if (shrunk) return t.shrunk(count);
  return isSaved ? t.saved : t.saveFirst;
}

/** @param props.off no key file has the keys: then the requests are not handed out */
function HandOut({off}: {off: boolean}) {
  const t = say.request;
  const {requests} = keyring.value!;
  const list = columnsReading.value;
  return (
    <div class="choices">
      <Button disabled={off} onPress={() => saveRequestsZip(requests)}>
        {t.zip}
      </Button>
      <Button
        disabled={off || !list.ok}
        onPress={() => {
          if (list.ok) saveRequestsCsv(requests, list.columns);
        }}
      >
        {t.csv}
      </Button>
    </div>
  );
}
