import {nameIn} from '../../messages/distinguished-name';
import type {CertificateCard, RowCard} from '../../core/door/contract';
import type {ComponentChildren} from 'preact';
import {Address} from '../address';
import {Button} from '../button';
import {Icon} from '../icons';
import {Notices} from '../notices';
import {going} from '../run';
import {task} from '../task';
import {say} from '../words';
import {meantRow} from './card';
import {examine, examined} from './file';
import {heldBusy, heldOf, readHeld} from './held-certificates';

/** Opens the file and reads Gmail at the same time. */
const compare = task(async () => {
  const of = await meantRow();
  if (of) await Promise.all([examine(of), readHeld(of)]);
});

/** The content of the file next to what Gmail uses. */
export function Compared({of}: {of: RowCard}) {
  const t = say.row.compared;
  const file = examined.value?.certificate ?? null;
  const list = heldOf({user: of.user, alias: of.alias || of.user});
  const held = list?.find(it => it.isDefault) ?? list?.[0] ?? null;
  return (
    <section aria-labelledby="compared">
      <div class="title">
        <h2 id="compared">{t.title}</h2>
        <Button
          look="quiet"
          disabled={going.value}
          busy={compare.busy.value || examine.busy.value || heldBusy.value}
          onPress={() => void compare()}
        >
          {list || examined.value ? t.again : t.read}
        </Button>
      </div>
      <Notices notices={compare.notices.value} urgent />
      {file || held ? (
        <Table file={file} held={held} />
      ) : (
        <p class="quiet">{list?.length === 0 ? t.noneHeld : t.hint}</p>
      )}
    </section>
  );
}

type Side = CertificateCard | null;

function addressIn(of: string) {
  return (
    <div key={of}>
      <Address of={of} />
    </div>
  );
}

function Table({file, held}: {file: Side; held: Side}) {
  const t = say.row.compared;
  const words = say.certificates;
  const isSame = file !== null && file.fingerprint === held?.fingerprint;
  const lines: readonly (readonly [
    string,
    (it: CertificateCard) => ComponentChildren,
  ])[] = [
    [t.expires, it => t.day(it.notAfter)],
    [words.subject, it => nameIn(it.subject)],
    [words.addresses, it => it.addresses.map(addressIn)],
    [words.issuer, it => it.issuer],
    [words.key, it => it.key],
  ];
  return (
    <>
      <table class="compared">
        <thead>
          <tr>
            <td />
            <th scope="col">{t.file}</th>
            <th scope="col">
              {held?.isDefault === false ? t.held : t.default}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([label, text]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{file ? text(file) : t.nothing}</td>
              <td>{held ? text(held) : t.nothing}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isSame && (
        <p class="state">
          <Icon mark="good" />
          {t.same}
        </p>
      )}
    </>
  );
}
