import {useEffect} from 'preact/hooks';
import {addCas, knownCas, lastAdded, loadCas} from './ca-certificates';
import {DropZone} from './drop-zone';
import {HelpedHeading} from './help/help';
import {Notices} from './notices';
import {going} from './run';
import {say} from './words';

/** Takes the certificates of CAs, and lists the known ones. */
export function CaCertificates() {
  const t = say.caCertificates;
  const known = knownCas.value;
  const last = lastAdded.value;
  useEffect(() => {
    if (!knownCas.value) void loadCas();
  }, []);
  return (
    <section class="card" aria-labelledby="ca-certificates">
      <HelpedHeading id="ca-certificates" of="caCertificates">
        {t.title}
      </HelpedHeading>
      <p>{t.intro}</p>
      <Notices notices={addCas.notices.value} urgent />
      <DropZone
        choose={t.choose}
        drop={t.drop}
        hint={t.hint}
        many
        accept=".pem,.crt,.cer,.der,.p7b,.p7c,.zip"
        off={going.value || addCas.busy.value}
        onFiles={files => void addCas(files)}
      />
      {last && <p>{t.added(last.added)}</p>}
      {last && last.refused > 0 && <p>{t.refused(last.refused)}</p>}
      {last && last.unread.length > 0 && (
        <p>{t.unread(last.unread.map(it => it.file))}</p>
      )}
      <Notices notices={loadCas.notices.value} />
      {known && known.length > 0 && (
        <details>
          <summary>{t.known(known.length)}</summary>
          <ul>
            {known.map((it, i) => (
              <li key={i}>{t.one(it.name, it.expires)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
