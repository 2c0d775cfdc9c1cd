import {Fragment} from 'preact';

/** An address that breaks, where it has to, before its @ or a dot of its domain, and never before its last letter. */
export function Address({of}: {of: string}) {
  const at = of.lastIndexOf('@');
  if (at < 1) return <bdi>{of}</bdi>;
  const [first, ...more] = of.slice(at).split(/(?=\.)/);
  return (
    <bdi>
      {of.slice(0, at)}
      <wbr />
      {first}
      {more.map((it, i) => (
        <Fragment key={i}>
          <wbr />
          {it}
        </Fragment>
      ))}
    </bdi>
  );
}
